import type { BlockKind, Span } from '../../../shared/article';
import { STRETCH, traitsOf } from '../traits';
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

/** The words of a piece with every run of white space as one space; most have single plain spaces only. */
export function wordsOf(text: string, { start, end }: Span): string {
  const words = text.slice(start, end);
  return isEven(text, start, end) && !words.includes('\n') ? words : words.replace(/\s{2,}|[^\S ]/gu, ' ');
}

/** True only where no odd white space stands between two places. */
function isEven(text: string, start: number, end: number): boolean {
  const { oddSpaces } = traitsOf(text);
  if (oddSpaces === null) return true;
  return !oddSpaces.subarray(Math.floor(start / STRETCH), Math.ceil(end / STRETCH)).includes(1);
}
