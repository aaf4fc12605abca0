// A link between nearly whole sentences is one between whole sentences: what is left over is an addition, no statement.
import type { Extent } from './extent';
import { type Reading, shareOf } from './vocabulary';

interface Sides<T> {
  readonly a: T;
  readonly b: T;
}

/** A statement kept word for word stands out from what surrounds it; a reworded one has blurred edges. */
const VERBATIM = 0.82;
/** Share of a sentence from which a statement is widened to all of it: always, and where the edges are blurred. */
const NEARLY_ALL = 0.75;
const MOST = 0.6;

/**
 * The extents of `found`, widened on each side that no other link claims a word of. A statement whose counterpart lost
 * words to another link is one of several merged into one sentence, so it is widened like a reworded one.
 */
export function widen(
  found: Sides<readonly Extent[]> & { readonly densities: Sides<number> },
  pair: Sides<Reading>,
  taken: Sides<Uint8Array>,
): Sides<readonly Extent[]> {
  const hulls = { a: hull(found.a), b: hull(found.b) };
  const shares = { a: shareOf(pair.a, hulls.a), b: shareOf(pair.b, hulls.b) };
  const isMean = (shares.a + shares.b) / 2 >= MOST;
  const isClaimed = { a: claimed(taken.a) > length(found.a), b: claimed(taken.b) > length(found.b) };
  const side = (one: 'a' | 'b', other: 'a' | 'b'): readonly Extent[] => {
    if (isClaimed[one]) return found[one];
    const isBlurred = isMean && found.densities[one] < VERBATIM && shares[one] >= MOST - 0.1;
    const isMost = isBlurred || (isClaimed[other] && shares[one] >= MOST);
    return isMost || shares[one] >= NEARLY_ALL ? [{ start: 0, end: pair[one].ids.length }] : found[one];
  };
  return { a: side('a', 'b'), b: side('b', 'a') };
}

/** From the first to the last word of `extents`. */
function hull(extents: readonly Extent[]): Extent[] {
  const [first, last] = [extents[0], extents.at(-1)];
  return first === undefined || last === undefined ? [] : [{ start: first.start, end: last.end }];
}

function claimed(taken: Uint8Array): number {
  return taken.reduce((total, mark) => total + mark, 0);
}

function length(extents: readonly Extent[]): number {
  return extents.reduce((total, { start, end }) => total + end - start, 0);
}
