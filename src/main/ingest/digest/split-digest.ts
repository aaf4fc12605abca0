import type { PageStart } from '../../../shared/article';
import { lines, trimmed } from '../blocks/lines';
import { piece, type Piece } from '../blocks/piece';
import type { PageFacts } from '../metadata/describe';
import type { SourceDocument } from '../source';
import { dateValue, printedDates } from '../metadata/dates';
import type { Cut } from './cut';
import { cutsOf } from './cuts';
import { headFactsOf } from './head-facts';
import { overlapping } from './overlapping';

/**
 * The articles of a document, at most `most`: several where it is a digest, else the document itself. Every word of the
 * digest stands in one of them; its own head and tail go with the first and the last.
 */
export function splitDigest(document: SourceDocument, most: number): readonly SourceDocument[] {
  const cuts = cutsOf(document.text);
  if (cuts === null || cuts.length > most) return [document];
  const day = digestDay(document, cuts[0]?.start ?? 0);
  return cuts.map((cut, index) => {
    const from = index === 0 ? 0 : cut.from;
    const next = cuts[index + 1];
    return partOf(document, cut, { from, to: next?.from ?? document.text.length, day });
  });
}

/** The day a digest prints above its first article; `null` where it prints none. */
function digestDay({ text }: SourceDocument, first: number): string | null {
  const head = lines(text.slice(0, Math.min(first, LONGEST_HEAD)));
  for (const { start, end } of head) {
    const date = printedDates(text.slice(start, end)).find(({ year, until }) => year !== null && until === null);
    if (date !== undefined) return dateValue(date, date.year);
  }
  return null;
}

const LONGEST_HEAD = 600;

interface Extent {
  readonly from: number;
  readonly to: number;
  /** The day of the digest. */
  readonly day: string | null;
}

function partOf(document: SourceDocument, cut: Cut, { from, to, day }: Extent): SourceDocument {
  const range = trimmed(document.text, from, to);
  const text = document.text.slice(range.start, range.end);
  const given = headFactsOf(document.text, cut, day);
  const own = overlapping(document.pieces, range.start, range.end).flatMap((one) =>
    insidePieces(one, cut, range, document.text),
  );
  const headed = titled(own, cut, document.text, given.pieces);
  return {
    text,
    pieces: headed.map((one) => moved(one, -range.start)),
    page: { ...ofWhole(document.page), ...given.page },
    file: { ...dated(day), ...behind(document.page), ...document.file },
    ...(document.pages === undefined ? {} : { pages: pagesIn(document.pages, range.start, range.end) }),
  };
}

/** An article appeared about when its digest did. */
function dated(day: string | null): PageFacts {
  return day === null ? {} : { published: { value: day, basis: 'inferred', certain: false } };
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

/** Headline and the lines around it with the kinds they have. */
function titled(own: readonly Piece[], cut: Cut, text: string, known: readonly Piece[]): Piece[] {
  const title = trimmed(text, cut.title.start, cut.title.end);
  const fixed = [piece(title.start, title.end, 'title'), ...known].sort((a, b) => a.start - b.start);
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
