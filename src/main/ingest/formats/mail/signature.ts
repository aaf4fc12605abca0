// The signature below a mail: its document comes in; what stands below the mark "-- " (RFC 3676, 4.3) goes out as furniture,
// up to the message that is answered, where one follows.
import type { Span } from '../../../../shared/article';
import { trimmedPiece, type Piece } from '../../blocks/piece';
import type { SourceDocument } from '../../source';

const mark = /^--[ \u00a0]?$/gmu;
/** A line of a source is no line of a signature. */
const credit = /^\s*(?:nguồn|theo|source)(?!\p{L})/imu;
const LONGEST = 700;
const MOST_LINES = 12;
/** Signatures of one mail: an answer holds those of what it answers. */
const MOST = 50;

/** The document with its signatures as furniture; `opensInner` knows the line above a message that is answered or passed on. */
export function markSignatures(document: SourceDocument, opensInner: (piece: Piece) => boolean): SourceDocument {
  const { text, pieces } = document;
  const found = signaturesIn(text, pieces, opensInner);
  if (found.length === 0) return document;
  return { ...document, pieces: pieces.flatMap((one) => cutAt(text, one, found)) };
}

function signaturesIn(text: string, pieces: readonly Piece[], opensInner: (piece: Piece) => boolean): Span[] {
  const found: Span[] = [];
  const starts = [...text.matchAll(mark)].slice(0, MOST).map(({ index }) => index);
  const inner = starts.length === 0 ? [] : pieces.filter(opensInner).map(({ start }) => start);
  for (const start of starts) {
    const end = inner.find((at) => at > start) ?? text.length;
    const words = text.slice(start, Math.min(end, start + 2 * LONGEST)).trim();
    const isShort = words.length <= LONGEST && words.split(/\n+/u).length <= MOST_LINES;
    const isBelow = pieces[0] !== undefined && pieces[0].start < start;
    if (isShort && isBelow && !credit.test(words)) found.push({ start, end });
  }
  return found;
}

/** A piece parted where a signature begins or ends in it. */
function cutAt(text: string, one: Piece, signatures: readonly Span[]): Piece[] {
  const inside = signatures.filter(({ start, end }) => start < one.end && end > one.start);
  const parts: Piece[] = [];
  let from = one.start;
  for (const { start, end } of inside) {
    const to = Math.min(end, one.end);
    parts.push(trimmedPiece(text, from, Math.max(from, start), one.kind));
    parts.push(trimmedPiece(text, Math.max(from, start), to, 'boilerplate'));
    from = to;
  }
  parts.push(trimmedPiece(text, from, one.end, one.kind));
  return parts.filter(({ start, end }) => start < end);
}
