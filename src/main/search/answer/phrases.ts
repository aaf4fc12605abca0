import type { Plan, PlanTerm } from '../plan';
import type { AskedWord } from './asked-words';
import type { Positions } from './positions';
import { rarestFirst, wordsOf } from './possible';

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
  return terms.flatMap((term, number) => {
    if (term.words === 1) return [];
    const words = wordsOf(term);
    return [{ term, number, words, rarestFirst: rarestFirst(words, asked) }];
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
