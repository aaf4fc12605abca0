// The one cut: a text comes in, its words go out as numbers. Recogniser and index read them, so that a text is cut once.
import type { Span } from '../../shared/article';
import { grown, knownWords, type KnownWords } from './known-words';
import { WORD, unitClass } from './letters';
import { unitsOf } from './units';
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
  /** The words, by their places in the lists, that something other than one blank parts from the word before; the first is one. */
  readonly breaks: Int32Array;
  readonly breakCount: number;
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
  cutting.breakCount = 0;
  cutting.known = knownWords();
  const units = unitsOf(text);
  if (ranges === undefined) cutRange(cutting, text, units, { start: 0, end: text.length });
  else for (const range of ranges) cutRange(cutting, text, units, range);
  return cutting;
}

/** A cut without words, with room for so many. */
export function emptyCut(words: number, known = knownWords()): Cutting {
  const list = (): Int32Array => new Int32Array(Math.ceil(words) + 1);
  return { length: 0, starts: list(), ends: list(), ids: list(), breaks: list(), breakCount: 0, known };
}

const BLANK = 0x20;

/** Adds a word of the text with these units behind the last. */
export function addWord(cutting: Cutting, units: Uint16Array, start: number, end: number, id: number): void {
  const at = cutting.length;
  if (at === cutting.ids.length) makeRoom(cutting);
  const isNear = at > 0 && start - (cutting.ends[at - 1] ?? 0) === 1 && units[start - 1] === BLANK;
  if (!isNear) cutting.breaks[cutting.breakCount++] = at;
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
  cutting.breaks = grown(cutting.breaks, new Int32Array(room));
}

function cutRange(cutting: Cutting, text: string, units: Uint16Array, { start: from, end: to }: Span): void {
  const { known } = cutting;
  const codes = unitCode;
  // A unit that ends every word stands behind the range while it is cut, so that no end need be looked for.
  const behind = units[to] ?? 0;
  units[to] = 0;
  for (let at = from; at < to;) {
    const start = at;
    let low = 0;
    let high = 0;
    let code = codes[units[at] ?? 0] ?? NONE;
    for (; code > OTHER; code = codes[units[at] ?? 0] ?? NONE) {
      high = (high << 8) | (low >>> 24);
      low = (low << 8) | code;
      at += 1;
    }
    if (code === OTHER || at - start > LONGEST_CODED) at = addOther(cutting, text, units, start, to);
    else {
      if (at > start) addWord(cutting, units, start, at, known.numberOfCodes(low, high));
      at += 1;
    }
  }
  units[to] = behind;
}

/** Adds the word that has no codes and begins at `start`, if one does; gives where it ends, before `to`. */
function addOther(cutting: Cutting, text: string, units: Uint16Array, start: number, to: number): number {
  if (unitClass[units[start] ?? 0] !== WORD) return start + 1;
  const end = wordEnd(units, start, to);
  addWord(cutting, units, start, end, cutting.known.numberOf(text.slice(start, end)));
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
