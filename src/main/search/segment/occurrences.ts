// Where each form of a key stands: places in the running count of all words of a segment, ascending. Of each form:
//
//   length   bytes that follow for it; left out for the last one
//   skips    their bytes, then pairs of bytes and places that each leads on: who looks at few articles reads little
//   places   each as the distance from the one before
import { ByteReader, longNumber } from './byte-reader';
import type { OccurrenceList } from './occurrence-list';

/** Behind all places: no segment has so many words. */
export const END = 0x3fffffff;

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
    // Four bytes at once, less one where a number goes on behind them, as long as these lead to no place that is looked for.
    while (at + 4 <= end) {
      const [a, b, c, d] = [bytes[at] ?? 0, bytes[at + 1] ?? 0, bytes[at + 2] ?? 0, bytes[at + 3] ?? 0];
      if (((a & b) | (b & c) | (c & d)) > 0x7f) break;
      const isWhole = 1 - (d >>> 7);
      const further = (a & 0x7f) + behind(a, b) + behind(b, c) + (behind(c, d) & -isWhole);
      if (place + further >= from) break;
      place += further;
      at += 3 + isWhole;
    }
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
    into[0] = place;
    let count = bitAt(bits, place + margin);
    for (let at = this.#next; at < end;) {
      const [a, b, c, d] = [bytes[at] ?? 0, bytes[at + 1] ?? 0, bytes[at + 2] ?? 0, bytes[at + 3] ?? 0];
      if (at + 4 > end || ((a & b) | (b & c) | (c & d)) > 0x7f) {
        const [distance, next] = longNumber(bytes, at);
        at = next;
        place += distance;
        into[count] = place;
        count += bitAt(bits, place + margin);
        continue;
      }
      // As `seek` does. What is written before a number ends is written over.
      const isWhole = 1 - (d >>> 7);
      place += a & 0x7f;
      into[count] = place;
      count += bitAt(bits, place + margin) & ~(a >>> 7);
      place += behind(a, b);
      into[count] = place;
      count += bitAt(bits, place + margin) & ~(b >>> 7);
      place += behind(b, c);
      into[count] = place;
      count += bitAt(bits, place + margin) & ~(c >>> 7);
      place += behind(c, d) & -isWhole;
      into[count] = place;
      count += bitAt(bits, place + margin) & isWhole;
      at += 3 + isWhole;
    }
    return count;
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

/** True for two bytes of a number that has more. */
function isLong(both: number): boolean {
  return (both & 0x8080) === 0x8080;
}

/** The number in the first or in both of two bytes, the first in the low half; without a branch, which the processor could not foresee. */
function distanceIn(both: number): number {
  return (both & 0x7f) | ((both >>> 1) & 0x3f80 & -((both >>> 7) & 1));
}

/** A bit of a set; without one, 1. */
function bitAt(bits: Uint32Array | null, at: number): number {
  return bits === null ? 1 : ((bits[at >>> 5] ?? 0) >>> (at & 31)) & 1;
}

/** What a byte adds to a number, or to the one before: more where `before` is the first byte of the same. */
function behind(before: number, byte: number): number {
  return (byte & 0x7f) << (7 & -(before >>> 7));
}

/** How many of two bytes the number takes. */
function bytesIn(both: number): number {
  return 1 + ((both >>> 7) & 1);
}
