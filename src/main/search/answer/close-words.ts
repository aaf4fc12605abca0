// Articles that have two words come in; those in which these somewhere stand close enough go out, with the places at which
// they do. Whole lists of places are looked at, one bit for each word of a segment: where words are common that is quicker
// than article by article.
import type { Corpus, PlacedSegment } from '../corpus';
import { NONE } from '../plan';
import { articleAt } from '../segment/article-at';
import { readOccurrences, type OccurrenceReader } from '../segment/occurrences';
import { PlaceList } from '../segment/place-list';
import type { AskedKey } from './asked-words';
import type { Pool } from './pool';
import { keepHaving } from './possible';
import type { ClosePlaces, PositionQuery } from './positions';
import type { Cursor } from './word-places';

/** With fewer articles it is quicker to look at each. */
const FEW = 400;
/** Places by which a word may stand away from another, and farther ones among which it may stand: what fits into a number. */
const FARTHEST = 256;
const WIDEST = 31;

/** Where two words may stand close to each other. */
export interface Close {
  /** Places of articles, ascending; in some of them they do not. */
  readonly places: Uint32Array;
  readonly words: ClosePlaces;
}

/** Two words of a plan, and where the second may stand: `distance` places behind the first (before it, where that is below 0), or up to `within` farther away. */
export interface WordPair {
  readonly first: number;
  readonly second: number;
  readonly distance: number;
  readonly within: number;
}

/** Keeps, in the same memory, places of articles in which two words stand close enough; quicker with the rarer one first. */
export function keepClose(
  { first, second, distance, within }: WordPair,
  { asked }: PositionQuery,
  corpus: Corpus,
  places: Uint32Array,
  pool: Pool,
): Close {
  if (places.length < FEW || within >= WIDEST || Math.abs(distance) + within > FARTHEST) return { places, words: [] };
  const isClose = pool.bytes(corpus.places.count).fill(0);
  isClose.fill(1, corpus.recentBase);
  const firsts: (readonly Cursor[])[] = [];
  const seconds: (readonly Cursor[])[] = [];
  for (const [at, placed] of corpus.segments.entries()) {
    const bits = pool.numbers(bitsOf(placed)).fill(0);
    const all = listsOf(placed, asked[first]?.keys[at] ?? [], pool, (reader, into) => reader.rest(into));
    setAll(bits, all, windowOf(distance, within));
    const near = listsOf(placed, asked[second]?.keys[at] ?? [], pool, (reader, into) =>
      reader.rest(into, bits, FARTHEST),
    );
    bits.fill(0);
    setAll(bits, near, windowOf(-distance, within));
    const own = all.map(({ places: found, wordClass }) => ({ places: withBit(bits, found), wordClass }));
    for (const { places: found } of own) markArticles(placed, found, isClose);
    firsts.push(own.map(cursorOf));
    seconds.push(near.map(cursorOf));
  }
  const words: (typeof firsts)[] = [];
  words[first] = firsts;
  words[second] = seconds;
  return { places: keepHaving(places, isClose), words };
}

/** Where one form of a word stands in a segment. */
interface FormPlaces {
  readonly places: Uint32Array;
  readonly wordClass: number;
}

/** The places of the forms that answer, as far as they are read. */
function listsOf(
  { segment }: PlacedSegment,
  keys: readonly AskedKey[],
  pool: Pool,
  read: (reader: OccurrenceReader, into: Uint32Array) => number,
): readonly FormPlaces[] {
  const readers = keys.flatMap(({ key, classes }) =>
    readOccurrences(segment.occurrences(key), classes.length).flatMap((reader, form) => {
      const wordClass = classes[form] ?? NONE;
      return wordClass === NONE ? [] : [{ reader, wordClass }];
    }),
  );
  const memory = pool.numbers(readers.reduce((sum, { reader }) => sum + reader.most, 0));
  let from = 0;
  return readers.map(({ reader, wordClass }) => {
    const places = memory.subarray(from, from + read(reader, memory.subarray(from)));
    from += places.length;
    return { places, wordClass };
  });
}

function cursorOf({ places, wordClass }: FormPlaces): Cursor {
  return { reader: new PlaceList(places), wordClass };
}

/** Where a word may stand, seen from another: `nearest` places behind it or up to `width - 1` farther behind. */
interface Window {
  readonly nearest: number;
  readonly width: number;
}

/** Where a word stands that is `distance` words behind another in a phrase that others may stand between. */
function windowOf(distance: number, within: number): Window {
  return { nearest: distance > 0 ? distance : distance - within, width: within + 1 };
}

/** Numbers that hold a bit for each word of a segment and for what is looked at around. */
function bitsOf({ segment: { starts } }: PlacedSegment): number {
  return (((starts.at(-1) ?? 0) + 2 * FARTHEST) >>> 5) + 2;
}

function setAll(bits: Uint32Array, lists: readonly FormPlaces[], window: Window): void {
  const set = window.width === 1 ? setEach : setBits;
  for (const { places } of lists) set(bits, places, window);
}

/** As `setBits` for windows of one place, which reach into no other number. */
function setEach(bits: Uint32Array, places: Uint32Array, { nearest }: Window): void {
  for (let at = 0; at < places.length; at += 1) {
    const bit = (places[at] ?? 0) + nearest + FARTHEST;
    bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
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

/** Marks the articles of some places of a segment. */
function markArticles({ segment: { starts }, base }: PlacedSegment, places: Uint32Array, isMarked: Uint8Array): void {
  let article = 0;
  for (let at = 0; at < places.length; at += 1) {
    article = articleAt(starts, places[at] ?? 0, article);
    isMarked[base + article] = 1;
  }
}
