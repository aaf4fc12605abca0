// A link between nearly whole sentences is one between whole sentences: what is left over is an addition, no statement.
import type { Extent } from './extent';
import { type Reading, isWhole, shareOf } from './vocabulary';

interface Sides<T> {
  readonly a: T;
  readonly b: T;
}

/** A statement kept word for word stands out from what surrounds it; a reworded one has blurred edges. */
const VERBATIM = 0.88;
/** Share of a sentence from which a statement is widened to all of it: always, and where the edges are blurred. */
const NEARLY_ALL = 0.8;
const MOST = 0.6;

/** The extents of `found`, widened on each side that no other link claims a word of. `taken` includes its own words. */
export function widen(
  found: Sides<readonly Extent[]> & { readonly density: number },
  pair: Sides<Reading>,
  taken: Sides<Uint8Array>,
): Sides<readonly Extent[]> {
  const shares = { a: shareOf(pair.a, found.a), b: shareOf(pair.b, found.b) };
  const isBlurred = found.density < VERBATIM && (shares.a + shares.b) / 2 >= MOST;
  const side = (one: 'a' | 'b'): readonly Extent[] => {
    const reading = pair[one];
    if (isWhole(reading, found[one]) || claimed(taken[one]) > length(found[one])) return found[one];
    const isEnough = shares[one] >= NEARLY_ALL || (isBlurred && shares[one] >= MOST - 0.1);
    return isEnough ? [{ start: 0, end: reading.ids.length }] : found[one];
  };
  return { a: side('a'), b: side('b') };
}

function claimed(taken: Uint8Array): number {
  return taken.reduce((total, mark) => total + mark, 0);
}

function length(extents: readonly Extent[]): number {
  return extents.reduce((total, { start, end }) => total + end - start, 0);
}
