// Where in a text it is worth aligning a quote: the windows that share most of its words.
import type { Word } from '../text/words';
import { alignWords, type AlignedRun } from './align-words';
import type { Run } from './context';

const MOST_WINDOWS = 3;
const MOST_RUNS = 8;
/** Share of the quote's words a window must hold, in any order. */
const LEAST_SHARE = 0.4;

/**
 * Runs of `text` at least `least` like the quote, apart from each other. After each find the stretches before and behind
 * it are searched again, so that of several look-alikes in a row none hides another.
 */
export function likelyRuns(quote: readonly Word[], text: readonly Word[], least: number): AlignedRun[] {
  const stretches = [{ from: 0, to: text.length }];
  const runs: AlignedRun[] = [];
  for (let stretch = stretches.shift(); stretch !== undefined && runs.length < MOST_RUNS; stretch = stretches.shift()) {
    const run = likeliest(quote, text, stretch);
    if (run === null || run.likeness < least) continue;
    runs.push(run);
    stretches.push({ from: stretch.from, to: run.from }, { from: run.to, to: stretch.to });
  }
  return runs;
}

function likeliest(quote: readonly Word[], text: readonly Word[], stretch: Run): AlignedRun | null {
  let best: AlignedRun | null = null;
  for (const window of likelyWindows(quote, text.slice(stretch.from, stretch.to))) {
    const from = stretch.from + window.from;
    const run = alignWords(quote, text.slice(from, stretch.from + window.to));
    if (best === null || run.likeness > best.likeness) best = { ...run, from: run.from + from, to: run.to + from };
  }
  return best;
}

/** Stretches of `text`, each twice as long as the quote and apart from each other, that hold most of its words; best first. */
function likelyWindows(quote: readonly Word[], text: readonly Word[]): Run[] {
  const shared = sharedCounts(quote, text);
  const order = [...shared.keys()]
    .filter((at) => (shared[at] ?? 0) >= Math.max(1, LEAST_SHARE * quote.length))
    .sort((a, b) => (shared[b] ?? 0) - (shared[a] ?? 0) || a - b);
  const chosen: number[] = [];
  for (const at of order) {
    if (chosen.every((other) => Math.abs(other - at) > quote.length / 2)) chosen.push(at);
    if (chosen.length === MOST_WINDOWS) break;
  }
  const slack = Math.ceil(quote.length / 2);
  return chosen.map((at) => ({
    from: Math.max(0, at - slack),
    to: Math.min(text.length, at + quote.length + slack),
  }));
}

/** For each place, how many of the quote's words stand in the window of its length that begins there. */
function sharedCounts(quote: readonly Word[], text: readonly Word[]): number[] {
  const wanted = new Map<string, number>();
  for (const { folded } of quote) wanted.set(folded, (wanted.get(folded) ?? 0) + 1);
  const seen = new Map<string, number>();
  const counts: number[] = [];
  let shared = 0;
  const step = (word: Word | undefined, by: 1 | -1): void => {
    if (word === undefined) return;
    const most = wanted.get(word.folded) ?? 0;
    const now = seen.get(word.folded) ?? 0;
    if (by === 1 ? now < most : now <= most && now > 0) shared += by;
    seen.set(word.folded, now + by);
  };
  for (let at = 0; at < text.length; at += 1) {
    step(text[at], 1);
    if (at >= quote.length) step(text[at - quote.length], -1);
    const from = at - quote.length + 1;
    if (from >= 0) counts[from] = shared;
  }
  if (counts.length === 0 && text.length > 0) counts.push(shared);
  return counts;
}
