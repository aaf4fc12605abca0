import { SEVERAL, foldCode } from '../text/letters';
import { unitsOf } from '../text/units';
import type { PlanWord } from './plan';

/** Letters of ASCII fill these; the tables are made anew for each question, and should be small. */
const SIZE = 1 << 12;
/** Where the first letters do not tell enough. */
const UNKNOWN = 0;
/** Stands for a letter of a word that has fewer. */
const NO_LETTER = 1;
const [I, Y] = ['i', 'y'].map((letter) => letter.charCodeAt(0));

/** How words of a query begin, by which most words of a text are passed over. */
export class Beginnings {
  /** 1 for the first two letters of a word of the query, and for its first three; 1 for all of these behind a prefix of two. */
  readonly #twos = new Uint8Array(SIZE);
  readonly #threes = new Uint8Array(SIZE);

  constructor(words: readonly Pick<PlanWord, 'key' | 'prefix'>[]) {
    this.#twos[UNKNOWN] = 1;
    this.#threes[UNKNOWN] = 1;
    for (const { key, prefix } of words) {
      for (const begun of [key, prefix ?? key]) this.#add(begun);
      if (prefix !== null && prefix.length < 2) this.#twos.fill(1);
      if (prefix !== null && prefix.length < 3) this.#threes.fill(1);
    }
  }

  /** False for a word in `[start, stop)` that is none of the query; true for those of the query, and a few others. */
  has(units: Uint16Array, start: number, stop: number): boolean {
    const two = twoOf(units, start, stop);
    return this.#twos[two] === 1 && this.#threes[threeOf(two, units, start, stop)] === 1;
  }

  #add(begun: string): void {
    const units = unitsOf(begun);
    const two = twoOf(units, 0, begun.length);
    this.#twos[two] = 1;
    this.#threes[threeOf(two, units, 0, begun.length)] = 1;
  }
}

/** A number for the first two folded letters of a word: different for words of different keys but for a few. */
function twoOf(units: Uint16Array, start: number, stop: number): number {
  const first = foldCode(units[start] ?? 0);
  const second = letterAt(units, start + 1, stop);
  return isTelling(first) && isTelling(second) ? ((first << 5) ^ second) & (SIZE - 1) : UNKNOWN;
}

/** The same for three letters, of which the first two have a number. */
function threeOf(two: number, units: Uint16Array, start: number, stop: number): number {
  const third = letterAt(units, start + 2, stop);
  return two !== UNKNOWN && isTelling(third) ? ((two << 3) ^ third) & (SIZE - 1) : UNKNOWN;
}

/** The folded letter at a place of a word; `y` counts as `i`, as it does in some keys. */
function letterAt(units: Uint16Array, at: number, stop: number): number {
  if (at >= stop) return NO_LETTER;
  const letter = foldCode(units[at] ?? 0);
  return letter === Y ? (I ?? 0) : letter;
}

/** False for what folds to several letters or is passed over. */
function isTelling(letter: number): boolean {
  return letter !== 0 && letter !== SEVERAL;
}
