// How alike two readings are: which words they share, how far the shared statement reaches on either side, what it proves.
import { APART, type Extent, type Part, SHARED, TAKEN, extents } from './extent';
import type { Tile } from './tiles';
import type { Reading } from './vocabulary';

/** The statement two readings share, as stretches of words of either. */
export interface Likeness {
  readonly a: readonly Extent[];
  readonly b: readonly Extent[];
  /** Share of the statement's bulk that has a counterpart, on the side where it is less; 0 to 1. */
  readonly density: number;
  /** The same for either side by itself. */
  readonly densities: { readonly a: number; readonly b: number };
  /** Sum of the proof of the shared words; a telling word found in a longer stretch adds about 1. */
  readonly proof: number;
  /** How many of the shared words stand in no other passage and are rare: names, figures, uncommon words. */
  readonly anchors: number;
}

/** From this proof on a word is an anchor. */
const ANCHOR = 0.8;

/** One side of a comparison while it is being measured. */
interface Side {
  readonly reading: Reading;
  readonly parts: Part[];
  reach: readonly Extent[];
}

/** Extents and word pairs depend on each other; they settle within this many rounds. */
const ROUNDS = 3;

/** Measures what `a` and `b` share by `shared`, leaving aside words that are `taken` (1) by stronger links. */
export function likeness(
  a: Reading,
  b: Reading,
  shared: readonly Tile[],
  taken: { readonly a: Uint8Array; readonly b: Uint8Array },
): Likeness {
  const sides = { a: side(a, taken.a), b: side(b, taken.b) };
  for (let round = 0; round < ROUNDS; round += 1) {
    pairUp(sides.a, sides.b, shared);
    sides.a.reach = extents(a, sides.a.parts);
    sides.b.reach = extents(b, sides.b.parts);
  }
  const { proof, anchors } = pairUp(sides.a, sides.b, shared);
  const densities = { a: density(sides.a), b: density(sides.b) };
  return {
    a: sides.a.reach,
    b: sides.b.reach,
    density: Math.min(densities.a, densities.b),
    densities,
    proof,
    anchors,
  };
}

function side(reading: Reading, taken: Uint8Array): Side {
  const parts = Array.from(taken, (mark): Part => (mark === 1 ? TAKEN : APART));
  return { reading, parts, reach: [{ start: 0, end: reading.ids.length }] };
}

/** Marks the words of both sides that have a counterpart inside the other's reach; answers what they prove. */
function pairUp(a: Side, b: Side, shared: readonly Tile[]): { proof: number; anchors: number } {
  const insideA = mask(a);
  const insideB = mask(b);
  unmark(a.parts);
  unmark(b.parts);
  let [proof, anchors] = [0, 0];
  for (const tile of shared) {
    for (let k = 0; k < tile.length; k += 1) {
      const [i, j] = [tile.a + k, tile.b + k];
      if (a.parts[i] === TAKEN || b.parts[j] === TAKEN || insideA[i] === 0 || insideB[j] === 0) continue;
      a.parts[i] = SHARED;
      b.parts[j] = SHARED;
      proof += (a.reading.proof[i] ?? 0) * weightOfRun(tile.length);
      if ((a.reading.proof[i] ?? 0) >= ANCHOR) anchors += 1;
    }
  }
  return { proof, anchors };
}

function mask({ reading, reach }: Side): Uint8Array {
  const inside = new Uint8Array(reading.ids.length);
  for (const { start, end } of reach) inside.fill(1, start, end);
  return inside;
}

function unmark(parts: Part[]): void {
  parts.forEach((part, at) => {
    if (part === SHARED) parts[at] = APART;
  });
}

function weightOfRun(length: number): number {
  if (length === 1) return 0.6;
  return length === 2 ? 0.8 : 1;
}

function density({ reading, parts, reach }: Side): number {
  let all = 0;
  let shared = 0;
  for (const { start, end } of reach) {
    for (let at = start; at < end; at += 1) {
      all += reading.bulk[at] ?? 0;
      if (parts[at] === SHARED) shared += reading.bulk[at] ?? 0;
    }
  }
  return all === 0 ? 0 : shared / all;
}
