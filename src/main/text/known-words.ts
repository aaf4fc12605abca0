// Every spelling a thread has met is written down once and numbered, so that whatever a later step knows of a word it
// works out once and finds again by its number.
import { exactForm } from './fold';

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

/** Spellings and their numbers. Open addressing: a word is looked up in the text itself, without cutting it out. */
export class KnownWords {
  /** Number of each spelling's exact form, which is a spelling too. */
  exact = new Int32Array(FIRST_WORDS);
  /** Exact form of each spelling. */
  readonly forms: string[] = [''];
  /** One more than the last number. */
  #size = 1;
  /** Numbers by hash; `NO_WORD` where none is. */
  #slots = new Int32Array(FIRST_WORDS * 2);
  #hashes = new Int32Array(FIRST_WORDS);
  /** Where the units of each spelling begin in `units`, and where those of the last one end. */
  #offsets = new Int32Array(FIRST_WORDS + 1);
  #units = new Uint16Array(FIRST_WORDS * 4);

  /** True when so much is known that it should be forgotten. */
  get isFull(): boolean {
    return this.#size > WORDS_KEPT || (this.#offsets[this.#size] ?? 0) >= UNITS_KEPT;
  }

  /** The number of the word that `text` has from `start` to `end`; `hash` is that of its units. */
  numberOf(text: string, start: number, end: number, hash = hashOf(text, start, end)): number {
    const mask = this.#slots.length - 1;
    let slot = placeOf(hash) & mask;
    for (let id = this.#slots[slot] ?? NO_WORD; id !== NO_WORD; id = this.#slots[slot] ?? NO_WORD) {
      if (this.#hashes[id] === hash && this.#is(id, text, start, end)) return id;
      slot = (slot + 1) & mask;
    }
    return this.#learn(text.slice(start, end), hash);
  }

  #is(id: number, text: string, start: number, end: number): boolean {
    const from = this.#offsets[id] ?? 0;
    if ((this.#offsets[id + 1] ?? 0) - from !== end - start) return false;
    for (let at = start; at < end; at += 1) if (text.charCodeAt(at) !== this.#units[from + at - start]) return false;
    return true;
  }

  #learn(spelling: string, hash: number): number {
    const form = exactForm(spelling);
    const exact = form === spelling ? this.#size : this.numberOf(form, 0, form.length);
    const id = this.#add(spelling, hash);
    this.exact[id] = exact;
    this.forms.push(this.forms[exact] ?? form);
    return id;
  }

  #add(spelling: string, hash: number): number {
    this.#makeRoom(spelling.length);
    const id = this.#size;
    const from = this.#offsets[id] ?? 0;
    for (let at = 0; at < spelling.length; at += 1) this.#units[from + at] = spelling.charCodeAt(at);
    this.#offsets[id + 1] = from + spelling.length;
    this.#hashes[id] = hash;
    this.#size = id + 1;
    this.#takeSlot(id);
    return id;
  }

  #takeSlot(id: number): void {
    const mask = this.#slots.length - 1;
    let slot = placeOf(this.#hashes[id] ?? 0) & mask;
    while (this.#slots[slot] !== NO_WORD) slot = (slot + 1) & mask;
    this.#slots[slot] = id;
  }

  /** Makes room for one more spelling of so many units. */
  #makeRoom(length: number): void {
    const used = this.#offsets[this.#size] ?? 0;
    if (used + length > this.#units.length) this.#units = grown(this.#units, new Uint16Array((used + length) * 2));
    if (this.#size < this.#hashes.length) return;
    const room = this.#size * 2;
    this.#hashes = grown(this.#hashes, new Int32Array(room));
    this.exact = grown(this.exact, new Int32Array(room));
    this.#offsets = grown(this.#offsets, new Int32Array(room + 1));
    this.#slots = new Int32Array(room * 2);
    for (let id = 1; id < this.#size; id += 1) this.#takeSlot(id);
  }
}

const PRIME = 0x01000193;

/** The hash of a word's units so far, with one more. */
export function hashOn(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, PRIME);
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = hashOn(hash, text.charCodeAt(at));
  return hash;
}

function placeOf(hash: number): number {
  return hash ^ (hash >>> 15);
}

/** `larger` with what `list` holds at its beginning. */
export function grown<T extends Int32Array | Uint32Array | Uint16Array | Uint8Array>(list: T, larger: T): T {
  larger.set(list);
  return larger;
}
