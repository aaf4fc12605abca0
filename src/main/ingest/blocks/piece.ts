import type { BlockKind, Span } from '../../../shared/article';
import { unitsOf } from '../../text/units';
import { trimmed } from './lines';

/** A stretch of text on its way to becoming a block: without the white space around it, its kind known or not yet. */
export interface Piece extends Span {
  readonly kind: BlockKind | null;
}

/** A piece of unknown kind, or of the kind the format itself tells. */
export function piece(start: number, end: number, kind: BlockKind | null = null): Piece {
  return { start, end, kind };
}

/** What stands between two places as a piece, without the white space around it. */
export function trimmedPiece(text: string, from: number, to: number, kind: BlockKind | null = null): Piece {
  const { start, end } = trimmed(text, from, to);
  return { start, end, kind };
}

/** The words of a piece with every run of white space as one space. */
export function wordsOf(text: string, span: Span): string {
  const words = text.slice(span.start, span.end);
  return isEvenlySpaced(text, span) ? words : words.replace(/\s+/gu, ' ');
}

/** True for words with single plain spaces only, which most have. */
function isEvenlySpaced(text: string, { start, end }: Span): boolean {
  const odd = oddSpaces(text);
  let low = 0;
  let high = odd.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((odd[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const first = odd[low] ?? end;
  // The second of two spaces is the first one of what begins with it.
  if (first === start && text.charAt(first) === ' ') return (odd[low + 1] ?? end) >= end;
  return first >= end;
}

/** The text asked about last, and its spaces that are not plain, or stand behind a plain one: it is asked of each line several times. */
let held = { text: '', odd: [] as readonly number[] };

function oddSpaces(text: string): readonly number[] {
  if (text === held.text) return held.odd;
  const units = unitsOf(text);
  const odd: number[] = [];
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const space = spaces[units[at] ?? 0] ?? 0;
    if (((space & OTHER) | (space & before)) !== 0) odd.push(at);
    before = space;
  }
  held = { text, odd };
  return odd;
}

const PLAIN = 1;
const OTHER = 2;
/** White space by its unit. */
const spaces = Uint8Array.from({ length: 0x10000 }, (_, unit) => (/\s/u.test(String.fromCharCode(unit)) ? OTHER : 0));
spaces[0x20] = PLAIN;
