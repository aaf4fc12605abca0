// Counts the hits of every phrase in the candidates: words in order, close together, decided on where they stand.
import type { Corpus } from '../corpus';
import { ClosePhrases } from './close-phrases';
import { keepClose, type Close, type WordPair } from './close-words';
import { addHit, hitsOfClass, type TermCounts } from './counts';
import { NearPhrases } from './near-phrases';
import type { Phrase } from './phrases';
import type { Pool } from './pool';
import { keepHaving } from './possible';
import { Positions, type PositionQuery } from './positions';

/** Adds up the phrases of a plan; `words` are the counts of each of their words, `terms` what is added to. */
export function countPhrases(
  phrases: readonly Phrase[],
  query: PositionQuery,
  corpus: Corpus,
  candidates: Uint32Array,
  words: readonly TermCounts[],
  terms: readonly TermCounts[],
  pool: Pool,
): void {
  for (const phrase of phrases) {
    const counts = terms[phrase.number];
    const masks = phrase.rarestFirst.flatMap((word) => words[word]?.classes ?? []);
    const having = masks.reduce(keepHaving, candidates.slice());
    const close = keepClose(rarestPair(phrase), query, corpus, having, pool);
    const first = words[phrase.term.firstWord];
    if (counts !== undefined && first !== undefined)
      countPhrase(phrase, close, new Positions(query, corpus, close.words), first, counts, query.plan.isOpen);
  }
}

/** The two rarest words of a phrase. */
function rarestPair({ term: { within }, rarestFirst: [first = 0, second = 0] }: Phrase): WordPair {
  return { first, second, distance: second - first, within };
}

function countPhrase(
  phrase: Phrase,
  { places, words }: Close,
  positions: Positions,
  first: TermCounts,
  counts: TermCounts,
  isOpen: boolean,
): void {
  const finder = phrase.term.within > 0 ? new NearPhrases(positions) : new ClosePhrases(positions);
  const isClose = words.length > 0;
  for (const place of places) {
    if (!isClose && !mayStand(phrase, positions, place)) continue;
    const found = finder.find(phrase, place);
    const mayBeTitle = first.close.titles[place] !== 0 || first.rest.titles[place] !== 0;
    for (let at = 0; at < found.count; at += 1) {
      const wordClass = found.forms[at] ?? 0;
      const isTitle = mayBeTitle && positions.isTitle(place, found.positions[at] ?? 0);
      addHit(counts, hitsOfClass(counts, wordClass, isOpen), place, wordClass, isTitle);
    }
  }
}

/** False where two words of a phrase nowhere stand close enough: true too often, and quick, since most articles end here. */
function mayStand({ term, rarestFirst }: Phrase, positions: Positions, place: number): boolean {
  const [a = 0, b = 0] = rarestFirst;
  const left = positions.anywhere(Math.min(a, b), place).list;
  const right = positions.anywhere(Math.max(a, b), place).list;
  const least = Math.abs(a - b);
  const most = least + term.within;
  const { positions: from, count: lefts } = left;
  const { positions: to, count: rights } = right;
  for (let at = 0, other = 0; at < lefts && other < rights;) {
    const distance = (to[other] ?? 0) - (from[at] ?? 0);
    if (distance >= least && distance <= most) return true;
    // Without a branch, which the processor could not foresee.
    other += (distance - least) >>> 31;
    at += (most - distance) >>> 31;
  }
  return false;
}
