// What is known of an article in, labels for its text out; one function a layer, so that each can be kept while others change.
import type { Alignment } from '../../shared/alignment';
import type { Article, Span } from '../../shared/article';
import type { AnchoredNote } from '../../shared/note';
import type { Label } from './segments';

/** Names and titles of officials; `ref` is the number of the mention. */
export function officialLabels(article: Article): Label[] {
  return article.officials.flatMap((mention, index) => [
    ...mention.titleSpans.map((span): Label => label('official', span, String(index), true)),
    label('official', mention, String(index)),
  ]);
}

/** Titles and pronouns that stand for officials; `ref` is the number of the reference. */
export function referenceLabels(article: Article): Label[] {
  return article.references.map((reference, index) => label('reference', reference, String(index)));
}

/** Slogans; `ref` is the number of the mention. */
export function sloganLabels(article: Article): Label[] {
  return article.slogans.map((mention, index) => label('slogan', mention, String(index)));
}

/** Words of the `a` side that differ inside links; `ref` is the number of the link. */
export function differenceLabels(alignment: Alignment | undefined): Label[] {
  return (alignment?.links ?? []).flatMap((link, index) =>
    link.changes
      .filter((change) => change.a.start < change.a.end)
      .map((change) => label('difference', change.a, String(index))),
  );
}

/** Passages of the `a` side; `ref` is the number of the link, counted from `first`. */
export function linkLabels({ links }: Alignment, first: number): Label[] {
  return links.flatMap((link, index) => link.a.map((span) => label('link', span, String(first + index))));
}

/** Notes that have a place; `ref` is the note's id. */
export function noteLabels(notes: readonly AnchoredNote[]): Label[] {
  return notes.flatMap((note) => (note.place === null ? [] : [label('note', note.place, note.id)]));
}

/** Search hits; `ref` is the number of the hit. */
export function hitLabels(hits: readonly Span[]): Label[] {
  return hits.map((hit, index) => label('hit', hit, String(index)));
}

function label(layer: Label['layer'], span: Span, ref: string, isTitle = false): Label {
  return { layer, isTitle, ref, start: span.start, end: span.end };
}
