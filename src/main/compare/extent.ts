// How far a statement reaches in a sentence: which of its words belong to it, cut where sentences can be cut.

/** What each word of a reading is to a counterpart: no part of it, part of it, or already part of another's. */
export const APART = 0;
export const SHARED = 1;
export const TAKEN = 2;
export type Part = typeof APART | typeof SHARED | typeof TAKEN;

/** Price of a word inside the statement without a counterpart, and of one that another statement has. */
const PRICE_APART = 0.42;
const PRICE_TAKEN = 1;

/** A sentence by its words: how much each is of it, and what a cut before each costs. */
interface Cuttable {
  readonly bulk: readonly number[];
  readonly cuts: readonly number[];
}

/** A stretch of words, `end` exclusive. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/**
 * The stretches of a sentence that make the shared statement: the cheapest labelling of its words as inside or outside,
 * where a cut costs what the place asks for. All of it when nearly all is shared, nothing when nothing is.
 */
export function extents({ bulk, cuts }: Cuttable, parts: readonly Part[]): Extent[] {
  const count = bulk.length;
  const cameInside = new Uint8Array(count);
  const cameOutside = new Uint8Array(count);
  let inside = 0;
  let outside = 0;
  for (let at = 0; at < count; at += 1) {
    const cut = at === 0 ? 0 : (cuts[at] ?? 0);
    const [fromInside, fromOutside] = [inside, outside];
    cameInside[at] = fromInside <= fromOutside + cut ? 1 : 0;
    cameOutside[at] = fromOutside <= fromInside + cut ? 0 : 1;
    inside = Math.min(fromInside, fromOutside + cut) + insidePrice(parts[at] ?? APART) * (bulk[at] ?? 0);
    outside = Math.min(fromOutside, fromInside + cut) + outsidePrice(parts[at] ?? APART) * (bulk[at] ?? 0);
  }
  return trace(count, inside <= outside, cameInside, cameOutside);
}

function insidePrice(part: Part): number {
  if (part === SHARED) return 0;
  return part === TAKEN ? PRICE_TAKEN : PRICE_APART;
}

function outsidePrice(part: Part): number {
  return part === SHARED ? 1 : 0;
}

function trace(count: number, endsInside: boolean, cameInside: Uint8Array, cameOutside: Uint8Array): Extent[] {
  const found: Extent[] = [];
  let isInside = endsInside;
  let end = count;
  for (let at = count - 1; at >= 0; at -= 1) {
    const wasInside = (isInside ? cameInside[at] : cameOutside[at]) === 1;
    if (isInside && (!wasInside || at === 0)) found.unshift({ start: at, end });
    if (!isInside && wasInside) end = at;
    isInside = wasInside;
  }
  return found;
}
