// Candidates of a phrase come in; those in which its two rarest words somewhere stand close enough go out. Whole lists of
// places are looked at, one bit for each word of a segment: where both words are common that is quicker than article by article.
import type { Corpus, PlacedSegment } from '../corpus';
import { NONE } from '../plan';
import { articleAt } from '../segment/article-at';
import { readOccurrences, type OccurrenceReader } from '../segment/occurrences';
import type { AskedKey } from './asked-words';
import type { CountsPool } from './counts';
import type { Phrase } from './phrases';
import { keepHaving } from './possible';
import type { PositionQuery } from './positions';

/** With fewer candidates it is quicker to look at each. */
const FEW = 400;
/** Places by which a word may stand away from another, and farther ones among which it may stand: what fits into a number. */
const FARTHEST = 256;
const WIDEST = 31;

/** Keeps, in the same memory, places of articles in which a phrase may stand; some remain in which it does not. */
export function keepClose(
  { term, rarestFirst: [rarest = 0, other = 0] }: Phrase,
  { asked }: PositionQuery,
  corpus: Corpus,
  places: Uint32Array,
  pool: CountsPool,
): Uint32Array {
  const distance = other - rarest;
  if (places.length < FEW || term.within >= WIDEST || Math.abs(distance) + term.within > FARTHEST) return places;
  const window: Window = { nearest: distance > 0 ? distance : distance - term.within, width: term.within + 1 };
  const isClose = pool.bytes(corpus.places.count).fill(0);
  isClose.fill(1, corpus.recentBase);
  for (const [at, placed] of corpus.segments.entries()) {
    const [first, second] = [rarest, other].map((word) => listsOf(placed, asked[word]?.keys[at] ?? []));
    markClose(placed, first ?? [], second ?? [], window, isClose, pool);
  }
  return keepHaving(places, isClose);
}

/** Where the other word may stand, seen from the rarest one: `nearest` places behind it or up to `width - 1` farther behind. */
interface Window {
  readonly nearest: number;
  readonly width: number;
}

/** The lists of the forms that answer. */
function listsOf({ segment }: PlacedSegment, keys: readonly AskedKey[]): readonly OccurrenceReader[] {
  return keys.flatMap(({ key, classes }) =>
    readOccurrences(segment.occurrences(key), classes.length).filter((_, form) => classes[form] !== NONE),
  );
}

/** Marks the articles of a segment where a place of the second word is in the window of one of the first. */
function markClose(
  { segment, base }: PlacedSegment,
  first: readonly OccurrenceReader[],
  second: readonly OccurrenceReader[],
  window: Window,
  isClose: Uint8Array,
  pool: CountsPool,
): void {
  const { starts } = segment;
  const words = starts.at(-1) ?? 0;
  const bits = pool.numbers(((words + 2 * FARTHEST) >>> 5) + 2).fill(0);
  const places = pool.numbers(Math.max(1, ...[...first, ...second].map(({ most }) => most)));
  for (const list of first) setBits(bits, places.subarray(0, list.rest(places)), window);
  for (const list of second) {
    let article = 0;
    for (const place of withBit(bits, places.subarray(0, list.rest(places)))) {
      article = articleAt(starts, place, article);
      isClose[base + article] = 1;
    }
  }
}

/** Sets the bits of the places in the windows of some places. */
function setBits(bits: Uint32Array, places: Uint32Array, { nearest, width }: Window): void {
  const mask = 2 ** width - 1;
  for (let at = 0; at < places.length; at += 1) {
    const bit = (places[at] ?? 0) + nearest + FARTHEST;
    const number = bit >>> 5;
    bits[number] = (bits[number] ?? 0) | (mask << (bit & 31));
    // What reaches into the next number.
    bits[number + 1] = (bits[number + 1] ?? 0) | ((mask >>> 1) >>> (31 - (bit & 31)));
  }
}

/** Keeps, in the same memory, places whose bit is set. */
function withBit(bits: Uint32Array, places: Uint32Array): Uint32Array {
  let kept = 0;
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at] ?? 0;
    const bit = place + FARTHEST;
    places[kept] = place;
    // Without a branch, which the processor could not foresee.
    kept += ((bits[bit >>> 5] ?? 0) >>> (bit & 31)) & 1;
  }
  return places.subarray(0, kept);
}
