// The one thing comparing asks of an article.
import type { Block } from '../../shared/article';

/** What comparing needs of an article: its text (NFC) and the blocks that tile it; no blocks means a block a line. */
export interface Comparable {
  readonly text: string;
  readonly blocks: readonly Block[];
}
