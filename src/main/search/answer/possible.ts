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
  /** Number of places. */
  readonly places: number;
}

/** Places of every article that may answer, ascending, and of some that do not: decided on which words they have. */
export function candidatesOf(counted: CountedWords, corpus: Corpus, limits: Limits, pool: Pool): Uint32Array {
  const { plan, asked, words } = counted;
  const parts = plan.root.kind === 'all' ? plan.root.of : [plan.root];
  const needed = parts.flatMap((part) => (part.kind === 'term' ? wordsOf(plan.terms[part.term]) : []));
  const sets = rarestFirst(needed, asked).flatMap((word) => words[word]?.classes ?? []);
  const places = openPlaces(sets, corpus, limits, pool);
  // What is quickly decided need not be narrowed further before.
  const isSlow = plan.terms.some((term) => term.words > 1);
  return isSlow ? parts.reduce((kept, part) => keepPossible(kept, part, counted, pool), places) : places;
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
function keepPossible(places: Uint32Array, node: PlanNode, counted: CountedWords, pool: Pool): Uint32Array {
  if (node.kind === 'term' || node.kind === 'fact' || node.kind === 'not') return places;
  return keepHaving(places, mayAnswer(node, counted, pool));
}

/** By place: 1 for what may answer a node. */
function mayAnswer(node: PlanNode, counted: CountedWords, pool: Pool): Uint8Array {
  const may = pool.bytes(counted.places);
  switch (node.kind) {
    case 'term':
      may.fill(1);
      for (const word of wordsOf(counted.plan.terms[node.term])) keepBoth(may, counted.words[word]?.classes);
      return may;
    case 'all':
      may.fill(1);
      for (const part of node.of) keepBoth(may, mayAnswer(part, counted, pool));
      return may;
    case 'any':
    case 'most': {
      may.fill(0);
      for (const part of node.of) addEach(may, mayAnswer(part, counted, pool));
      const least = node.kind === 'most' ? Math.min(MOST_COUNTED, node.least) : 1;
      return may.map((often) => (often >= least ? 1 : 0));
    }
    case 'fact':
    case 'not':
      return may.fill(1);
  }
}

/** Parts of a node that are told apart where an article must have some of them: a byte holds no more. */
const MOST_COUNTED = 255;

/** Keeps 1 where a set of classes, a number up to 7, is not empty. */
function keepBoth(may: Uint8Array, classes: Uint8Array = new Uint8Array()): void {
  for (let at = 0; at < may.length; at += 1) may[at] = (may[at] ?? 0) & (((classes[at] ?? 0) + 7) >> 3);
}

function addEach(often: Uint8Array, may: Uint8Array): void {
  for (let at = 0; at < often.length; at += 1) often[at] = Math.min(MOST_COUNTED, (often[at] ?? 0) + (may[at] ?? 0));
}
