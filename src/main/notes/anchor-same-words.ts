// Second step of anchoring: the very words of the quote, wherever they stand, told apart by their context.
import type { Span } from '../../shared/article';
import type { Word } from '../text/words';
import type { Anchored } from './anchor';
import { contextOf, type Context, type Run } from './context';
import { placeOf, type ReadText, type Sought } from './sought';
import { isSameWord } from './word-likeness';

interface Found {
  readonly place: Span;
  readonly context: Context;
}

/** By how much the best context must beat the next for the choice to be sure. */
const MARGIN = 0.15;
/** Fewer words than this say too little to be trusted, or even shown, without context. */
const TELLING_WORDS = 4;
const MOST_CANDIDATES = 200;

/** The place of the quote's very words (line breaks, punctuation, case and tone placement aside); `null` when they stand nowhere. */
export function anchorBySameWords(read: ReadText, sought: Sought): Anchored | null {
  const found = runsOf(read, sought).map((run) => describe(read, sought, run));
  const [best, next] = found.sort((a, b) => b.context.total - a.context.total || nearer(a, b, sought));
  if (best === undefined) return null;
  const stoodTwice = sought.lookAlikes?.some((passage) => isSameRun(passage, sought.quote)) ?? null;
  const isAlone = next === undefined;
  const isTelling = sought.quote.length >= TELLING_WORDS;
  const isSure =
    (isAlone && stoodTwice === false && isTelling) ||
    (supports(best.context, stoodTwice === true) && (isAlone || best.context.total - next.context.total >= MARGIN));
  if (isSure) return { state: isUnmoved(read, best.place, sought) ? 'exact' : 'moved', place: best.place };
  return isTelling || best.context.left.holds || best.context.right.holds
    ? { state: 'unsure', place: best.place }
    : null;
}

/** One side must speak for the place; both must when the words were known to stand twice. */
function supports({ left, right, paragraph }: Context, stoodTwice: boolean): boolean {
  return stoodTwice ? left.holds && right.holds : left.holds || right.holds || paragraph.holds;
}

function describe(read: ReadText, sought: Sought, run: Run): Found {
  return { place: placeOf(read, run.from, run.to, sought), context: contextOf(read, sought, run) };
}

function nearer(a: Found, b: Found, sought: Sought): number {
  const away = ({ place }: Found): number => Math.abs(place.start - sought.position.start);
  return away(a) - away(b);
}

function isUnmoved(read: ReadText, place: Span, sought: Sought): boolean {
  return place.start === sought.position.start && read.text.slice(place.start, place.end) === sought.exact;
}

/** Runs of the text with the quote's words. */
function runsOf(read: ReadText, sought: Sought): Run[] {
  const all = read.words();
  const { length } = sought.quote;
  const runs: Run[] = [];
  if (length === 0) return runs;
  for (let from = 0; from + length <= all.length && runs.length < MOST_CANDIDATES; from += 1) {
    if (sought.quote.every((word, at) => isSame(word, all[from + at]))) runs.push({ from, to: from + length });
  }
  return runs;
}

/** True when two runs have the same words in the same order. */
export function isSameRun(a: readonly Word[], b: readonly Word[]): boolean {
  return a.length === b.length && a.every((word, at) => isSame(word, b[at]));
}

function isSame(word: Word, other: Word | undefined): boolean {
  return other !== undefined && isSameWord(word, other);
}
