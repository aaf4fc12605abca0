// The words of a text by the numbers of their exact forms, and with each distinct form written down once: what indexing
// needs, where `words` is too rich.
import type { Span } from '../../shared/article';
import { firstFrom, type CutWords } from './cut-words';
import { EXACT, NO_WORD, PER_WORD, type KnownWords } from './known-words';

/** The words of a text in order, in a list that no later cut touches. */
export interface ExactWords {
  /** Number of the exact form of every word. */
  readonly numbers: Uint32Array;
  readonly known: KnownWords;
}

/** The words of a text as places in a list of forms. */
export interface DistinctWords {
  /** Exact forms in order of first appearance. */
  readonly forms: readonly string[];
  /** For every word, in order, its place in `forms`. */
  readonly ids: Uint32Array;
}

/** The `numbers` of the words of a cut text. */
export function exactNumbers({ ids, length, known }: CutWords): Uint32Array {
  const numbers = new Uint32Array(length);
  const { about } = known;
  for (let at = 0; at < length; at += 1) numbers[at] = about[(ids[at] ?? NO_WORD) * PER_WORD + EXACT] ?? NO_WORD;
  return numbers;
}

/** Numbers of the distinct forms of the text in hand, in order of first appearance. */
let distinct = new Int32Array(1 << 10);
/** By number of a form: its place among those. What it says of other texts is seen to be wrong, never cleared. */
let places = new Int32Array(1 << 12);

/** The distinct words of a text. */
export function distinctWords({ numbers, known }: ExactWords): DistinctWords {
  if (places.length < known.room) places = new Int32Array(known.room);
  if (distinct.length < numbers.length) distinct = new Int32Array(numbers.length);
  const ids = new Uint32Array(numbers.length);
  let count = 0;
  for (let at = 0; at < numbers.length; at += 1) {
    const exact = numbers[at] ?? NO_WORD;
    let place = places[exact] ?? 0;
    if (place >= count || distinct[place] !== exact) {
      place = count;
      distinct[place] = exact;
      places[exact] = place;
      count += 1;
    }
    ids[at] = place;
  }
  const forms: string[] = [];
  for (let place = 0; place < count; place += 1) forms.push(known.forms[distinct[place] ?? NO_WORD] ?? '');
  return { forms, ids };
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
