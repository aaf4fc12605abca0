// What answers, best first: everything is scored by what it holds, the best also by which words stand together.
import type { Corpus } from '../corpus';
import { addTerms, pairScore, slackOf, type Weights } from '../rank';
import { commonKeys } from './asked-words';
import type { TermCounts } from './counts';
import { idsOf, type Limits, type Matches } from './matches';
import { Neighbours } from './neighbours';
import { answerOfKey, foremost, highestOf, keysOf, selectLowest, sortBest, withEquals } from './order';
import type { Met } from './outcome';
import type { Pool } from './pool';
import type { PositionQuery } from './positions';

/** So many of the best answers are put in order by which words stand together as well; the others by what they hold. */
const REFINED = 256;

/** What answers are put in order by. */
export interface Evaluation {
  readonly query: PositionQuery;
  readonly corpus: Corpus;
  /** Counts by word and by term. */
  readonly words: readonly TermCounts[];
  readonly terms: readonly TermCounts[];
  readonly weights: Weights;
  readonly pool: Pool;
  readonly newer: Limits['newer'];
}

/** Puts answers in order. */
export function ranked({ places, tiers }: Matches, evaluation: Evaluation): Met {
  const { query, corpus, terms, weights, pool, newer } = evaluation;
  const slacks = slacksOf(places, query, corpus, pool.measures(places.length));
  const worth = { scores: new Float64Array(places.length), hits: new Uint32Array(places.length) };
  addTerms(query.plan, weights, terms, places, slacks, worth);
  const ids = idsOf(places, corpus);
  const newerOf = newer === undefined ? null : (a: number, b: number) => newer(ids[a] ?? 0, ids[b] ?? 0);
  let keys = bestKeys(tiers, worth.scores, newerOf !== null, pool);
  if (query.plan.pairs.length > 0) {
    const best = Uint32Array.from(keys, answerOfKey).sort();
    refine(best, places, slacks, worth.scores, evaluation);
    keys = keysOf(best, tiers, worth.scores, highestOf(Float64Array.from(best, (at) => worth.scores[at] ?? 0)));
  }
  sortBest(keys, newerOf);
  return { ids, tiers, ...worth, totalHits: sumOf(worth.hits), best: keys, newer: newerOf };
}

function sumOf(numbers: Uint32Array): number {
  let sum = 0;
  for (let at = 0; at < numbers.length; at += 1) sum += numbers[at] ?? 0;
  return sum;
}

function slacksOf(places: Uint32Array, query: PositionQuery, corpus: Corpus, slacks: Float64Array): Float64Array {
  const { shown, hidden, meanLength } = corpus.places;
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at] ?? 0;
    const length = (shown[place] ?? 0) + (query.includesHidden ? (hidden[place] ?? 0) : 0);
    slacks[at] = slackOf(length, meanLength);
  }
  return slacks;
}

/** Keys of the best answers in no particular order, with those that are worth the same where something else puts these in order. */
function bestKeys(tiers: Uint8Array, scores: Float64Array, withSame: boolean, pool: Pool): Float64Array {
  const highest = highestOf(scores);
  const keys = keysOf(foremost(tiers, scores, highest, REFINED, pool), tiers, scores, highest);
  const best = Math.min(REFINED, keys.length);
  selectLowest(keys, best);
  return keys.subarray(0, withSame ? withEquals(keys, best) : best);
}

/** Adds the worth of words that stand together to the scores of some answers, which ascend. */
function refine(
  best: Uint32Array,
  places: Uint32Array,
  slacks: Float64Array,
  scores: Float64Array,
  { query, corpus, words, weights }: Evaluation,
): void {
  const common = { ...query, asked: query.asked.map(commonKeys) };
  const neighbours = new Neighbours(common, corpus, query.plan.isOpen ? [] : words);
  for (const at of best) {
    const worth = pairScore(weights, neighbours.at(places[at] ?? 0), slacks[at] ?? 0);
    scores[at] = (scores[at] ?? 0) + worth;
  }
}
