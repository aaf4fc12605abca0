// The words of a text as numbers: each distinct word is written down once. Made for indexing, where `words` is too rich.
import type { Span } from '../../shared/article';
import { cutWords, exactId, formOfExact } from './known-words';

/** Words of one or more ranges of a text. */
export interface DistinctWords {
  /** Exact forms in order of first appearance. */
  readonly forms: readonly string[];
  /** For every word, in order, its place in `forms`. */
  readonly ids: Uint32Array;
  /** Where each word begins. */
  readonly starts: Uint32Array;
  /** How many of `ids` belong to each range, in the order the ranges were given. */
  readonly counts: Uint32Array;
}

/** By number of a form: its place among those of the text in hand. What it says of other texts is seen to be wrong, never cleared. */
let places = new Uint32Array(1 << 12);

/** Cuts `ranges` of `text` exactly as `words` does. `text` must be NFC; ranges must not overlap. */
export function distinctWords(text: string, ranges: readonly Span[]): DistinctWords {
  const counts = new Uint32Array(ranges.length);
  const { ids: words, starts, length } = cutWords(text, ranges, counts);
  const distinct: number[] = [];
  const ids = new Uint32Array(length);
  for (let at = 0; at < length; at += 1) ids[at] = placeOf(exactId(words[at] ?? 0), distinct);
  return { forms: distinct.map(formOfExact), ids, starts: new Uint32Array(starts.subarray(0, length)), counts };
}

/** Place of a form among the distinct ones; it joins them where it is new. */
function placeOf(exact: number, distinct: number[]): number {
  const place = places[exact] ?? 0;
  if (distinct[place] === exact) return place;
  if (exact >= places.length) places = grown(places, exact);
  places[exact] = distinct.length;
  return distinct.push(exact) - 1;
}

function grown(list: Uint32Array, holds: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array((holds + 1) * 2);
  larger.set(list);
  return larger;
}
