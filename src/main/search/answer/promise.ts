// What articles promise to be worth, before any is looked at: what they hold, and more where two words of the query somewhere stand together.
import type { Corpus } from '../corpus';
import { pairScore, type Weights } from '../rank';
import { sizeOf } from './asked-words';
import { markClose } from './close-words';
import { Neighbours } from './neighbours';
import type { Pool } from './pool';
import type { PositionQuery } from './positions';

/** Bytes of lists of two words beyond which it takes too long to look where they stand together. */
const MOST_BYTES = 48_000;

/** What is known of the answers so far; the lists belong together. */
export interface Scored {
  readonly places: Uint32Array;
  readonly slacks: Float64Array;
  readonly scores: Float64Array;
}

/** The scores, raised where the two neighbours of the query that are quickest to look for stand together. */
export function promised(
  { places, slacks, scores }: Scored,
  query: PositionQuery,
  corpus: Corpus,
  weights: Weights,
  pool: Pool,
): Float64Array {
  const sizes = query.asked.map(sizeOf);
  const pair = quickestPair(query, sizes);
  const [left, right] = query.plan.pairs[pair] ?? [0, 0];
  const [first, second] = sizeAt(sizes, left) <= sizeAt(sizes, right) ? [left, right] : [right, left];
  if (sizeAt(sizes, left) + sizeAt(sizes, right) > MOST_BYTES) return scores;
  const isClose = pool.bytes(corpus.places.count).fill(0);
  markClose({ first, second, distance: first === left ? 1 : -1 }, query, corpus, isClose, pool);
  markRecent(pair, places, query, corpus, isClose);
  const once = new Int32Array(weights.pairs.length);
  once[pair] = 1;
  const raised = pool.measures(scores.length);
  for (let at = 0; at < places.length; at += 1) {
    const worth = isClose[places[at] ?? 0] === 1 ? pairScore(weights, once, slacks[at] ?? 0) : 0;
    raised[at] = (scores[at] ?? 0) + worth;
  }
  return raised;
}

/** The pair of the plan whose words take the fewest bytes: mostly the rarest as well. */
function quickestPair({ plan: { pairs } }: PositionQuery, sizes: readonly number[]): number {
  const sums = pairs.map(([left, right]) => sizeAt(sizes, left) + sizeAt(sizes, right));
  return sums.indexOf(Math.min(...sums));
}

function sizeAt(sizes: readonly number[], word: number): number {
  return sizes[word] ?? 0;
}

/** The newest articles are in no segment. */
function markRecent(
  pair: number,
  places: Uint32Array,
  query: PositionQuery,
  corpus: Corpus,
  isClose: Uint8Array,
): void {
  const neighbours = new Neighbours(query, corpus);
  for (let at = places.length - 1; at >= 0 && (places[at] ?? 0) >= corpus.recentBase; at -= 1) {
    const place = places[at] ?? 0;
    isClose[place] = neighbours.of(pair, place) > 0 ? 1 : 0;
  }
}
