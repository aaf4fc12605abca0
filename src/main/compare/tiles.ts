// The stretches of words two readings share, in whatever order they stand: a greedy tiling, rarest and longest first.
import type { Reading } from './vocabulary';

/** One shared stretch: `length` words from `a` in the one reading and from `b` in the other. */
export interface Tile {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** More shared stretches than this are not looked at; only texts made of a handful of words have them. */
const MAX_RUNS = 1500;
/** A single shared word counts by itself from this proof on (names, figures, rare words). */
const TELLING = 0.5;
/** Any other shared word counts only this near (in words) to the course of a longer stretch. */
const NEAR = 3;

/** Shared stretches of `a` and `b` that overlap on neither side, best first; every word is used once at most. */
export function tiles(a: Reading, b: Reading): Tile[] {
  const usedA = new Uint8Array(a.ids.length);
  const usedB = new Uint8Array(b.ids.length);
  const chosen: Tile[] = [];
  const runs = sharedRuns(a, b);
  for (const alone of [false, true]) {
    for (const run of runs) {
      for (const tile of freeParts(run.tile, usedA, usedB)) {
        if ((tile.length === 1) !== alone || (alone && !isWorthwhile(tile, a, chosen))) continue;
        usedA.fill(1, tile.a, tile.a + tile.length);
        usedB.fill(1, tile.b, tile.b + tile.length);
        chosen.push(tile);
      }
    }
  }
  return chosen;
}

interface Run {
  readonly tile: Tile;
  readonly rank: number;
}

/** All shared stretches that cannot be made longer, best first. */
function sharedRuns(a: Reading, b: Reading): Run[] {
  const found: Run[] = [];
  const width = b.ids.length;
  let row = new Uint16Array(width + 1);
  let above = new Uint16Array(width + 1);
  for (let i = 0; i < a.ids.length; i += 1) {
    for (let j = 0; j < width; j += 1) {
      if (a.ids[i] !== b.ids[j]) {
        row[j + 1] = 0;
        continue;
      }
      const length = (above[j] ?? 0) + 1;
      row[j + 1] = length;
      if (i + 1 < a.ids.length && j + 1 < width && a.ids[i + 1] === b.ids[j + 1]) continue;
      const tile = { a: i + 1 - length, b: j + 1 - length, length };
      found.push({ tile, rank: rank(tile, a, b) });
    }
    [row, above] = [above, row];
  }
  found.sort((x, y) => y.rank - x.rank);
  return found.slice(0, MAX_RUNS);
}

/** Long and telling first; of equals, the one that keeps the order of the two sentences. */
function rank(tile: Tile, a: Reading, b: Reading): number {
  let bulk = 0;
  for (let k = 0; k < tile.length; k += 1) bulk += a.bulk[tile.a + k] ?? 0;
  const drift = Math.abs((tile.a + tile.length / 2) / a.ids.length - (tile.b + tile.length / 2) / b.ids.length);
  return bulk * (1 + Math.min(tile.length, 6) / 6) - drift * 0.5;
}

function* freeParts(tile: Tile, usedA: Uint8Array, usedB: Uint8Array): Generator<Tile> {
  let from = -1;
  for (let k = 0; k <= tile.length; k += 1) {
    const isFree = k < tile.length && usedA[tile.a + k] === 0 && usedB[tile.b + k] === 0;
    if (isFree && from < 0) from = k;
    if (!isFree && from >= 0) {
      yield { a: tile.a + from, b: tile.b + from, length: k - from };
      from = -1;
    }
  }
}

function isWorthwhile(tile: Tile, a: Reading, chosen: readonly Tile[]): boolean {
  if ((a.proof[tile.a] ?? 0) >= TELLING) return true;
  return chosen.some(
    (other) =>
      other.length > 1 && gap(tile.a, other.a, other.length) <= NEAR && gap(tile.b, other.b, other.length) <= NEAR,
  );
}

function gap(at: number, from: number, length: number): number {
  return at < from ? from - at : Math.max(0, at - (from + length - 1));
}
