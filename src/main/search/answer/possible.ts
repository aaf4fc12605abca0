// Which articles can answer a query at all: what its words have, combined as the query combines them.
import type { Corpus } from '../corpus';
import type { Plan, PlanNode, PlanTerm } from '../plan';
import type { AskedWord } from './asked-words';
import type { TermCounts } from './counts';
import { openPlaces, type Limits } from './matches';
import type { Pool } from './pool';

/** The words of a plan, looked up and counted. */
export interface CountedWords {
  readonly plan: Plan;
  readonly asked: readonly AskedWord[];
  /** By word of the plan. */
  readonly words: readonly TermCounts[];
}

/** Places of every article that may answer, ascending, and of some that do not: decided on which words they have. */
export function candidatesOf(counted: CountedWords, corpus: Corpus, limits: Limits, pool: Pool): Uint32Array {
  const { plan, asked, words } = counted;
  const parts = plan.root.kind === 'all' ? plan.root.of : [plan.root];
  const needed = parts.flatMap((part) => (part.kind === 'term' ? wordsOf(plan.terms[part.term]) : []));
  const [rarest, ...others] = rarestFirst(needed, asked).flatMap((word) => words[word]?.classes ?? []);
  let places = openPlaces(rarest ?? null, corpus, limits, pool);
  for (const classes of others) places = keepHaving(places, classes);
  // What is quickly decided need not be narrowed further before.
  const isSlow = plan.terms.some((term) => term.words > 1);
  return isSlow ? parts.reduce((kept, part) => keepPossible(kept, part, counted), places) : places;
}

/** Words of a plan in the order in which they are best looked for. */
export function rarestFirst(words: readonly number[], asked: readonly AskedWord[]): readonly number[] {
  const sizes = asked.map(({ keys }) => keys.flat().reduce((sum, { bytes }) => sum + bytes.length, 0));
  return [...words].sort((a, b) => (sizes[a] ?? 0) - (sizes[b] ?? 0));
}

/** Places in a plan of the words of a term. */
export function wordsOf(term: PlanTerm | undefined): readonly number[] {
  return Array.from({ length: term?.words ?? 0 }, (_, at) => (term?.firstWord ?? 0) + at);
}

/** Keeps, in the same memory, places of which a word has some class. */
export function keepHaving(places: Uint32Array, classes: Uint8Array): Uint32Array {
  let kept = 0;
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at] ?? 0;
    places[kept] = place;
    // A set of classes is a number up to 7. Without a branch, which the processor could not foresee.
    kept += ((classes[place] ?? 0) + 7) >> 3;
  }
  return places.subarray(0, kept);
}

/** Keeps, in the same memory, places that may answer a node other than a term. */
function keepPossible(places: Uint32Array, node: PlanNode, counted: CountedWords): Uint32Array {
  if (node.kind === 'term' || node.kind === 'fact' || node.kind === 'not') return places;
  let kept = 0;
  for (const place of places) if (mayAnswer(node, place, counted)) places[kept++] = place;
  return places.subarray(0, kept);
}

function mayAnswer(node: PlanNode, place: number, counted: CountedWords): boolean {
  const may = (part: PlanNode): boolean => mayAnswer(part, place, counted);
  switch (node.kind) {
    case 'term':
      return hasAll(counted.plan.terms[node.term], place, counted.words);
    case 'all':
      return node.of.every(may);
    case 'any':
      return node.of.some(may);
    case 'most':
      return node.of.filter(may).length >= node.least;
    case 'fact':
    case 'not':
      return true;
  }
}

function hasAll(term: PlanTerm | undefined, place: number, words: readonly TermCounts[]): boolean {
  const first = term?.firstWord ?? 0;
  for (let at = 0; at < (term?.words ?? 0); at += 1) if (words[first + at]?.classes[place] === 0) return false;
  return true;
}
