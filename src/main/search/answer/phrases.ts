import type { Plan, PlanTerm } from '../plan';
import type { AskedWord } from './asked-words';
import type { Positions } from './positions';

/** A phrase of a plan, with its words in the order in which they are best looked for: the rarest first. */
export interface Phrase {
  readonly term: PlanTerm;
  readonly number: number;
  /** Places of its words in the plan, as they follow each other. */
  readonly words: readonly number[];
  readonly rarestFirst: readonly number[];
}

/** The terms of several words. */
export function phrasesOf({ terms }: Plan, asked: readonly AskedWord[]): readonly Phrase[] {
  const rareness = asked.map(({ keys }) => keys.flat().reduce((sum, { bytes }) => sum + bytes.length, 0));
  return terms.flatMap((term, number) => {
    if (term.words === 1) return [];
    const words = Array.from({ length: term.words }, (_, at) => term.firstWord + at);
    const rarestFirst = [...words].sort((a, b) => (rareness[a] ?? 0) - (rareness[b] ?? 0));
    return [{ term, number, words, rarestFirst }];
  });
}

/** True when a phrase that begins and ends with these words of an article stands where it is looked for. */
export function isInScope(
  { scope }: PlanTerm,
  positions: Positions,
  place: number,
  first: number,
  last: number,
): boolean {
  return scope === 'any' || (positions.isTitle(place, first) && positions.isTitle(place, last));
}
