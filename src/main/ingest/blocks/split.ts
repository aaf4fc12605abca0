// What the source glued to a paragraph is a piece of its own: captions, credits, bylines.
import { opensAsCaption } from './caption';
import { bylineTail, creditAtEnd, sourceTail } from './credits';
import { gluedInside, sentenceBefore } from './glued';
import { trimmed } from './lines';
import { sentencesOfBlock } from '../../text/sentences';
import { piece, wordsOf, type Piece } from './piece';

const LONG = 200;
const LONGEST_CAPTION = 420;

/** Splits every paragraph at the captions and credits glued to it; pieces come out in order. */
export function splitGlued(text: string, pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((one) =>
    one.kind !== null || one.end - one.start < LONG / 2
      ? [one]
      : splitTail(text, one).flatMap((part) => (part.kind === null ? splitInside(text, part) : [part])),
  );
}

/** Cuts a source credit and a byline off the end of a paragraph. */
function splitTail(text: string, one: Piece): Piece[] {
  const tailStart = Math.max(one.start, one.end - 140);
  const tail = text.slice(tailStart, one.end);
  const source = sourceTail.exec(tail);
  if (source) return cut(text, one, tailStart + source.index, 'source');
  if (one.end - one.start < LONG) return [one];
  const byline = bylineTail.exec(tail);
  if (byline && byline[0].length <= 60) return cut(text, one, tailStart + byline.index, 'byline');
  return [one];
}

function cut(text: string, one: Piece, at: number, kind: 'source' | 'byline' | 'caption'): Piece[] {
  const head = trimmed(text, one.start, at);
  const tail = trimmed(text, at, one.end);
  if (head.start === head.end || tail.start === tail.end) return [one];
  const rest = kind === 'source' ? splitTail(text, piece(head.start, head.end)) : [piece(head.start, head.end)];
  return [...rest, piece(tail.start, tail.end, kind)];
}

/** Cuts out of a paragraph what was glued into it, and a glued last sentence that opens as a caption. */
function splitInside(text: string, one: Piece): Piece[] {
  const parts: Piece[] = [];
  let from = one.start;
  for (const found of gluedInside(text, one)) {
    pushTrimmed(parts, text, from, found.start, null);
    parts.push(found);
    from = found.end;
  }
  parts.push(...splitLast(text, { ...trimmed(text, from, one.end), kind: null }));
  return parts;
}

function splitLast(text: string, one: Piece): Piece[] {
  if (one.end - one.start < LONG) return [one];
  const credited = creditAtEnd.exec(text.slice(Math.max(one.start, one.end - 120), one.end));
  const all = sentencesOfBlock(text, lastStretch(one));
  const last = all.at(-1);
  if (last === undefined || last.start === one.start) return [one];
  if (credited) {
    const at = sentenceBefore(text, one.start, one.end - credited[0].length);
    return at > one.start && one.end - at <= LONGEST_CAPTION && one.end - at > credited[0].length
      ? cut(text, one, at, 'caption')
      : [one];
  }
  const isGlued = !/\s/u.test(text.charAt(last.start - 1));
  const words = wordsOf(text, last);
  const isOpen = !/[.!?…”"]$/u.test(words);
  return opensAsCaption(words) && (isGlued || isOpen) ? cut(text, one, last.start, 'caption') : [one];
}

function lastStretch(one: Piece): { start: number; end: number } {
  return { start: Math.max(one.start, one.end - 2 * LONGEST_CAPTION), end: one.end };
}

function pushTrimmed(parts: Piece[], text: string, from: number, to: number, kind: Piece['kind']): void {
  const span = trimmed(text, from, to);
  if (span.start < span.end) parts.push({ ...span, kind });
}
