// A plan comes in; every article that answers it comes out, with its tier, its worth and its hits. Words are counted in all
// articles at once; where words stand is looked up for phrases, and for the best answers only.
import type { Corpus } from '../corpus';
import type { Lexicon } from '../lexicon';
import { FOLDED, type Plan } from '../plan';
import type { FactNode } from '../query';
import { countHits, weightsOf } from '../rank';
import { askedWords, type AskedWord } from './asked-words';
import { countPhrases } from './count-phrases';
import { countTerm } from './count-words';
import { CLOSE, type TermCounts } from './counts';
import { decide } from './decide';
import { demote } from './demote';
import { countHaving } from './masks';
import { idsOf, matchesOf, type Limits, type Matches } from './matches';
import type { Counted, Met } from './outcome';
import { phrasesOf } from './phrases';
import type { Pool } from './pool';
import type { PositionQuery } from './positions';
import { candidatesOf } from './possible';
import { ranked } from './ranked';

/** What is looked through for an answer, and the memory it takes. */
export interface Searched {
  readonly corpus: Corpus;
  readonly lexicon: Lexicon;
  readonly pool: Pool;
}

/** Every article of the corpus that answers the plan, best first. */
export function answer(plan: Plan, searched: Searched, limits: Limits): Met {
  const { corpus, pool } = searched;
  const { matches, query, words, terms } = matched(plan, searched, limits);
  const weights = weightsOf(plan, corpus.places.size, (word) => articlesWith(plan, word, words, corpus));
  return ranked(matches, { query, corpus, words, terms, weights, pool, newer: limits.newer });
}

/** As `answer` where nobody asks for an order: much quicker. */
export function count(plan: Plan, searched: Searched, limits: Limits): Counted {
  const { matches, terms } = matched(plan, searched, limits);
  const { places, tiers } = matches;
  return { ids: idsOf(places, searched.corpus), tiers, totalHits: countHits(plan, terms, places) };
}

/** What answers, and the counts that say so. */
interface Matched {
  readonly matches: Matches;
  readonly query: PositionQuery;
  readonly words: readonly TermCounts[];
  readonly terms: readonly TermCounts[];
}

/** With fewer answers rarer continuations of a word still being typed are asked for as well. */
const FEW = 10;

function matched(plan: Plan, searched: Searched, limits: Limits): Matched {
  const { corpus, lexicon } = searched;
  const asked = askedWords(plan, corpus, lexicon);
  const found = matchedBy(plan, asked, searched, limits);
  if (found.matches.places.length >= FEW || !asked.some(({ isCut }) => isCut)) return found;
  return matchedBy(plan, askedWords(plan, corpus, lexicon, 1), searched, limits);
}

function matchedBy(
  plan: Plan,
  asked: readonly AskedWord[],
  { corpus, pool }: Pick<Searched, 'corpus' | 'pool'>,
  limits: Limits,
): Matched {
  const { places } = corpus;
  const words = countWords(plan, asked, corpus, pool, limits.includesHidden);
  const query: PositionQuery = { plan, asked, includesHidden: limits.includesHidden };
  const candidates = candidatesOf({ plan, asked, words, places: places.count }, corpus, limits, pool);
  const terms = countTerms(query, corpus, words, candidates, pool);
  const holds = (place: number, fact: FactNode): boolean => limits.holds(places.ids[place] ?? 0, fact);
  const matches = matchesOf(candidates, decide({ plan, terms, places: candidates, holds, pool }), pool);
  demote(matches, query, corpus);
  return { matches, query, words, terms };
}

/** Counts of every word of the plan, as its term wants them. */
function countWords(
  plan: Plan,
  asked: readonly AskedWord[],
  corpus: Corpus,
  pool: Pool,
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

/** Counts of every term: a term of one word has those of its word. */
function countTerms(
  query: PositionQuery,
  corpus: Corpus,
  words: readonly TermCounts[],
  candidates: Uint32Array,
  pool: Pool,
): readonly TermCounts[] {
  const { plan, asked } = query;
  const { count } = corpus.places;
  const phrases = phrasesOf(plan, asked);
  const terms = plan.terms.map((term) => {
    const own = words[term.firstWord];
    return term.words === 1 && own !== undefined ? own : pool.take(count);
  });
  countPhrases(phrases, query, corpus, candidates, words, terms, pool);
  return terms;
}

/** About how many articles have a word of the plan; with the typed marks where marks were typed. */
function articlesWith(plan: Plan, word: number, words: readonly TermCounts[], { places }: Corpus): number {
  const wanted = plan.words[word]?.isMarked === true ? CLOSE : CLOSE | (1 << FOLDED);
  const classes = words[word]?.classes;
  if (classes === undefined) return 0;
  return countHaving(classes, wanted, places.live, places.count);
}
