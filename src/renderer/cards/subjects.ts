// A stretch of an article in, what can have a card there out.
import type { Alignment, PassageLink } from '../../shared/alignment';
import type { Mention, Reference, SloganMention, Span } from '../../shared/article';
import type { ArticleView } from '../../shared/library';
import type { AnchoredNote } from '../../shared/note';
import type { Settings } from '../../shared/settings';

/** What a card speaks of. */
export type Subject =
  | { readonly kind: 'official'; readonly mention: Mention }
  | { readonly kind: 'reference'; readonly reference: Reference }
  | { readonly kind: 'slogan'; readonly mention: SloganMention }
  | { readonly kind: 'note'; readonly note: AnchoredNote }
  | { readonly kind: 'link'; readonly link: PassageLink; readonly index: number };

/** A subject with the stretch it is marked on. */
export interface Placed {
  readonly span: Span;
  readonly subject: Subject;
}

/** Everything with a card that touches `span`, in text order; links come last, they are the ground the others stand on. */
export function subjectsIn(
  view: ArticleView,
  layers: Settings['layers'],
  alignment: Alignment | undefined,
  span: Span,
): Placed[] {
  const officials = layers.official ? view.article.officials.flatMap(officialPlaces) : [];
  const references = layers.official ? view.article.references.map(referencePlace) : [];
  const slogans = layers.slogan ? view.article.slogans.map(sloganPlace) : [];
  const notes = layers.note ? view.notes.flatMap(notePlace) : [];
  const links = (alignment?.links ?? []).flatMap(linkPlaces);
  const touching = (placed: Placed): boolean => touches(placed.span, span);
  const marks = [...officials, ...references, ...slogans, ...notes].filter(touching);
  return [...marks.sort((one, other) => one.span.start - other.span.start), ...links.filter(touching)];
}

/** The subject of the shortest mark at an offset; a link only where no mark is. */
export function subjectAt(placed: readonly Placed[]): Placed | undefined {
  const length = ({ span, subject }: Placed): number => (subject.kind === 'link' ? 1e9 : 0) + span.end - span.start;
  return [...placed].sort((one, other) => length(one) - length(other))[0];
}

function officialPlaces(mention: Mention): Placed[] {
  return [mention, ...mention.titleSpans].map((span) => ({
    span: plain(span),
    subject: { kind: 'official', mention },
  }));
}

function referencePlace(reference: Reference): Placed {
  return { span: plain(reference), subject: { kind: 'reference', reference } };
}

function sloganPlace(mention: SloganMention): Placed {
  return { span: plain(mention), subject: { kind: 'slogan', mention } };
}

function notePlace(note: AnchoredNote): Placed[] {
  return note.place === null ? [] : [{ span: note.place, subject: { kind: 'note', note } }];
}

function linkPlaces(link: PassageLink, index: number): Placed[] {
  return link.a.map((span) => ({ span, subject: { kind: 'link', link, index } }));
}

function plain({ start, end }: Span): Span {
  return { start, end };
}

function touches(one: Span, other: Span): boolean {
  return one.start < Math.max(other.end, other.start + 1) && one.end > other.start;
}
