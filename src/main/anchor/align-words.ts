// Aligns a quote with the stretch of text that resembles it most, word by word.
import type { Word } from '../text/words';
import { wordCost } from './word-likeness';

/** One difference: `was` a word of the quote, `is` a word of the text; `null` on the side that lacks it. */
export interface WordEdit {
  readonly was: Word | null;
  readonly is: Word | null;
}

/** The stretch of `text` nearest to the quote. */
export interface AlignedRun {
  /** Index of the first word in `text`, and behind the last. */
  readonly from: number;
  readonly to: number;
  /** 1 when all words are the same, 0 when nothing is. */
  readonly likeness: number;
  readonly edits: readonly WordEdit[];
}

const SUBSTITUTE = 0;
const DROP = 1;
const ADD = 2;

/** Cheapest reading of the whole of `quote` as some stretch of `text` (Sellers' algorithm on words). */
export function alignWords(quote: readonly Word[], text: readonly Word[]): AlignedRun {
  const width = text.length + 1;
  const steps = new Uint8Array((quote.length + 1) * width);
  let above = new Float64Array(width);
  quote.forEach((word, row) => {
    const costs = new Float64Array(width);
    costs[0] = row + 1;
    steps[(row + 1) * width] = DROP;
    for (let at = 1; at < width; at += 1) {
      const other = text[at - 1];
      const substitute = (above[at - 1] ?? 0) + (other === undefined ? 1 : wordCost(word, other));
      const drop = (above[at] ?? 0) + 1;
      const add = (costs[at - 1] ?? 0) + 1;
      const least = Math.min(substitute, drop, add);
      costs[at] = least;
      steps[(row + 1) * width + at] = least === substitute ? SUBSTITUTE : least === drop ? DROP : ADD;
    }
    above = costs;
  });
  const end = cheapest(above);
  const likeness = quote.length === 0 ? 0 : Math.max(0, 1 - (above[end] ?? 0) / quote.length);
  return { ...trace(quote, text, steps, end), to: end, likeness };
}

function cheapest(costs: Float64Array): number {
  let best = 0;
  costs.forEach((cost, at) => {
    if (cost < (costs[best] ?? 0)) best = at;
  });
  return best;
}

function trace(quote: readonly Word[], text: readonly Word[], steps: Uint8Array, end: number) {
  const edits: WordEdit[] = [];
  let row = quote.length;
  let at = end;
  while (row > 0) {
    const step = steps[row * (text.length + 1) + at];
    const was = step === ADD ? null : (quote[row - 1] ?? null);
    const is = step === DROP ? null : (text[at - 1] ?? null);
    if (was === null || is === null || wordCost(was, is) > 0) edits.push({ was, is });
    if (step !== ADD) row -= 1;
    if (step !== DROP) at -= 1;
  }
  return { from: at, edits: edits.reverse() };
}
