// Best first: how much an article is worth for a query (BM25 with the title weighed more and words that stand together
// counted as if they were words themselves), and the order of all answers.
import { CLASSES, EXACT, FOLDED, type Plan } from './plan';
import type { Found } from './found';
import { TITLE_WEIGHT, countedClasses, type Tally } from './match';

/** BM25: how soon further hits stop to matter, and how much a long article is held against it. */
const K1 = 1.2;
const B = 0.5;
/** Worth of two neighbours standing together, beside their worth apart: a Vietnamese word is mostly two syllables. */
const PAIR_WEIGHT = 1.5;

/** What the scores of one query are computed from. */
export interface Weights {
  /** Rareness of every term and pair: how much a hit says. */
  readonly terms: readonly number[];
  readonly pairs: readonly number[];
  /** Mean number of words of an article. */
  readonly meanLength: number;
}

/** Weights of a query; `articlesWith` says how many of `articles` have a word of the plan. */
export function weightsOf(
  plan: Plan,
  articles: number,
  meanLength: number,
  articlesWith: (word: number) => number,
): Weights {
  const rareness = plan.words.map((_, word) => {
    const having = Math.min(articlesWith(word), articles);
    return Math.log(1 + (articles - having + 0.5) / (having + 0.5));
  });
  const terms = plan.terms.map((term) =>
    rareness.slice(term.firstWord, term.firstWord + term.words).reduce((sum, value) => sum + value, 0),
  );
  const pairs = plan.pairs.map(([a, b]) => (((rareness[a] ?? 0) + (rareness[b] ?? 0)) / 2) * PAIR_WEIGHT);
  return { terms, pairs, meanLength };
}

/** Worth of one article; `length` is its number of words. Higher is better, 0 for a query without words. */
export function scoreOf(plan: Plan, weights: Weights, counts: Tally, length: number): number {
  const slack = K1 * (1 - B + (B * length) / weights.meanLength);
  let score = 0;
  for (let term = 0; term < plan.terms.length; term += 1) {
    if (plan.terms[term]?.isNegated === true) continue;
    const counted = countedClasses(term, plan, counts);
    let often = 0;
    for (let wordClass = EXACT; wordClass <= FOLDED; wordClass += 1) {
      if (((counted >> wordClass) & 1) === 0) continue;
      const at = term * CLASSES + wordClass;
      often += (counts.body[at] ?? 0) + TITLE_WEIGHT * (counts.title[at] ?? 0);
    }
    score += ((weights.terms[term] ?? 0) * often) / (often + slack);
  }
  for (let pair = 0; pair < plan.pairs.length; pair += 1) {
    const often = counts.pairs[pair] ?? 0;
    score += ((weights.pairs[pair] ?? 0) * often) / (often + slack);
  }
  return score;
}

/** Hits of one article that count. */
export function hitsOf(plan: Plan, counts: Tally): number {
  let hits = 0;
  for (let term = 0; term < plan.terms.length; term += 1) {
    if (plan.terms[term]?.isNegated === true) continue;
    const counted = countedClasses(term, plan, counts);
    for (let wordClass = EXACT; wordClass <= FOLDED; wordClass += 1) {
      if (((counted >> wordClass) & 1) === 1) hits += counts.count(term, wordClass);
    }
  }
  return hits;
}

const SCORE_STEPS = 2 ** 24 - 1;

/**
 * Places 0 … n-1 in order: by tier, then by score, then by place. Sorted as plain numbers, which is many times faster
 * than with a comparison; takes up to 16 million places.
 */
export function ranked({ tiers, scores, count }: Found): Uint32Array {
  let best = Number.MIN_VALUE;
  for (let at = 0; at < count; at += 1) best = Math.max(best, scores[at] ?? 0);
  const keys = new Float64Array(count);
  for (let at = 0; at < count; at += 1) {
    const step = SCORE_STEPS - Math.round(((scores[at] ?? 0) / best) * SCORE_STEPS);
    keys[at] = ((tiers[at] ?? 0) * 2 ** 24 + step) * 2 ** 24 + at;
  }
  keys.sort();
  const order = new Uint32Array(count);
  for (let at = 0; at < count; at += 1) order[at] = (keys[at] ?? 0) % 2 ** 24;
  return order;
}
