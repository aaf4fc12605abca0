// The words of a text, each distinct form written down once: what indexing needs, where `words` is too rich.
import type { Span } from '../../shared/article';
import { firstFrom, type CutWords } from './cut-words';
import { grown } from './known-words';

/** The words of a text as places in a list of forms. */
export interface DistinctWords {
  /** Exact forms in order of first appearance. */
  readonly forms: readonly string[];
  /** For every word, in order, its place in `forms`. */
  readonly ids: Uint32Array;
}

/** By number of a form: its place among those of the text in hand. What it says of other texts is seen to be wrong, never cleared. */
let places = new Uint32Array(1 << 12);

/** The distinct words of a cut text. */
export function distinctWords({ ids: words, length, known }: CutWords): DistinctWords {
  const distinct: number[] = [];
  const ids = new Uint32Array(length);
  for (let at = 0; at < length; at += 1) ids[at] = placeOf(known.exact[words[at] ?? 0] ?? 0, distinct);
  return { forms: distinct.map((exact) => known.forms[exact] ?? ''), ids };
}

/** Place of a form among the distinct ones; it joins them where it is new. */
function placeOf(exact: number, distinct: number[]): number {
  const place = places[exact] ?? 0;
  if (distinct[place] === exact) return place;
  if (exact >= places.length) places = grown(places, new Uint32Array((exact + 1) * 2));
  places[exact] = distinct.length;
  return distinct.push(exact) - 1;
}

/** How many words stand in each of `ranges`, which follow on one another from the first word on; `null` where one stands in two. */
export function wordsIn(cut: CutWords, ranges: readonly Span[]): number[] | null {
  const counts: number[] = [];
  let from = 0;
  for (const { end } of ranges) {
    const to = firstFrom(cut, end);
    if (to > from && (cut.ends[to - 1] ?? 0) > end) return null;
    counts.push(to - from);
    from = to;
  }
  return counts;
}
