import type { PageStart } from '../../../shared/article';
import { trimmed } from '../blocks/lines';
import { piece, type Piece } from '../blocks/piece';
import type { PageFacts } from '../metadata/describe';
import type { SourceDocument } from '../source';
import { cutsOf, type Cut } from './cuts';
import { headFactsOf } from './head-facts';
import { overlapping } from './overlapping';

/**
 * The articles of a document, at most `most`: several where it is a digest, else the document itself. Every word of the
 * digest stands in one of them; its own head and tail go with the first and the last.
 */
export function splitDigest(document: SourceDocument, most: number): readonly SourceDocument[] {
  const cuts = cutsOf(document.text);
  if (cuts === null || cuts.length > most) return [document];
  return cuts.map((cut, index) => {
    const from = index === 0 ? 0 : cut.start;
    const next = cuts[index + 1];
    return partOf(document, cut, from, next?.start ?? document.text.length);
  });
}

function partOf(document: SourceDocument, cut: Cut, from: number, to: number): SourceDocument {
  const range = trimmed(document.text, from, to);
  const text = document.text.slice(range.start, range.end);
  const given = headFactsOf(document.text.slice(cut.start, cut.closing));
  const own = overlapping(document.pieces, range.start, range.end).flatMap((one) =>
    insidePieces(one, cut, range, document.text),
  );
  const headed = titled(
    own,
    cut,
    document.text,
    given.pieces.map((one) => moved(one, cut.start)),
  );
  return {
    text,
    pieces: headed.map((one) => moved(one, -range.start)),
    page: { ...ofWhole(document.page), ...given.page },
    file: { ...behind(document.page), ...document.file },
    ...(document.pages === undefined ? {} : { pages: pagesIn(document.pages, range.start, range.end) }),
  };
}

function moved(one: Piece, by: number): Piece {
  return { ...one, start: one.start + by, end: one.end + by };
}

/** The part of a piece that stands in the article; what is before its headline or closes it is no text of it. */
function insidePieces(one: Piece, cut: Cut, range: { start: number; end: number }, text: string): Piece[] {
  const borders = [range.start, cut.start, cut.closing, range.end];
  return borders.slice(0, -1).flatMap((start, index) => {
    const span = trimmed(text, Math.max(one.start, start), Math.min(one.end, borders[index + 1] ?? range.end));
    if (span.start >= span.end) return [];
    return [piece(span.start, span.end, index === 1 ? one.kind : 'boilerplate')];
  });
}

/** Headline and, in an export, the lines under it with the kinds they have. */
function titled(own: readonly Piece[], cut: Cut, text: string, known: readonly Piece[]): Piece[] {
  const stop = text.indexOf('\n', cut.title);
  const title = trimmed(text, cut.title, stop < 0 || stop > cut.closing ? cut.closing : stop);
  const fixed = [piece(title.start, title.end, 'title'), ...known];
  const rest = own.flatMap((one) => without(one, cut.start, fixed, text));
  return [...rest, ...fixed].sort((a, b) => a.start - b.start);
}

function without(one: Piece, numberAt: number, fixed: readonly Piece[], text: string): Piece[] {
  let from = one.start;
  const left: Piece[] = [];
  for (const other of fixed) {
    if (other.start >= one.end || other.end <= from) continue;
    const before = trimmed(text, from, other.start);
    // The number before a headline belongs to no block of its own.
    if (before.start < before.end && before.start !== numberAt) left.push({ ...one, ...before });
    from = other.end;
  }
  const rest = trimmed(text, Math.min(from, one.end), one.end);
  return rest.start < rest.end ? [...left, { ...one, ...rest }] : left;
}

/** What is said of the whole and true of each article in it. */
function ofWhole({ url, saved, lang }: PageFacts): PageFacts {
  return {
    ...(url === undefined ? {} : { url }),
    ...(saved === undefined ? {} : { saved }),
    ...(lang === undefined ? {} : { lang }),
  };
}

/** The day of the digest stands in where an article prints none, and is not certain. */
function behind({ published }: PageFacts): PageFacts {
  return published === undefined || published === null ? {} : { published: { ...published, certain: false } };
}

function pagesIn(pages: readonly PageStart[], from: number, to: number): PageStart[] {
  const inside = pages.filter(({ at }) => at > from && at < to).map(({ at, label }) => ({ at: at - from, label }));
  const before = pages.filter(({ at }) => at <= from).at(-1);
  return before === undefined ? inside : [{ at: 0, label: before.label }, ...inside];
}
