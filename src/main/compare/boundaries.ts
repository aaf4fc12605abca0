// Where a sentence may be cut into statements, and how readily.
import type { Word } from '../text/words';

/** Cost of a cut: free at either end of a sentence, cheap at a semicolon, dear in the middle of a phrase. */
const COST = { edge: 0, strong: 1.2, comma: 1.6, connective: 2.4, none: 4 } as const;

const connectives = new Set(
  'và để nhằm với khi mà do nhưng đồng thời tuy trong đó nên vì qua từ theo rằng là cũng nhất đã sẽ tại'.split(' '),
);

/** What it costs to cut before `word`; `before` is where the word before it ends, `null` at the start of a sentence. */
export function boundaryCost(text: string, before: number | null, word: Word): number {
  if (before === null) return COST.edge;
  const gap = text.slice(before, word.start);
  if (/[;:.!?…]/u.test(gap)) return COST.strong;
  if (/[,"“”()[\]«»]|\s[-–—]|[-–—]\s/u.test(gap)) return COST.comma;
  return connectives.has(word.exact) ? COST.connective : COST.none;
}
