// The words of a text as numbers: each spelling this thread has met is written down once and numbered, so that whatever a
// later step knows of a word it works out once and finds again by its number.
import type { Span } from '../../shared/article';
import { exactForm } from './fold';
import { IGNORED, WORD, unitClass } from './letters';
import { wordEnd } from './words';

/**
 * The words of a text in order, as many as `length`. The lists are the thread's own and hold until the next text is cut:
 * made anew for each text they would be memory never read twice, which costs more than the cutting.
 */
export interface CutWords {
  length: number;
  starts: Int32Array;
  /** Exclusive. */
  ends: Int32Array;
  /** Number of each word's spelling. */
  ids: Int32Array;
  /** Rises when all spellings are forgotten and numbers begin anew. */
  era: number;
}

/** Spellings after which all are forgotten, between two texts: names and figures never cease. */
const WORDS_KEPT = 1 << 16;
/** The same by their letters, for texts that are one long word. */
const UNITS_KEPT = 1 << 20;
const FIRST_WORDS = 1 << 12;

const cut: CutWords = { length: 0, era: 0, ...emptyLists(FIRST_WORDS) };

function emptyLists(size: number): Pick<CutWords, 'starts' | 'ends' | 'ids'> {
  return { starts: new Int32Array(size), ends: new Int32Array(size), ids: new Int32Array(size) };
}

/** What is known, open addressing: words are looked up in the text itself, without cutting them out. */
interface Table {
  /** Spellings known. */
  length: number;
  /** One more than the number of a spelling; 0 where none is. */
  slots: Int32Array;
  hashes: Int32Array;
  /** Where the units of each spelling begin in `units`, and where those of the last one end. */
  offsets: Int32Array;
  units: Uint16Array;
  /** Number of each spelling's exact form. */
  exact: Int32Array;
  readonly forms: string[];
  readonly numbers: Map<string, number>;
}

let table = emptyTable();

function emptyTable(): Table {
  return {
    length: 0,
    slots: new Int32Array(FIRST_WORDS * 2),
    hashes: new Int32Array(FIRST_WORDS),
    offsets: new Int32Array(FIRST_WORDS + 1),
    units: new Uint16Array(FIRST_WORDS * 4),
    exact: new Int32Array(FIRST_WORDS),
    forms: [],
    numbers: new Map(),
  };
}

/** Cuts `ranges` of `text`, one after the other, as `words` cuts them. `text` must be NFC. */
export function cutWords(text: string, ranges: readonly Span[], counts?: Uint32Array): CutWords {
  if (table.length >= WORDS_KEPT || (table.offsets[table.length] ?? 0) >= UNITS_KEPT) {
    table = emptyTable();
    cut.era += 1;
  }
  cut.length = 0;
  ranges.forEach(({ start, end }, number) => {
    const before = cut.length;
    cutRange(text, start, end);
    if (counts !== undefined) counts[number] = cut.length - before;
  });
  return cut;
}

const BLANK = 0x20;
const PRIME = 0x01000193;

function cutRange(text: string, from: number, to: number): void {
  let at = from;
  while (at < to) {
    let unit = text.charCodeAt(at);
    if (unitClass[unit] !== WORD) {
      at += 1;
      continue;
    }
    const start = at;
    let hash = 0;
    do {
      hash = Math.imul(hash ^ unit, PRIME);
      at += 1;
      unit = at < to ? text.charCodeAt(at) : BLANK;
    } while (unitClass[unit] === WORD);
    if (unitClass[unit] === IGNORED) {
      at = wordEnd(text, start, to);
      hash = hashOf(text, start, at);
    }
    add(start, at, find(text, start, at, hash));
  }
}

function add(start: number, end: number, id: number): void {
  const n = cut.length;
  if (n === cut.ids.length) {
    cut.starts = grown(cut.starts, new Int32Array(n * 2));
    cut.ends = grown(cut.ends, new Int32Array(n * 2));
    cut.ids = grown(cut.ids, new Int32Array(n * 2));
  }
  cut.starts[n] = start;
  cut.ends[n] = end;
  cut.ids[n] = id;
  cut.length = n + 1;
}

/** The number of the word that `text` has from `start` to `end`, where it is known to be one. */
export function wordId(text: string, start: number, end: number): number {
  return find(text, start, end, hashOf(text, start, end));
}

/** The number of the exact form of a spelling; other spellings may have the same. */
export function exactId(id: number): number {
  return table.exact[id] ?? 0;
}

/** The exact form with this number. */
export function formOfExact(exact: number): string {
  return table.forms[exact] ?? '';
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash;
}

function find(text: string, start: number, end: number, hash: number): number {
  const { slots, hashes } = table;
  const mask = slots.length - 1;
  let slot = placeOf(hash) & mask;
  for (let next = slots[slot] ?? 0; next > 0; next = slots[slot] ?? 0) {
    if (hashes[next - 1] === hash && isWord(next - 1, text, start, end)) return next - 1;
    slot = (slot + 1) & mask;
  }
  return learn(text.slice(start, end), hash);
}

function placeOf(hash: number): number {
  return hash ^ (hash >>> 15);
}

function isWord(id: number, text: string, start: number, end: number): boolean {
  const { offsets, units } = table;
  const from = offsets[id] ?? 0;
  if ((offsets[id + 1] ?? 0) - from !== end - start) return false;
  for (let at = start; at < end; at += 1) if (text.charCodeAt(at) !== units[from + at - start]) return false;
  return true;
}

function learn(spelling: string, hash: number): number {
  makeRoom(spelling.length);
  const id = table.length;
  const from = table.offsets[id] ?? 0;
  for (let at = 0; at < spelling.length; at += 1) table.units[from + at] = spelling.charCodeAt(at);
  table.offsets[id + 1] = from + spelling.length;
  table.hashes[id] = hash;
  table.exact[id] = numberOf(exactForm(spelling));
  table.length = id + 1;
  takeSlot(id);
  return id;
}

function numberOf(form: string): number {
  const known = table.numbers.get(form);
  if (known !== undefined) return known;
  const number = table.forms.push(form) - 1;
  table.numbers.set(form, number);
  return number;
}

function takeSlot(id: number): void {
  const mask = table.slots.length - 1;
  let slot = placeOf(table.hashes[id] ?? 0) & mask;
  while (table.slots[slot] !== 0) slot = (slot + 1) & mask;
  table.slots[slot] = id + 1;
}

/** Makes room for one more spelling of so many units. */
function makeRoom(length: number): void {
  const { offsets, units, hashes } = table;
  const used = offsets[table.length] ?? 0;
  if (used + length > units.length) table.units = grown(units, new Uint16Array((used + length) * 2));
  if (table.length < hashes.length) return;
  table.hashes = grown(hashes, new Int32Array(hashes.length * 2));
  table.exact = grown(table.exact, new Int32Array(hashes.length * 2));
  table.offsets = grown(offsets, new Int32Array(hashes.length * 2 + 1));
  table.slots = new Int32Array(hashes.length * 4);
  for (let id = 0; id < table.length; id += 1) takeSlot(id);
}

function grown<T extends Int32Array | Uint16Array>(list: T, larger: T): T {
  larger.set(list);
  return larger;
}
