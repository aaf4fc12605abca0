import { ByteReader } from './byte-reader';
import type { ByteWriter } from './byte-writer';

/** Lists a form has in its postings: shown at all, then those of them in a title and in a lead; apart, in hidden blocks. */
export const LISTS = 4;
export const SHOWN_LIST = 0;
export const TITLE_LIST = 1;
export const LEAD_LIST = 2;
export const HIDDEN_LIST = 3;

/** A count of so many, or more, stands by itself. */
export const OFTEN = 4;

/**
 * Lists of one key while they are gathered. A list is articles ascending with a count for each: four times the distance
 * from the article before, and the count less 1; where that is not below `OFTEN`, the count less `OFTEN` follows.
 */
export class PostingLists {
  /** By list: its number of entries, the first and the last of them. */
  #counts = new Int32Array(64);
  #firsts = new Int32Array(64);
  #lasts = new Int32Array(64);
  /** By entry, in order of arrival: what it says, and the next one of its list. */
  #articles = new Int32Array(256);
  #often = new Int32Array(256);
  #nexts = new Int32Array(256);
  #length = 0;

  /** Begins another key, which has so many lists. */
  begin(lists: number): void {
    if (lists > this.#counts.length) {
      this.#counts = new Int32Array(lists * 2);
      this.#firsts = new Int32Array(lists * 2);
      this.#lasts = new Int32Array(lists * 2);
    }
    for (let list = 0; list < lists; list += 1) this.#counts[list] = 0;
    this.#length = 0;
  }

  /** Adds an article to a list; articles of one list ascend. */
  add(list: number, article: number, often: number): void {
    const entry = this.#length;
    if (entry === this.#articles.length) this.#grow();
    this.#length = entry + 1;
    this.#articles[entry] = article;
    this.#often[entry] = often;
    const count = this.#counts[list] ?? 0;
    if (count === 0) this.#firsts[list] = entry;
    else this.#nexts[this.#lasts[list] ?? 0] = entry;
    this.#lasts[list] = entry;
    this.#counts[list] = count + 1;
  }

  /** Writes the number of articles of a list, and the list. */
  writeTo(out: ByteWriter, list: number): void {
    const count = this.#counts[list] ?? 0;
    out.number(count);
    let entry = this.#firsts[list] ?? 0;
    let last = 0;
    for (let left = count; left > 0; left -= 1) {
      const article = this.#articles[entry] ?? 0;
      const often = this.#often[entry] ?? 0;
      out.number((article - last) * OFTEN + Math.min(often, OFTEN) - 1);
      if (often >= OFTEN) out.number(often - OFTEN);
      last = article;
      entry = this.#nexts[entry] ?? 0;
    }
  }

  #grow(): void {
    this.#articles = doubled(this.#articles);
    this.#often = doubled(this.#often);
    this.#nexts = doubled(this.#nexts);
  }
}

function doubled(list: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(list.length * 2);
  larger.set(list);
  return larger;
}

/** The spellings of one key in one segment, and where the lists of each begin. */
export interface Postings {
  readonly bytes: Uint8Array;
  readonly forms: readonly string[];
  readonly lists: readonly number[];
}

/** Finds the forms in the postings of a key: each has its text, nothing where it is the key itself, and its lists after their length. */
export function readPostings(bytes: Uint8Array, key: string): Postings {
  const reader = new ByteReader(bytes);
  const count = reader.number();
  const forms: string[] = [];
  const lists: number[] = [];
  for (let form = 0; form < count; form += 1) {
    const text = reader.text();
    forms.push(text === '' ? key : text);
    const length = reader.number();
    lists.push(reader.at);
    reader.at += length;
  }
  return { bytes, forms, lists };
}

/**
 * Calls `visit` with every article of the lists of a form that begin at `at`. Ends when `visit` gives true, and tells
 * whether it did.
 */
export function eachPosting(
  bytes: Uint8Array,
  at: number,
  visit: (list: number, article: number, often: number) => boolean,
): boolean {
  const reader = new ByteReader(bytes, at);
  for (let list = 0; list < LISTS; list += 1) {
    let article = 0;
    for (let left = reader.number(); left > 0; left -= 1) {
      const packed = reader.number();
      article += packed >>> 2;
      if (visit(list, article, countIn(packed, reader))) return true;
    }
  }
  return false;
}

/** The count of an entry: what it says itself, or what follows it. */
export function countIn(packed: number, reader: ByteReader): number {
  const often = (packed & 3) + 1;
  return often < OFTEN ? often : reader.number() + OFTEN;
}
