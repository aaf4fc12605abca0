// Teasers: a headline and the sentence behind it on one line. The paragraphs of an article come in; those that stand below
// it as links, known by all of them together, go out.
import type { Span } from '../../../../shared/article';
import { seamsIn } from '../seams/seams';
import type { WholeArticle } from './whole-article';

export const SHORTEST_CARD = 90;
/** A card that stands alone is no longer. */
export const LONGEST_ALONE = 345;
export const LONGEST_HEADLINE = 160;
const SHORTEST_SEAM = 12;
const opensSmall = /^\s["“‘]?\p{Lu}\p{L}*,?\s\p{Ll}/u;

/** True where a word with a capital stands behind one without a mark, and one without a capital behind it. */
export function hasSeam(text: string, one: Span): boolean {
  const seams = seamsIn(text, one.start, Math.min(one.end, one.start + LONGEST_HEADLINE + 1));
  return seams.some(({ at }) => at >= one.start + SHORTEST_SEAM && opensSmall.test(text.slice(at, one.end)));
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

const none: ReadonlySet<number> = new Set();

function hasLengthOfCard({ start, end }: Span): boolean {
  return end - start >= SHORTEST_CARD && end - start <= LONGEST_ALONE;
}
