// The words of every article in order, as numbers of exact forms, in 16-bit units. Every question that FlexSearch cannot
// answer (order, marks, counts) is answered here.
//
// One article is: the number of runs, then for each run its field and its length in units (low, high), then the words.
// A form below 57,344 is one unit; a later one is two, a lead (E000-EFFF) and a trail (F000-FFFF), so that a unit says by
// itself what it is, as in UTF-16. Forms are numbered by arrival: the common ones are early and take one unit.
import { NumberList } from './number-list';

/** Forms from here on take two units; also the first lead. */
export const FIRST_LEAD = 0xe000;
/** The first trail. */
export const FIRST_TRAIL = 0xf000;
const TRAIL_BITS = 12;
/** One more than the highest number a form can have. */
export const MAX_FORMS = FIRST_LEAD + ((FIRST_TRAIL - FIRST_LEAD) << TRAIL_BITS);

/** Units of one run header: field, length low, length high. */
export const RUN_HEADER = 3;

/** Units of an article from the numbers of its forms and its runs (pairs of field and number of words). */
export function encodeStream(forms: Uint32Array, fields: Uint32Array): Uint16Array<ArrayBuffer> {
  const runs = fields.length / 2;
  let rare = 0;
  for (const form of forms) if (form >= FIRST_LEAD) rare += 1;
  const units = new Uint16Array(1 + runs * RUN_HEADER + forms.length + rare);
  units[0] = runs;
  let to = 1 + runs * RUN_HEADER;
  let from = 0;
  for (let run = 0; run < runs; run += 1) {
    const start = to;
    for (const end = from + (fields[run * 2 + 1] ?? 0); from < end; from += 1) {
      const form = forms[from] ?? 0;
      if (form < FIRST_LEAD) units[to++] = form;
      else {
        units[to++] = leadOf(form);
        units[to++] = trailOf(form);
      }
    }
    const header = 1 + run * RUN_HEADER;
    units[header] = fields[run * 2] ?? 0;
    units[header + 1] = (to - start) & 0xffff;
    units[header + 2] = (to - start) >>> 16;
  }
  return units;
}

export function leadOf(form: number): number {
  return FIRST_LEAD + ((form - FIRST_LEAD) >>> TRAIL_BITS);
}

function trailOf(form: number): number {
  return FIRST_TRAIL + ((form - FIRST_LEAD) & ((1 << TRAIL_BITS) - 1));
}

/** Number of the form written as a lead and a trail. */
export function pairedForm(lead: number, trail: number): number {
  return FIRST_LEAD + ((lead - FIRST_LEAD) << TRAIL_BITS) + (trail - FIRST_TRAIL);
}

/** Where the words of an article begin, given where the article does. */
export function firstWord(units: Uint16Array, start: number): number {
  return start + 1 + (units[start] ?? 0) * RUN_HEADER;
}

/** True when an article's runs add up to its length and it names no form from `forms` on. */
export function isWhole(units: Uint16Array, forms: number): boolean {
  const first = firstWord(units, 0);
  if (units.length === 0 || first > units.length) return false;
  let length = first;
  for (let at = 1; at < first; at += RUN_HEADER) length += (units[at + 1] ?? 0) + (units[at + 2] ?? 0) * 0x10000;
  if (length !== units.length) return false;
  for (let at = first; at < units.length; at += 1) {
    const unit = units[at] ?? 0;
    if (unit < FIRST_LEAD) {
      if (unit >= forms) return false;
      continue;
    }
    const trail = units[at + 1] ?? 0;
    if (unit >= FIRST_TRAIL || trail < FIRST_TRAIL || pairedForm(unit, trail) >= forms) return false;
    at += 1;
  }
  return true;
}

/** Calls `visit` with the number of every word of an article, in order. */
export function eachForm(units: Uint16Array, start: number, end: number, visit: (form: number) => void): void {
  for (let at = firstWord(units, start); at < end; at += 1) {
    const unit = units[at] ?? 0;
    if (unit < FIRST_LEAD) visit(unit);
    else visit(pairedForm(unit, units[++at] ?? FIRST_TRAIL));
  }
}

const CHUNK_UNITS = 1 << 20;

/** The streams of all articles, in large pieces of memory; an article never crosses from one piece to the next. */
export class TokenStreams {
  readonly #chunks: Uint16Array[] = [];
  #free = 0;
  readonly #chunkOf = new NumberList();
  readonly #startOf = new NumberList();
  readonly #lengthOf = new NumberList();

  /** Number of articles ever added. */
  get length(): number {
    return this.#lengthOf.length;
  }

  /** Copies an article in; its place is the previous `length`. */
  push(units: Uint16Array): void {
    const room = this.#roomFor(units.length);
    room.set(units, this.#free);
    this.#chunkOf.push(this.#chunks.length - 1);
    this.#startOf.push(this.#free);
    this.#lengthOf.push(units.length);
    this.#free += units.length;
  }

  /** The piece of memory that holds an article; its words stand between `start` and `end` of it. */
  chunk(place: number): Uint16Array {
    return this.#chunks[this.#chunkOf.at(place)] ?? new Uint16Array(0);
  }

  start(place: number): number {
    return this.#startOf.at(place);
  }

  end(place: number): number {
    return this.#startOf.at(place) + this.#lengthOf.at(place);
  }

  #roomFor(units: number): Uint16Array {
    const last = this.#chunks.at(-1);
    if (last !== undefined && this.#free + units <= last.length) return last;
    const next = new Uint16Array(Math.max(CHUNK_UNITS, units));
    this.#chunks.push(next);
    this.#free = 0;
    return next;
  }
}
