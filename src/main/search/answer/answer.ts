// A plan comes in; every article that answers it comes out, with its tier, its worth and its hits. Words are counted in all
// articles at once; where words stand is looked up for phrases, and for the best answers only.
import type { Corpus } from '../corpus';
import type { Lexicon } from '../lexicon';
import { Matchers } from '../matcher';
import { EXACT, FOLDED, type Plan } from '../plan';
import type { FactNode } from '../query';
import { addTerms, pairScore, slackOf, weightsOf, type Weights } from '../rank';
import { askedWords, commonKeys, isWrittenInWays, type AskedWord } from './asked-words';
import { countPhrases } from './count-phrases';
import { countTerm } from './count-words';
import { CLOSE, type CountsPool, type TermCounts } from './counts';
import { NO_ANSWER, decide } from './decide';
import { Neighbours } from './neighbours';
import { answerOfKey, foremost, highestOf, keysOf, selectLowest, sortBest, withEquals } from './order';
import type { Met } from './outcome';
import { possible } from './possible';
import type { PositionQuery } from './positions';

/** Which articles may answer, apart from their words. */
export interface Limits {
  readonly includesHidden: boolean;
  /** Leaves articles out. */
  readonly accept?: ((id: number) => boolean) | undefined;
  /** By id: 0 leaves an article out. Ids behind the end are left out. */
  readonly within?: Uint8Array | undefined;
  /** Compares two articles by id, the newer one first. */
  readonly newer?: ((a: number, b: number) => number) | undefined;
  /** Whether an article has a fact the query asks for. */
  readonly holds: (id: number, fact: FactNode) => boolean;
}

/** So many of the best answers are put in order by which words stand together as well; the others by what they hold. */
const REFINED = 256;

/** Every article of the corpus that answers the plan. */
export function answer(plan: Plan, corpus: Corpus, lexicon: Lexicon, pool: CountsPool, limits: Limits): Met {
  const { places } = corpus;
  const asked = askedWords(plan, corpus, lexicon);
  const words = countWords(plan, asked, corpus, pool, limits.includesHidden);
  const candidates = candidatesOf(corpus, limits, possible(plan, { words }, places.count), pool.numbers(places.count));
  const terms = plan.terms.map((term) => {
    const own = words[term.firstWord];
    return term.words === 1 && own !== undefined ? own : pool.take(places.count);
  });
  const query: PositionQuery = { plan, asked, matchers: new Matchers(plan), includesHidden: limits.includesHidden };
  countPhrases(query, corpus, candidates, words, terms);
  const holds = (place: number, fact: FactNode): boolean => limits.holds(places.ids[place] ?? 0, fact);
  const classes = decide({ plan, terms, candidates, holds });
  demote(classes, candidates, query, corpus);
  const weights = weightsOf(plan, places.size, (word) => articlesWith(plan, word, words, corpus));
  return ranked(matchesOf(candidates, classes, pool), { query, corpus, terms, weights, pool, newer: limits.newer });
}

/** Counts of every word of the plan, as its term wants them. */
function countWords(
  plan: Plan,
  asked: readonly AskedWord[],
  corpus: Corpus,
  pool: CountsPool,
  includesHidden: boolean,
): readonly TermCounts[] {
  return plan.terms.flatMap((term) =>
    Array.from({ length: term.words }, (_, at) => {
      const counts = pool.take(corpus.places.count);
      const word = asked[term.firstWord + at];
      const only = { ...term, firstWord: term.firstWord + at, words: 1 };
      if (word !== undefined) countTerm(plan, only, word, corpus, includesHidden, counts);
      return counts;
    }),
  );
}

function candidatesOf(
  { places }: Corpus,
  { accept, within }: Limits,
  mask: Uint8Array | null,
  found: Uint32Array,
): Uint32Array {
  const { count, live, ids } = places;
  let length = 0;
  for (let place = 0; place < count; place += 1) {
    found[length] = place;
    // Without a branch, which the processor could not foresee.
    length += (live[place] ?? 0) & (((mask === null ? 1 : (mask[place] ?? 0)) + 7) >> 3);
  }
  if (within === undefined && accept === undefined) return found.subarray(0, length);
  let kept = 0;
  for (let at = 0; at < length; at += 1) {
    const place = found[at] ?? 0;
    const id = ids[place] ?? 0;
    if (within !== undefined && (within[id] ?? 0) === 0) continue;
    if (accept?.(id) === false) continue;
    found[kept++] = place;
  }
  return found.subarray(0, kept);
}

/**
 * Where no marks were typed, words found without marks are what was typed only if they also stand together: `hai quan` is
 * not meant by "hai" here and "cơ quan" there.
 */
function demote(classes: Uint8Array, candidates: Uint32Array, query: PositionQuery, corpus: Corpus): void {
  const { plan, asked } = query;
  if (!plan.isOpen || plan.pairs.length === 0) return;
  const isOpen = asked.map((word) => isWrittenInWays(word, corpus));
  const openPairs = plan.pairs.flatMap(([a, b], pair) => (isOpen[a] === true && isOpen[b] === true ? [pair] : []));
  if (openPairs.length === 0) return;
  const neighbours = new Neighbours(query, corpus);
  candidates.forEach((place, at) => {
    if (classes[at] !== EXACT + 1) return;
    if (openPairs.some((pair) => neighbours.of(pair, place) === 0)) classes[at] = FOLDED + 1;
  });
}

/** About how many articles have a word of the plan; with the typed marks where marks were typed. */
function articlesWith(plan: Plan, word: number, words: readonly TermCounts[], { places }: Corpus): number {
  const wanted = plan.words[word]?.isMarked === true ? CLOSE : CLOSE | (1 << FOLDED);
  const classes = words[word]?.classes;
  if (classes === undefined) return 0;
  const { live, count } = places;
  let articles = 0;
  for (let place = 0; place < count; place += 1) {
    articles += ((((classes[place] ?? 0) & wanted) + 7) >> 3) & (live[place] ?? 0);
  }
  return articles;
}

/** Articles that answer, by ascending place. */
interface Matches {
  readonly places: Uint32Array;
  readonly tiers: Uint8Array;
}

function matchesOf(candidates: Uint32Array, classes: Uint8Array, pool: CountsPool): Matches {
  const places = pool.numbers(candidates.length);
  const tiers = pool.bytes(candidates.length);
  let length = 0;
  for (let at = 0; at < candidates.length; at += 1) {
    const found = classes[at] ?? NO_ANSWER;
    if (found === NO_ANSWER) continue;
    places[length] = candidates[at] ?? 0;
    tiers[length++] = found - 1;
  }
  return { places: places.subarray(0, length), tiers: tiers.slice(0, length) };
}

interface Evaluation {
  readonly query: PositionQuery;
  readonly corpus: Corpus;
  readonly terms: readonly TermCounts[];
  readonly weights: Weights;
  readonly pool: CountsPool;
  readonly newer: Limits['newer'];
}

function ranked({ places, tiers }: Matches, evaluation: Evaluation): Met {
  const { query, corpus, terms, weights, pool, newer } = evaluation;
  const slacks = slacksOf(places, query, corpus, pool.measures(places.length));
  const worth = { scores: new Float64Array(places.length), hits: new Uint32Array(places.length) };
  addTerms(query.plan, weights, terms, places, slacks, worth);
  const ids = new Uint32Array(places.length);
  for (let at = 0; at < ids.length; at += 1) ids[at] = corpus.places.ids[places[at] ?? 0] ?? 0;
  const newerOf = newer === undefined ? null : (a: number, b: number) => newer(ids[a] ?? 0, ids[b] ?? 0);
  let keys = bestKeys(tiers, worth.scores, newerOf !== null);
  if (query.plan.pairs.length > 0) {
    const best = Uint32Array.from(keys, answerOfKey).sort();
    refine(best, places, slacks, worth.scores, evaluation);
    keys = keysOf(best, tiers, worth.scores, highestOf(Float64Array.from(best, (at) => worth.scores[at] ?? 0)));
  }
  sortBest(keys, newerOf);
  return { ids, tiers, ...worth, best: keys, newer: newerOf };
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
function bestKeys(tiers: Uint8Array, scores: Float64Array, withSame: boolean): Float64Array {
  const highest = highestOf(scores);
  const keys = keysOf(foremost(tiers, scores, highest, REFINED), tiers, scores, highest);
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
  { query, corpus, weights }: Evaluation,
): void {
  const neighbours = new Neighbours({ ...query, asked: query.asked.map(commonKeys) }, corpus);
  for (const at of best) {
    const worth = pairScore(weights, neighbours.at(places[at] ?? 0), slacks[at] ?? 0);
    scores[at] = (scores[at] ?? 0) + worth;
  }
}
