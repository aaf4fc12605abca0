// Counts the hits of every phrase in the candidates: words in order, close together, decided on where they stand.
import type { Corpus } from '../corpus';
import { Events } from '../events';
import { eachOccurrence } from '../match';
import type { Matchers } from '../matcher';
import { NONE, type Plan, type PlanTerm } from '../plan';
import { addHit, hitsOfClass, type TermCounts } from './counts';
import { Positions, type PositionQuery } from './positions';

/** Adds up the terms of several words; `words` are the counts of each of their words, `terms` what is added to. */
export function countPhrases(
  query: PositionQuery,
  corpus: Corpus,
  candidates: Uint32Array,
  words: readonly TermCounts[],
  terms: readonly TermCounts[],
): void {
  const phrases = phrasesOf(query.plan);
  if (phrases.length === 0) return;
  const asked = new Set(phrases.flatMap(({ words: own }) => own));
  const positions = new Positions(query, corpus, asked);
  const events = new Events();
  for (const place of candidates) {
    const here = phrases.filter((phrase) => phrase.words.every((word) => words[word]?.classes[place] !== 0));
    if (here.length === 0) continue;
    positions.collectRaw(place, events);
    if (!here.some(({ term }) => mayStand(term, query.matchers, events))) continue;
    positions.settle(place, events);
    for (const { term, number } of here) {
      const counts = terms[number];
      if (counts === undefined) continue;
      eachOccurrence(term, number, query.matchers, events, (first, _last, wordClass) => {
        const hits = hitsOfClass(counts, wordClass, query.plan.isOpen);
        addHit(counts, hits, place, wordClass, events.fields[first] ?? 0);
      });
    }
  }
}

/** False when the first two words of a phrase nowhere stand close enough: quick, and true too often. */
function mayStand(term: PlanTerm, matchers: Matchers, { count, positions, matchers: numbers }: Events): boolean {
  const farthest = 1 + term.within;
  let first = -Infinity;
  for (let at = 0; at < count; at += 1) {
    const { classes } = matchers.get(numbers[at] ?? 0);
    const position = positions[at] ?? 0;
    if (position - first <= farthest && classes[term.firstWord + 1] !== NONE) return true;
    if (classes[term.firstWord] !== NONE) first = position;
  }
  return false;
}

/** The terms of several words, with the places of their words in the plan. */
function phrasesOf({ terms }: Plan) {
  return terms.flatMap((term, number) => {
    if (term.words === 1) return [];
    return [{ term, number, words: Array.from({ length: term.words }, (_, at) => term.firstWord + at) }];
  });
}
