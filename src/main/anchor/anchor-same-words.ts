// Second step of anchoring: the very words of the quote, wherever they stand, told apart by their context.
import type { Span } from '../../shared/article';
import type { Word } from '../text/words';
import type { Anchored } from './anchored';
import { standsReworded } from './anchor-likeness';
import { contextOf, type Context, type Run } from './context';
import { placeOf, type ReadText, type Sought } from './sought';
import { isSameWord } from './word-likeness';

interface Found {
  readonly place: Span;
  readonly context: Context;
}

/** Fewer words than this say too little to be trusted, or even shown, without context. */
const TELLING_WORDS = 4;
const MOST_CANDIDATES = 200;

type Need = 'one side' | 'both sides' | 'verbatim';

/** The place of the quote's very words (line breaks, punctuation, case and tone placement aside); `null` when they stand nowhere. */
export function anchorBySameWords(read: ReadText, sought: Sought): Anchored | null {
  const found = runsOf(read, sought).map((run) => describe(read, sought, run));
  const [best, ...others] = found.sort((a, b) => b.context.total - a.context.total || nearer(a, b, sought));
  if (best === undefined) return null;
  const stoodTwice = sought.lookAlikes?.some((passage) => isSameRun(passage, sought.quote)) ?? null;
  const isTelling = sought.quote.length >= TELLING_WORDS;
  const isSure =
    others.length === 0
      ? isTrusted(best, sought, stoodTwice) &&
        (supports(best.context, 'both sides') || !standsReworded(read, sought, best.place))
      : isTheOne(best, others, stoodTwice === true) && !stays(others, read, sought);
  if (isSure) return { state: isUnmoved(read, best.place, sought) ? 'exact' : 'moved', place: best.place };
  return isTelling || best.context.left.holds || best.context.right.holds
    ? { state: 'unsure', place: best.place }
    : null;
}

/** A place that is the only one: long words need no context when they were alone from the start, or came without any. */
function isTrusted(only: Found, sought: Sought, stoodTwice: boolean | null): boolean {
  const isBare = sought.before.length + sought.after.length + sought.around.length === 0;
  const isAlone = stoodTwice === false || (stoodTwice === null && isBare);
  if (isAlone && sought.quote.length >= TELLING_WORDS) return true;
  return supports(only.context, stoodTwice === true ? 'verbatim' : 'one side');
}

/** Of several places one is chosen whose context stands there to the word, or on both sides while no other has any of it. */
function isTheOne(best: Found, others: readonly Found[], stoodTwice: boolean): boolean {
  const some = (need: Need): boolean => others.some(({ context }) => supports(context, need));
  if (supports(best.context, 'verbatim')) return !some('verbatim');
  return !stoodTwice && supports(best.context, 'both sides') && !some('one side');
}

/** True when another candidate still stands where the note was made and has some of its context: two readings are left. */
function stays(others: readonly Found[], read: ReadText, sought: Sought): boolean {
  return others.some(({ place, context }) => isUnmoved(read, place, sought) && supports(context, 'one side'));
}

/**
 * How much of its context must speak for a place: one side where the words stand once, both where they stand several
 * times, and every word of it where they were known to stand twice from the start.
 */
function supports({ left, right, paragraph }: Context, need: Need): boolean {
  if (need === 'verbatim') return left.likeness === 1 && right.likeness === 1;
  if (need === 'both sides') return left.holds && right.holds;
  return left.holds || right.holds || paragraph.holds;
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
function isSameRun(a: readonly Word[], b: readonly Word[]): boolean {
  return a.length === b.length && a.every((word, at) => isSame(word, b[at]));
}

function isSame(word: Word, other: Word | undefined): boolean {
  return other !== undefined && isSameWord(word, other);
}
