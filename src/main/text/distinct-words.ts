// The words of a text as numbers: each distinct word is written down once. Made for indexing, where `words` is too rich.
import { IGNORED, SEPARATOR, WORD, lowerUnit, unitClass } from './letters';
import { exactForm } from './fold';
import type { Span } from '../../shared/article';

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

/** A unit that `words` passes over or whose lower case is not one unit: the word takes the slow way. */
const ODD = 1;
/** For every unit: `SEPARATOR`, `ODD`, or the unit of its lower case. */
const lowerCode = new Uint16Array(0x10000);
for (let unit = 0; unit < 0x10000; unit += 1) {
  const lower = lowerUnit[unit] ?? '';
  if (unitClass[unit] === IGNORED) lowerCode[unit] = ODD;
  else if (unitClass[unit] === WORD) lowerCode[unit] = lower.length === 1 ? lower.charCodeAt(0) : ODD;
}

/** Cuts `ranges` of `text` exactly as `words` does. `text` must be NFC; ranges must not overlap. */
export function distinctWords(text: string, ranges: readonly Span[]): DistinctWords {
  const table = new FormTable();
  const counts = new Uint32Array(ranges.length);
  let ids = new Uint32Array(1024);
  let starts = new Uint32Array(1024);
  let length = 0;
  ranges.forEach((range, number) => {
    const before = length;
    let at = range.start;
    while (at < range.end) {
      const unit = text.charCodeAt(at);
      if (unitClass[unit] !== WORD) {
        at += 1;
        continue;
      }
      const start = at;
      let hash = 0;
      let isOdd = false;
      for (; at < range.end; at += 1) {
        const code = lowerCode[text.charCodeAt(at)] ?? SEPARATOR;
        if (code === SEPARATOR) break;
        if (code === ODD) isOdd = true;
        hash = (Math.imul(hash, 31) + code) | 0;
      }
      if (length === ids.length) [ids, starts] = [grown(ids), grown(starts)];
      starts[length] = start;
      ids[length] = isOdd ? table.odd(exactForm(text.slice(start, at))) : table.plain(text, start, at, hash);
      length += 1;
    }
    counts[number] = length - before;
  });
  return { forms: table.forms, ids: ids.slice(0, length), starts: starts.subarray(0, length), counts };
}

function grown(ids: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(ids.length * 2);
  larger.set(ids);
  return larger;
}

/** Numbers the distinct forms of one text; a word is compared in place and cut out only when it is new. */
class FormTable {
  readonly forms: string[] = [];
  #hashes: number[] = [];
  #places = new Int32Array(1024);

  /** Number of the word `text[start, end)`, whose units all have one lower-case unit. */
  plain(text: string, start: number, end: number, hash: number): number {
    const mask = this.#places.length - 1;
    let place = scatter(hash) & mask;
    for (;;) {
      const number = (this.#places[place] ?? 0) - 1;
      if (number < 0) return this.#insert(place, hash, lowered(text, start, end));
      if (this.#hashes[number] === hash && isSame(this.forms[number] ?? '', text, start, end)) return number;
      place = (place + 1) & mask;
    }
  }

  /** Number of a word given by its exact form. */
  odd(form: string): number {
    let hash = 0;
    for (let at = 0; at < form.length; at += 1) hash = (Math.imul(hash, 31) + form.charCodeAt(at)) | 0;
    const mask = this.#places.length - 1;
    let place = scatter(hash) & mask;
    for (;;) {
      const number = (this.#places[place] ?? 0) - 1;
      if (number < 0) return this.#insert(place, hash, form);
      if (this.forms[number] === form) return number;
      place = (place + 1) & mask;
    }
  }

  #insert(place: number, hash: number, form: string): number {
    const number = this.forms.push(form) - 1;
    this.#hashes.push(hash);
    this.#places[place] = number + 1;
    if (this.forms.length * 2 > this.#places.length) this.#rehash();
    return number;
  }

  #rehash(): void {
    const places = new Int32Array(this.#places.length * 2);
    const mask = places.length - 1;
    this.#hashes.forEach((hash, number) => {
      let place = scatter(hash) & mask;
      while (places[place] !== 0) place = (place + 1) & mask;
      places[place] = number + 1;
    });
    this.#places = places;
  }
}

/** Lower case of a plain word; `toLowerCase` looks at its neighbours for a few letters (Greek sigma), the fold does not. */
function lowered(text: string, start: number, end: number): string {
  const word = text.slice(start, end);
  const lower = word.toLowerCase();
  return isSame(lower, text, start, end) ? lower : exactForm(word);
}

function scatter(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> 15;
}

function isSame(form: string, text: string, start: number, end: number): boolean {
  if (form.length !== end - start) return false;
  for (let at = 0; at < form.length; at += 1) {
    if (form.charCodeAt(at) !== lowerCode[text.charCodeAt(start + at)]) return false;
  }
  return true;
}
