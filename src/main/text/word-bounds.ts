// Where the words of a text stand, for those who only pass over them: no word is looked at closer than where it ends.
import { SEPARATOR, WORD, unitClass } from './letters';
import { unitsOf } from './units';

/** The words of a text in order. The lists may be longer than there are words; what stands behind the last says nothing. */
export interface WordBounds {
  readonly count: number;
  readonly starts: Int32Array;
  /** Where the separator behind each word stands. */
  readonly stops: Int32Array;
}

/** Units that are looked at before room is made for more words. */
const STEP = 1 << 12;
/** Words that the lists have room for at most between two texts. */
const MOST_KEPT = 1 << 18;

let held = '';
let count = 0;
let starts = new Int32Array(STEP);
let stops = new Int32Array(STEP);

/** Where the words of `text` stand; holds until another text is asked for. */
export function wordBounds(text: string): WordBounds {
  if (text !== held) cut(unitsOf(text), text.length);
  held = text;
  return { count, starts, stops };
}

function cut(units: Uint16Array, length: number): void {
  if (starts.length > MOST_KEPT) makeRoom(0, STEP);
  count = 0;
  let isInside = 0;
  for (let from = 0; from < length; from += STEP) {
    if (count + STEP > starts.length) makeRoom(count + isInside, starts.length * 2);
    isInside = cutStep(units, from, Math.min(from + STEP, length), isInside);
  }
  stops[count] = length;
  count += isInside;
}

/** Writes where words start and stop; `isInside` is 1 where one goes on. Without a branch, which the processor could not foresee. */
function cutStep(units: Uint16Array, from: number, to: number, isInside: number): number {
  let inside = isInside;
  let stopped = count;
  let begun = count + isInside;
  for (let at = from; at < to; at += 1) {
    // 1 for what makes a word, 2 for what is passed over inside one.
    const kind = unitClass[units[at] ?? 0] ?? SEPARATOR;
    const isWord = (kind & WORD) | ((kind >> 1) & inside);
    // What is written before a word begins, or while it goes on, is written over.
    starts[begun] = at;
    begun += isWord & ~inside;
    stops[stopped] = at;
    stopped += inside & ~isWord;
    inside = isWord;
  }
  count = stopped;
  return inside;
}

/** Makes lists for so many words that hold the first of those there are. */
function makeRoom(kept: number, room: number): void {
  const [oldStarts, oldStops] = [starts.subarray(0, kept), stops.subarray(0, kept)];
  [starts, stops] = [new Int32Array(room), new Int32Array(room)];
  starts.set(oldStarts);
  stops.set(oldStops);
}
