// Counts the hits of every phrase in the candidates: words in order, close together, decided on where they stand.
import { TITLE } from '../article-words';
import type { Corpus } from '../corpus';
import { Events } from '../events';
import { eachOccurrence } from '../match';
import type { Plan } from '../plan';
import type { AskedWord } from './asked-words';
import { addHit, hitsOfClass, type TermCounts } from './counts';
import { PhrasePlaces, mayStand, type Phrase } from './phrase-places';
import { NO_FIELD, Positions, type PositionQuery } from './positions';

/** Adds up the terms of several words; `words` are the counts of each of their words, `terms` what is added to. */
export function countPhrases(
  query: PositionQuery,
  corpus: Corpus,
  candidates: Uint32Array,
  words: readonly TermCounts[],
  terms: readonly TermCounts[],
): void {
  const phrases = phrasesOf(query.plan, query.asked);
  if (phrases.length === 0) return;
  const positions = new Positions(query, corpus);
  const near = countNear(query, positions);
  const close = countClose(query.plan, positions);
  for (let at = 0; at < candidates.length; at += 1) {
    const place = candidates[at] ?? 0;
    for (const phrase of phrases) {
      const counts = terms[phrase.number];
      if (counts === undefined || !phrase.words.every((word) => words[word]?.classes[place] !== 0)) continue;
      if (phrase.term.within > 0) near(phrase, place, counts);
      else close(phrase, place, counts);
    }
  }
}

type Count = (phrase: Phrase, place: number, counts: TermCounts) => void;

/** Counts phrases that nothing may stand between. */
function countClose({ isOpen }: Plan, positions: Positions): Count {
  const found = new PhrasePlaces();
  return (phrase, place, counts) => {
    const { term } = phrase;
    found.find(phrase, positions, place);
    for (let at = 0, free = 0; at < found.count; at += 1) {
      const start = found.starts[at] ?? 0;
      if (start < free) continue;
      const [first, last] = positions.fieldsOf(place, start, start + term.words - 1);
      if (first === NO_FIELD || (term.scope === 'title' && (first !== TITLE || last !== TITLE))) continue;
      const wordClass = found.classes[at] ?? 0;
      addHit(counts, hitsOfClass(counts, wordClass, isOpen), place, wordClass, first);
      free = start + term.words;
    }
  };
}

/** Counts phrases that other words may stand between. */
function countNear({ plan, matchers }: PositionQuery, positions: Positions): Count {
  const events = new Events();
  return (phrase, place, counts) => {
    if (!mayStand(phrase, positions, place)) return;
    positions.collect(phrase.words, place, events);
    eachOccurrence(phrase.term, phrase.number, matchers, events, (first, _last, wordClass) => {
      const hits = hitsOfClass(counts, wordClass, plan.isOpen);
      addHit(counts, hits, place, wordClass, events.fields[first] ?? 0);
    });
  };
}

/** The terms of several words. */
function phrasesOf({ terms }: Plan, asked: readonly AskedWord[]): readonly Phrase[] {
  const rareness = asked.map(({ keys }) => keys.flat().reduce((sum, { bytes }) => sum + bytes.length, 0));
  return terms.flatMap((term, number) => {
    if (term.words === 1) return [];
    const words = Array.from({ length: term.words }, (_, at) => term.firstWord + at);
    const rarestFirst = [...words].sort((a, b) => (rareness[a] ?? 0) - (rareness[b] ?? 0));
    return [{ term, number, words, rarestFirst }];
  });
}
