import type { BlockKind, Span } from '../../../shared/article';
import { sentences } from '../../text/sentences';

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

/** Sentences of a piece: a line break inside a piece is the source's, not the end of a sentence. */
export function sentencesOf(text: string, span: Span): Span[] {
  const flat = text.slice(span.start, span.end).replaceAll('\n', ' ');
  return sentences(flat).map((one) => ({ start: span.start + one.start, end: span.start + one.end }));
}
