// Best first: how much an article is worth for a query (BM25 with the title weighed more, and words that stand
// together counted as if they were words themselves).
import type { TermCounts } from './answer/counts';
import { TITLE_WEIGHT } from './match';
import type { Plan } from './plan';

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
}

/** Weights of a query; `articlesWith` says how many of `articles` have a word of the plan. */
export function weightsOf(plan: Plan, articles: number, articlesWith: (word: number) => number): Weights {
  const rareness = plan.words.map((_, word) => {
    const having = Math.min(articlesWith(word), articles);
    return Math.log(1 + (articles - having + 0.5) / (having + 0.5));
  });
  const terms = plan.terms.map((term) =>
    rareness.slice(term.firstWord, term.firstWord + term.words).reduce((sum, value) => sum + value, 0),
  );
  const pairs = plan.pairs.map(([a, b]) => (((rareness[a] ?? 0) + (rareness[b] ?? 0)) / 2) * PAIR_WEIGHT);
  return { terms, pairs };
}

/** How many hits it takes in an article of `length` words to be worth half of what endless hits are worth. */
export function slackOf(length: number, meanLength: number): number {
  return K1 * (1 - B + (B * length) / meanLength);
}

/** What answers are worth, by answer. */
export interface Worth {
  readonly scores: Float64Array;
  /** Hits that count. */
  readonly hits: Uint32Array;
}

/** Adds the worth of every term to what the articles at `places` are worth; `slacks` belong to the places. */
export function addTerms(
  plan: Plan,
  weights: Weights,
  counts: readonly TermCounts[],
  places: Uint32Array,
  slacks: Float64Array,
  { scores, hits }: Worth,
): void {
  plan.terms.forEach((term, number) => {
    const own = counts[number];
    if (term.isNegated || own === undefined) return;
    const weight = weights.terms[number] ?? 0;
    const { close, rest } = own;
    for (let at = 0; at < places.length; at += 1) {
      const place = places[at] ?? 0;
      const inAll = close.all[place] ?? 0;
      const counted = inAll > 0 ? inAll : (rest.all[place] ?? 0);
      const titles = (inAll > 0 ? close : rest).titles[place] ?? 0;
      const often = counted + (TITLE_WEIGHT - 1) * titles;
      scores[at] = (scores[at] ?? 0) + (weight * often) / (often + (slacks[at] ?? 0));
      hits[at] = (hits[at] ?? 0) + counted;
    }
  });
}

/** Hits that count in the articles at `places`, as `addTerms` counts them. */
export function countHits(plan: Plan, counts: readonly TermCounts[], places: Uint32Array): number {
  let hits = 0;
  plan.terms.forEach(({ isNegated }, number) => {
    const own = counts[number];
    if (isNegated || own === undefined) return;
    const [close, rest] = [own.close.all, own.rest.all];
    for (let at = 0; at < places.length; at += 1) {
      const place = places[at] ?? 0;
      const inAll = close[place] ?? 0;
      hits += inAll > 0 ? inAll : (rest[place] ?? 0);
    }
  });
  return hits;
}

/** Worth of the pairs of words that stand together, each `often[pair]` times. */
export function pairScore(weights: Weights, often: Int32Array, slack: number): number {
  let score = 0;
  for (let pair = 0; pair < often.length; pair += 1) {
    const times = often[pair] ?? 0;
    score += ((weights.pairs[pair] ?? 0) * times) / (times + slack);
  }
  return score;
}
