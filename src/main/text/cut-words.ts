// The one cut: a text comes in, its words go out as numbers. Recogniser and index read them, so that a text is cut once.
import type { Span } from '../../shared/article';
import { grown, knownWords, type KnownWords } from './known-words';
import { WORD, unitClass } from './letters';
import { textOf, unitsOf } from './units';
import { LONGEST_CODED, NONE, OTHER, unitCode } from './word-code';
import { wordEnd } from './words';

/** The words of a text in order. The lists may be longer than there are words; what stands behind the last says nothing. */
export interface CutWords {
  readonly length: number;
  readonly starts: Int32Array;
  /** Exclusive. */
  readonly ends: Int32Array;
  /** Number of each word's spelling in `known`. */
  readonly ids: Int32Array;
  readonly known: KnownWords;
}

/** A cut in the making. */
export type Cutting = { -readonly [Field in keyof CutWords]: CutWords[Field] };

/** Vietnamese has a word for every five units; where words are shorter the lists grow. */
const UNITS_PER_WORD = 4;

/** Words that kept lists have room for at most between two texts. */
const MOST_KEPT = 1 << 18;

/** Cuts `text` as `words` does; of `ranges`, which must not overlap, each by itself. `text` must be NFC. */
export function cutWords(text: string, ranges?: readonly Span[]): CutWords {
  return cutInto(emptyCut(text.length / UNITS_PER_WORD), text, ranges);
}

/**
 * As `cutWords`, into lists that the caller keeps for one text after another: made anew for each text they would be memory
 * never read twice, which costs as much as the cutting.
 */
export function cutInto(cutting: Cutting, text: string, ranges?: readonly Span[]): CutWords {
  if (cutting.ids.length > MOST_KEPT) Object.assign(cutting, emptyCut(0));
  cutting.length = 0;
  cutting.known = knownWords();
  const units = unitsOf(text);
  if (ranges === undefined) cutRange(cutting, units, 0, text.length);
  else for (const { start, end } of ranges) cutRange(cutting, units, start, end);
  return cutting;
}

/** A cut without words, with room for so many. */
export function emptyCut(words: number, known = knownWords()): Cutting {
  const room = Math.ceil(words) + 1;
  return { length: 0, starts: new Int32Array(room), ends: new Int32Array(room), ids: new Int32Array(room), known };
}

/** Adds a word behind the last. */
export function addWord(cutting: Cutting, start: number, end: number, id: number): void {
  const at = cutting.length;
  if (at === cutting.ids.length) makeRoom(cutting);
  cutting.starts[at] = start;
  cutting.ends[at] = end;
  cutting.ids[at] = id;
  cutting.length = at + 1;
}

function makeRoom(cutting: Cutting): void {
  const room = cutting.length * 2;
  cutting.starts = grown(cutting.starts, new Int32Array(room));
  cutting.ends = grown(cutting.ends, new Int32Array(room));
  cutting.ids = grown(cutting.ids, new Int32Array(room));
}

function cutRange(cutting: Cutting, units: Uint16Array, from: number, to: number): void {
  const { known } = cutting;
  const codes = unitCode;
  let at = from;
  while (at < to) {
    let code = codes[units[at] ?? 0] ?? NONE;
    if (code === NONE) {
      at += 1;
      continue;
    }
    const start = at;
    let low = 0;
    let high = 0;
    while (code !== NONE && code !== OTHER) {
      high = (high << 8) | (low >>> 24);
      low = (low << 8) | code;
      at += 1;
      code = at < to ? (codes[units[at] ?? 0] ?? NONE) : NONE;
    }
    if (code === NONE && at - start <= LONGEST_CODED) addWord(cutting, start, at, known.numberOfCodes(low, high));
    else at = addOther(cutting, units, start, to);
  }
}

/** Adds the word that has no codes and begins at `start`, if one does; gives where it ends, before `to`. */
function addOther(cutting: Cutting, units: Uint16Array, start: number, to: number): number {
  if (unitClass[units[start] ?? 0] !== WORD) return start + 1;
  const end = wordEnd(units, start, to);
  addWord(cutting, start, end, cutting.known.numberOf(textOf(units, start, end)));
  return end;
}

/** The first word that begins at an offset of the text or behind it. */
export function firstFrom({ starts, length }: Pick<CutWords, 'starts' | 'length'>, offset: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
