import type { Block } from '../../../shared/article';
import type { Piece } from './piece';

/** Blocks that tile `text`: each piece reaches to the start of the next, the first begins at 0, the last ends with the text. */
export function tile(text: string, pieces: readonly Piece[]): Block[] {
  if (pieces.length === 0) return text.length === 0 ? [] : [{ kind: 'paragraph', start: 0, end: text.length }];
  const blocks: Block[] = [];
  for (const { kind, start } of pieces) {
    const end = pieces[blocks.length + 1]?.start ?? text.length;
    blocks.push({ kind: kind ?? 'paragraph', start: blocks.length === 0 ? 0 : start, end });
  }
  return blocks;
}
