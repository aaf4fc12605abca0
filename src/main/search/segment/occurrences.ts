// Where each form of a key stands: places in the running count of all words of a segment, ascending. Of each form:
//
//   length   bytes that follow for it; left out for the last one
//   skips    their bytes, then pairs of bytes and places that each leads on: who looks at few articles reads little
//   places   each as the distance from the one before
import { ByteReader, longNumber } from './byte-reader';
import { ByteWriter } from './byte-writer';
import type { OccurrenceList } from './occurrence-list';

/** Places from one skip to the next. */
const STRIDE = 64;

/** Behind all places: no segment has so many words. */
export const END = 0x3fffffff;

/** Takes the places of one form after the other. */
class PlaceWriter {
  readonly #places = new ByteWriter();
  readonly #skips = new ByteWriter(16);
  #last = 0;
  /** Places since the last skip, and where that leads to. */
  #since = 0;
  #skipPlace = 0;
  #skipEnd = 0;

  clear(): void {
    this.#places.clear();
    this.#skips.clear();
    this.#last = 0;
    this.#since = 0;
    this.#skipPlace = 0;
    this.#skipEnd = 0;
  }

  add(place: number): void {
    if (this.#since === STRIDE) this.#addSkip();
    this.#places.number(place - this.#last);
    this.#last = place;
    this.#since += 1;
  }

  /** As `add`, with the places in `[from, to)` of a list. */
  addAll(places: Uint32Array, from: number, to: number): void {
    for (let at = from; at < to;) {
      if (this.#since === STRIDE) this.#addSkip();
      const end = Math.min(to, at + STRIDE - this.#since);
      this.#places.distances(places, at, end, this.#last);
      this.#last = places[end - 1] ?? 0;
      this.#since += end - at;
      at = end;
    }
  }

  writeTo(out: ByteWriter, isLast: boolean): void {
    const skips = this.#skips.length;
    if (!isLast) out.number(sizeOf(skips) + skips + this.#places.length);
    out.number(skips);
    out.append(this.#skips);
    out.append(this.#places);
  }

  #addSkip(): void {
    this.#skips.number(this.#places.length - this.#skipEnd);
    this.#skips.number(this.#last - this.#skipPlace);
    this.#skipEnd = this.#places.length;
    this.#skipPlace = this.#last;
    this.#since = 0;
  }
}

/** Takes the occurrences of one key after the other. */
export class OccurrenceWriter {
  readonly #writers: PlaceWriter[] = [];
  #forms = 0;

  /** Begins another key, which has so many forms. */
  begin(forms: number): void {
    this.#forms = forms;
    for (let form = 0; form < forms; form += 1) {
      const writer = this.#writers[form];
      if (writer === undefined) this.#writers.push(new PlaceWriter());
      else writer.clear();
    }
  }

  /** Adds a place of a form; those of one form ascend. */
  add(place: number, form: number): void {
    this.#writers[form]?.add(place);
  }

  /** As `add`, with the places in `[from, to)` of a list. */
  addAll(places: Uint32Array, from: number, to: number, form: number): void {
    this.#writers[form]?.addAll(places, from, to);
  }

  /** Writes what was gathered of the key. */
  writeTo(out: ByteWriter): void {
    for (let form = 0; form < this.#forms; form += 1) this.#writers[form]?.writeTo(out, form === this.#forms - 1);
  }
}

/** The lists of a key that has so many forms, one for each. */
export function readOccurrences(bytes: Uint8Array, forms: number): readonly OccurrenceReader[] {
  const readers: OccurrenceReader[] = [];
  const reader = new ByteReader(bytes);
  for (let form = 0; form < forms; form += 1) {
    const length = form === forms - 1 ? bytes.length - reader.at : reader.number();
    readers.push(new OccurrenceReader(bytes, reader.at, reader.at + length));
    reader.at += length;
  }
  return readers;
}

/** Walks through the places of one form. */
export class OccurrenceReader {
  #place = 0;
  /** Where the place behind the present one begins. */
  #next: number;
  readonly #skips: ByteReader;
  readonly #skipsEnd: number;
  /** The place the next skip leads to, and where the one behind that begins. */
  #aheadPlace = 0;
  #aheadNext: number;

  /** The list stands in `bytes[from, end)`. */
  constructor(
    private readonly bytes: Uint8Array,
    from: number,
    private readonly end: number,
  ) {
    this.#skips = new ByteReader(bytes, from);
    const length = this.#skips.number();
    this.#skipsEnd = this.#skips.at + length;
    this.#next = this.#skipsEnd;
    this.#aheadNext = this.#skipsEnd;
    this.#readSkip();
    this.step();
  }

  /** The present place, the first one to begin with; `END` behind the last. */
  get place(): number {
    return this.#place;
  }

  /** Goes on to the next place. */
  step(): void {
    const { bytes } = this;
    let at = this.#next;
    if (at >= this.end) {
      this.#place = END;
      return;
    }
    let byte = bytes[at++] ?? 0;
    let distance = byte & 0x7f;
    for (let shift = 7; byte > 0x7f; shift += 7) {
      byte = bytes[at++] ?? 0;
      distance |= (byte & 0x7f) << shift;
    }
    this.#next = at;
    this.#place += distance;
  }

  /** Goes on to the first place that is not before `from`, unless the present one is behind it. */
  seek(from: number): void {
    while (this.#aheadPlace < from) {
      if (this.#aheadNext > this.#next) {
        this.#place = this.#aheadPlace;
        this.#next = this.#aheadNext;
      }
      this.#readSkip();
    }
    const { bytes, end } = this;
    let place = this.#place;
    let at = this.#next;
    while (place < from) {
      if (at >= end) place = END;
      else {
        const both = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
        if (isLong(both)) {
          const [distance, next] = longNumber(bytes, at);
          place += distance;
          at = next;
        } else {
          place += distanceIn(both);
          at += bytesIn(both);
        }
      }
    }
    this.#place = place;
    this.#next = at;
  }

  /** Adds the places in `[from, to)` to a list, counted from `from`, with what is said of each; goes on behind them. */
  read(from: number, to: number, into: OccurrenceList, form: number): void {
    this.seek(from);
    while (this.#place < to) {
      into.push(this.#place - from, form);
      this.step();
    }
  }

  /** Number of places at most. */
  get most(): number {
    return this.end - this.#skipsEnd;
  }

  /**
   * Writes the places from the present one on into a list that is long enough; gives how many these are. With `bits` only
   * those whose bit is set, of which the first stands `margin` places below 0. Does not go on.
   */
  rest(into: Uint32Array, bits: Uint32Array | null = null, margin = 0): number {
    const { bytes, end } = this;
    let place = this.#place;
    if (place === END) return 0;
    let count = 0;
    for (let at = this.#next; ;) {
      into[count] = place;
      // Without a branch on the bit, which the processor could not foresee.
      count += bits === null ? 1 : ((bits[(place + margin) >>> 5] ?? 0) >>> ((place + margin) & 31)) & 1;
      if (at >= end) return count;
      const both = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
      let distance = distanceIn(both);
      if (isLong(both)) [distance, at] = longNumber(bytes, at);
      else at += bytesIn(both);
      place += distance;
    }
  }

  /** Reads where the next skip leads to. */
  #readSkip(): void {
    if (this.#skips.at >= this.#skipsEnd) {
      this.#aheadPlace = END;
      return;
    }
    this.#aheadNext += this.#skips.number();
    this.#aheadPlace += this.#skips.number();
  }
}

/** Bytes a number takes. */
function sizeOf(number: number): number {
  let bytes = 1;
  for (let rest = number >>> 7; rest > 0; rest >>>= 7) bytes += 1;
  return bytes;
}

/** True for two bytes of a number that has more. */
function isLong(both: number): boolean {
  return (both & 0x8080) === 0x8080;
}

/** The number in the first or in both of two bytes, the first in the low half; without a branch, which the processor could not foresee. */
function distanceIn(both: number): number {
  return (both & 0x7f) | ((both >>> 1) & 0x3f80 & -((both >>> 7) & 1));
}

/** How many of two bytes the number takes. */
function bytesIn(both: number): number {
  return 1 + ((both >>> 7) & 1);
}
