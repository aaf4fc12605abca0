// In: two articles as text and blocks. Out: which passages of them say the same thing, and the words that differ.
// passages -> copies and vocabulary -> candidates -> likeness of two passages -> choice -> links with word changes.
import type { Block } from '../../shared/article';

/** What comparing needs of an article: its text (NFC) and the blocks that tile it; no blocks means a block a line. */
export interface Comparable {
  readonly text: string;
  readonly blocks: readonly Block[];
}
