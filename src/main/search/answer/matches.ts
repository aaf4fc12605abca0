import type { Corpus } from '../corpus';
import type { FactNode } from '../query';
import { NO_ANSWER } from './decide';
import { openIn } from './masks';
import type { Pool } from './pool';

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

/** Articles that answer, by ascending place. */
export interface Matches {
  readonly places: Uint32Array;
  /** The class of each. */
  readonly tiers: Uint8Array;
}

/** The candidates that answer, in the same memory; `answers` belong to them. */
export function matchesOf(candidates: Uint32Array, answers: Uint8Array, pool: Pool): Matches {
  const tiers = pool.bytes(answers.length);
  let count = 0;
  for (let at = 0; at < answers.length; at += 1) {
    const answer = answers[at] ?? NO_ANSWER;
    candidates[count] = candidates[at] ?? 0;
    tiers[count] = answer - 1;
    // An answer is a number up to 3. Without a branch, which the processor could not foresee.
    count += (answer + 3) >> 2;
  }
  return { places: candidates.subarray(0, count), tiers: tiers.slice(0, count) };
}

/** Places of articles that are there and may answer, as far as no set of classes is empty there. */
export function openPlaces(
  sets: readonly Uint8Array[],
  { places }: Corpus,
  { accept, within }: Limits,
  pool: Pool,
): Uint32Array {
  const { count, live, ids } = places;
  const found = openIn(sets, live, count, pool);
  if (within === undefined && accept === undefined) return found;
  let kept = 0;
  for (let at = 0; at < found.length; at += 1) {
    const place = found[at] ?? 0;
    const id = ids[place] ?? 0;
    if (within !== undefined && (within[id] ?? 0) === 0) continue;
    if (accept?.(id) === false) continue;
    found[kept++] = place;
  }
  return found.subarray(0, kept);
}

/** Ids of the articles at some places. */
export function idsOf(places: Uint32Array, corpus: Corpus): Uint32Array {
  const { ids } = corpus.places;
  const found = new Uint32Array(places.length);
  for (let at = 0; at < found.length; at += 1) found[at] = ids[places[at] ?? 0] ?? 0;
  return found;
}
