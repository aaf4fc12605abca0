// Teasers: a headline and the sentence behind it on one line. The paragraphs of an article come in; those that stand below
// it as links, known by all of them together, go out.
import type { Span } from '../../../shared/article';
import { capitals } from './sentence-opener';
import { pairsOf, timesHeld, type WholeArticle } from './whole-article';

export const SHORTEST_CARD = 90;
/** A card that stands alone is no longer. */
export const LONGEST_ALONE = 345;
export const LONGEST_HEADLINE = 160;
const SHORTEST_SEAM = 12;
const opensSmall = /^\s["“‘]?\p{Lu}\p{L}*,?\s\p{Ll}/u;

/** True where a word with a capital stands behind one without a mark, and one without a capital behind it. */
export function hasSeam(text: string, one: Span): boolean {
  const words = text.slice(one.start, one.end);
  return capitals(text, one, LONGEST_HEADLINE).some((at) => at >= SHORTEST_SEAM && opensSmall.test(words.slice(at)));
}

/** A sentence cut off behind a word: "để hướng tới xây dựng ...". */
const cutOff = /[\p{L}\d,] (?:\.\.\.|…)$/u;
const MOST_CUT = 8;

/** The last paragraphs, from the first of several whose sentences are cut off: no article ends so, lists of others do. */
export function cutCards({ text }: WholeArticle, paragraphs: readonly Span[]): ReadonlySet<number> {
  const last = paragraphs.slice(-MOST_CUT);
  const isCut = ({ start, end }: Span): boolean => cutOff.test(text.slice(Math.max(start, end - 8), end));
  const first = last.findIndex(isCut);
  const row = first < 0 ? [] : last.slice(first);
  if (row.filter(isCut).length < 2 || !row.every((one) => hasLengthOfCard(one) && hasSeam(text, one))) return none;
  return new Set(row.map((_, index) => paragraphs.length - row.length + index));
}

/** Fewer are no page of cards. */
const LEAST_PAGE = 6;
const MOST_SHORT = 1;
const LEAST_SHAPED = 0.8;
/** A paragraph that holds so many pairs of words of the headline and the lead tells what they tell. */
const SEVERAL = 3;
const MOST_TELLING = 0.1;

/** All paragraphs where all are as long as cards, nearly all shaped so, and hardly one tells of the headline and the lead. */
export function pageOfCards({ text }: WholeArticle, paragraphs: readonly Span[]): ReadonlySet<number> {
  const long = paragraphs.filter(({ start, end }) => end - start >= SHORTEST_CARD);
  if (long.length < LEAST_PAGE || long.length < paragraphs.length - MOST_SHORT) return none;
  if (!long.every(hasLengthOfCard) || shareOf(long, (one) => hasSeam(text, one)) < LEAST_SHAPED) return none;
  const top = timesHeld(text.slice(0, paragraphs[0]?.start));
  const tells = ({ start, end }: Span): boolean => heldOf(text.slice(start, end), top) >= SEVERAL;
  if (top.size < SEVERAL || shareOf(long, tells) > MOST_TELLING) return none;
  return new Set(paragraphs.flatMap((one, index) => (hasLengthOfCard(one) ? [index] : [])));
}

const none: ReadonlySet<number> = new Set();

function hasLengthOfCard({ start, end }: Span): boolean {
  return end - start >= SHORTEST_CARD && end - start <= LONGEST_ALONE;
}

function shareOf(all: readonly Span[], test: (one: Span) => boolean): number {
  return all.filter(test).length / all.length;
}

/** How many pairs of neighbouring words stand in others too. */
function heldOf(words: string, others: ReadonlyMap<string, number>): number {
  return new Set(pairsOf(words).filter((pair) => others.has(pair))).size;
}
