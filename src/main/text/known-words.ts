// Every spelling a thread has met is written down once and numbered, so that whatever a later step knows of a word it
// works out once and finds again by its number.
import { exactForm } from './fold';
import { textOf } from './units';

/** The number of no word; those of words begin at 1. */
export const NO_WORD = 0;

/** Spellings after which a thread begins a new table: names and figures never cease. */
const WORDS_KEPT = 1 << 16;
/** The same by their letters, for texts that are one long word. */
const UNITS_KEPT = 1 << 20;
const FIRST_WORDS = 1 << 12;

let table: KnownWords | null = null;

/** The table of this thread, a new one where the last is full; to be asked for between two texts. */
export function knownWords(): KnownWords {
  if (table === null || table.isFull) table = new KnownWords();
  return table;
}

/** Integers to a record: number of the spelling, hash of its units, where they begin and end in `units`. */
const RECORD = 4;

/**
 * Spellings and their numbers. Open addressing: a word is looked up in the text itself, without cutting it out, and what
 * tells whether it is the one sought stands together.
 */
export class KnownWords {
  /** Number of each spelling's exact form, which is a spelling too. */
  exact = new Int32Array(FIRST_WORDS);
  /** Exact form of each spelling. */
  readonly forms: string[] = [''];
  /** One more than the last number. */
  #size = 1;
  /** By hash; records of no word are all 0. */
  #records = new Int32Array(FIRST_WORDS * 2 * RECORD);
  #units = new Uint16Array(FIRST_WORDS * 4);
  #unitsUsed = 0;

  /** True when so much is known that it should be forgotten. */
  get isFull(): boolean {
    return this.#size > WORDS_KEPT || this.#unitsUsed >= UNITS_KEPT;
  }

  /** The number of the word that a text of these units has from `start` to `end`; `hash` is that of its units. */
  numberOf(text: Uint16Array, start: number, end: number, hash = hashOf(text, start, end)): number {
    const records = this.#records;
    let at = firstPlace(records, hash);
    for (let id = records[at] ?? NO_WORD; id !== NO_WORD; id = records[at] ?? NO_WORD) {
      if (records[at + 1] === hash && this.#is(records[at + 2] ?? 0, records[at + 3] ?? 0, text, start, end)) return id;
      at = nextPlace(records, at);
    }
    return this.#learn(text.slice(start, end), hash);
  }

  #is(from: number, to: number, text: Uint16Array, start: number, end: number): boolean {
    if (to - from !== end - start) return false;
    const units = this.#units;
    for (let at = start; at < end; at += 1) if (text[at] !== units[from + at - start]) return false;
    return true;
  }

  #learn(units: Uint16Array, hash: number): number {
    const spelling = textOf(units, 0, units.length);
    const form = exactForm(spelling);
    const exact = form === spelling ? this.#size : this.numberOf(ownUnits(form), 0, form.length);
    const id = this.#add(units, hash);
    this.exact[id] = exact;
    this.forms.push(this.forms[exact] ?? form);
    return id;
  }

  #add(units: Uint16Array, hash: number): number {
    this.#makeRoom(units.length);
    const id = this.#size;
    const from = this.#unitsUsed;
    this.#units.set(units, from);
    this.#unitsUsed = from + units.length;
    this.#size = id + 1;
    put(this.#records, [id, hash, from, this.#unitsUsed]);
    return id;
  }

  /** Makes room for one more spelling of so many units. */
  #makeRoom(length: number): void {
    const used = this.#unitsUsed + length;
    if (used > this.#units.length) this.#units = grown(this.#units, new Uint16Array(used * 2));
    if (this.#size < this.exact.length) return;
    this.exact = grown(this.exact, new Int32Array(this.#size * 2));
    const before = this.#records;
    this.#records = new Int32Array(before.length * 2);
    for (let at = 0; at < before.length; at += RECORD)
      if (before[at] !== NO_WORD) put(this.#records, before.subarray(at, at + RECORD));
  }
}

/** The units of a word, in a list of their own. */
function ownUnits(word: string): Uint16Array {
  const units = new Uint16Array(word.length);
  for (let at = 0; at < word.length; at += 1) units[at] = word.charCodeAt(at);
  return units;
}

/** Puts a record where it is looked for first and nothing stands. */
function put(records: Int32Array, record: ArrayLike<number>): void {
  let at = firstPlace(records, record[1] ?? 0);
  while (records[at] !== NO_WORD) at = nextPlace(records, at);
  records.set(record, at);
}

function firstPlace(records: Int32Array, hash: number): number {
  return ((hash ^ (hash >>> 15)) * RECORD) & (records.length - 1);
}

function nextPlace(records: Int32Array, at: number): number {
  return (at + RECORD) & (records.length - 1);
}

const PRIME = 0x01000193;

/** The hash of a word's units so far, with one more. */
export function hashOn(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, PRIME);
}

function hashOf(text: Uint16Array, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = hashOn(hash, text[at] ?? 0);
  return hash;
}

/** `larger` with what `list` holds at its beginning. */
export function grown<T extends Int32Array | Uint32Array | Uint16Array | Uint8Array>(list: T, larger: T): T {
  larger.set(list);
  return larger;
}
