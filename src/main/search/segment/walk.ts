import { DamagedIndex, SUM, type Tables } from './layout';
import { readFixed } from './byte-reader';
import { checksum } from './checksum';
import type { Source } from './source';

/** Goes through the blocks of a segment in the order of their keys, with little of it in memory at a time. */
export class BlockWalk {
  /** Memory of what was read last, and where what was asked for begins and ends in it; all hold until more is asked for. */
  bytes = new Uint8Array(1 << 13);
  from = 0;
  to = 0;
  #page = -1;

  constructor(
    private readonly source: Source,
    private readonly tables: Tables,
  ) {}

  /** Takes the postings of a key in hand (`readPostings`); keys are asked for in order, the postings of each before its occurrences. */
  postings(key: number): void {
    const { postingEnds, blockEnds } = this.tables;
    this.#take(blockEnds[key - 1] ?? 0, postingEnds[key] ?? 0);
  }

  /** Takes the occurrences of a key in hand (`readOccurrences`). */
  occurrences(key: number): void {
    const { postingEnds, blockEnds } = this.tables;
    this.#take(postingEnds[key] ?? 0, blockEnds[key] ?? 0);
  }

  #take(from: number, to: number): void {
    const { ends, fileEnds, isOwn } = this.tables.pages;
    const before = this.#page;
    while ((ends[this.#page] ?? 0) <= from && this.#page < ends.length) this.#page += 1;
    const page = this.#page;
    const start = ends[page - 1] ?? 0;
    const at = fileEnds[page - 1] ?? 0;
    if (isOwn[page] === 1) {
      // In a page of its own a checksum stands between postings and occurrences.
      this.#read(at + from - start + (from > start ? SUM : 0), to - from);
      this.from = 0;
      this.to = to - from;
      return;
    }
    if (page !== before) this.#read(at, (fileEnds[page] ?? 0) - at - SUM);
    this.from = from - start;
    this.to = to - start;
  }

  #read(at: number, size: number): void {
    if (size + SUM > this.bytes.length) this.bytes = new Uint8Array((size + SUM) * 2);
    readChecked(this.source, at, this.bytes.subarray(0, size + SUM));
  }
}

/** Fills `bytes` from an offset on, a checksum last; gives them without it. Throws `DamagedIndex` when they are not what was written. */
export function readChecked(source: Source, at: number, bytes: Uint8Array): Uint8Array {
  if (!source.read(at, bytes)) throw new DamagedIndex('the index ends early');
  const body = bytes.subarray(0, bytes.length - SUM);
  if (checksum(body) !== readFixed(bytes, body.length)) throw new DamagedIndex('the index has damaged bytes');
  return body;
}
