// What different slogans share: runs of the same words, by which a slogan card points from one to another.
import type { Span } from '../../../shared/article';
import { words, type Word } from '../../text/words';

/** Words a run must have to be a formula; a whole wording may be shorter. */
const SHORTEST_FORMULA = 4;
const SHORTEST_WHOLE = 3;
/** Runs of these alone say nothing: what a slogan is called, whose it is. */
const commonWords = new Set(
  'ngoai giao viet nam va cua la cac nhung cho voi trong mot dang nha nuoc ta nhan dan'.split(' '),
);

/** The longest run of words two wordings share, as each prints it. */
export interface Formula {
  /** As offsets into the first wording. */
  readonly own: Span;
  /** As offsets into the other wording. */
  readonly other: Span;
}

/**
 * Finds what other wordings share with `own`: build once, ask for each. Words are compared without marks, case and
 * "và", for papers drop these. A run of four words counts, or a whole wording of three.
 */
export function formulaFinder(own: string): (other: string) => Formula | null {
  const mine = wordsOf(own);
  const starts = new Map<string, number[]>();
  mine.forEach(({ folded }, at) => starts.set(folded, [...(starts.get(folded) ?? []), at]));
  return (other) => {
    const theirs = wordsOf(other);
    const run = longestRun(mine, theirs, starts);
    if (run === null || !isFormula(mine.slice(run.own, run.own + run.length), mine.length, theirs.length)) return null;
    return { own: spanOf(mine, run.own, run.length), other: spanOf(theirs, run.other, run.length) };
  };
}

function wordsOf(wording: string): readonly Word[] {
  return words(wording).filter((word) => word.folded !== 'va');
}

interface Run {
  readonly own: number;
  readonly other: number;
  readonly length: number;
}

function longestRun(
  mine: readonly Word[],
  theirs: readonly Word[],
  starts: ReadonlyMap<string, readonly number[]>,
): Run | null {
  let best: Run | null = null;
  theirs.forEach(({ folded }, other) => {
    for (const own of starts.get(folded) ?? []) {
      let length = 1;
      while (own + length < mine.length && mine[own + length]?.folded === theirs[other + length]?.folded) length += 1;
      if (length > (best?.length ?? 0)) best = { own, other, length };
    }
  });
  return best;
}

function isFormula(run: readonly Word[], mine: number, theirs: number): boolean {
  const isWhole = run.length === mine || run.length === theirs;
  if (run.length < (isWhole ? SHORTEST_WHOLE : SHORTEST_FORMULA)) return false;
  return run.some((word) => !commonWords.has(word.folded));
}

function spanOf(list: readonly Word[], from: number, length: number): Span {
  return { start: list[from]?.start ?? 0, end: list[from + length - 1]?.end ?? 0 };
}
