import type { BlockKind } from '../../../../shared/article';
import type { HtmlBlock } from './walk';

/** A block that belongs to the article, with its kind where the page tells it. */
export interface ChosenBlock {
  readonly text: string;
  readonly kind: BlockKind | null;
}

/** Letters of a block that is told from a heading or an item by its length. */
export const REAL_LENGTH = 60;
/** Share of the letters of a block that is a link, or several. */
export const LINKED = 0.6;
export const headings: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Running text: long enough, with sentences, not made of links, not in a part of the page that is never the article. */
export function isReal(block: HtmlBlock): boolean {
  if (block.zone === 'nav' || block.zone === 'foot' || block.hint === 'boilerplate' || block.hint === 'related')
    return false;
  return block.text.length >= REAL_LENGTH && block.linkShare < LINKED && /[.!?…:;”"]/u.test(block.text);
}
