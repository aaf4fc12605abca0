import type { BlockKind, Span } from '../../../shared/article';

/** A stretch of text on its way to becoming a block: without the white space around it, its kind known or not yet. */
export interface Piece extends Span {
  readonly kind: BlockKind | null;
}

/** A piece of unknown kind, or of the kind the format itself tells. */
export function piece(start: number, end: number, kind: BlockKind | null = null): Piece {
  return { start, end, kind };
}

/** The words of a piece with every run of white space as one space. */
export function wordsOf(text: string, span: Span): string {
  const words = text.slice(span.start, span.end);
  return /[^\S ]| {2}/u.test(words) ? words.replace(/\s+/gu, ' ') : words;
}
