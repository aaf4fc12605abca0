import type { Arena } from './arena';
import { readFixed } from './byte-reader';
import { checksum } from './checksum';
import { DamagedIndex, SUM, type Pages } from './layout';
import type { Source } from './source';

/** Bytes kept of what was read lately, for each article of the segment: the commonest keys are asked for again and again. */
const KEPT = 160;

/** Reads blocks out of pages, each checked against its checksum. */
export class PageReader {
  /** Shared pages, and blocks with a page to themselves, by offset in the file, those read last at the end. */
  readonly #kept = new Map<number, Uint8Array>();
  readonly #most: number;
  #bytes = 0;

  constructor(
    private readonly source: Source,
    private readonly pages: Pages,
    articles: number,
  ) {
    this.#most = KEPT * articles;
  }

  /**
   * The bytes at addresses `[from, to)`, postings or occurrences of one key. What goes into an `arena` is read anew;
   * otherwise it may have been read before.
   */
  read(from: number, to: number, arena: Arena | null = null): Uint8Array {
    const { ends, fileEnds, isOwn } = this.pages;
    const page = this.#pageAt(from);
    const start = ends[page - 1] ?? 0;
    const pageAt = fileEnds[page - 1] ?? 0;
    if (isOwn[page] === 0) {
      const size = (fileEnds[page] ?? 0) - pageAt;
      return this.#keeping(pageAt, () => this.#checked(pageAt, new Uint8Array(size))).subarray(
        from - start,
        to - start,
      );
    }
    // In a page of its own a checksum stands between postings and occurrences.
    const at = pageAt + from - start + (from > start ? SUM : 0);
    if (arena !== null) return this.#checked(at, arena.take(to - from + SUM));
    return this.#keeping(at, () => this.#checked(at, new Uint8Array(to - from + SUM)));
  }

  /** Reads all pages again, also those that are kept. */
  forget(): void {
    this.#kept.clear();
    this.#bytes = 0;
  }

  /** What stands at an offset, as it was read before, or as it is read now. */
  #keeping(at: number, read: () => Uint8Array): Uint8Array {
    const known = this.#kept.get(at);
    const bytes = known ?? read();
    this.#kept.delete(at);
    this.#kept.set(at, bytes);
    if (known === undefined) this.#bytes += bytes.length;
    for (const [oldest, own] of this.#kept) {
      if (this.#bytes <= this.#most) break;
      this.#kept.delete(oldest);
      this.#bytes -= own.length;
    }
    return bytes;
  }

  /** Fills `bytes` from an offset on; gives them without the checksum at their end. */
  #checked(at: number, bytes: Uint8Array): Uint8Array {
    if (!this.source.read(at, bytes)) throw new DamagedIndex('the index ends early');
    const body = bytes.subarray(0, bytes.length - SUM);
    if (checksum(body) !== readFixed(bytes, body.length)) throw new DamagedIndex('the index has damaged bytes');
    return body;
  }

  #pageAt(address: number): number {
    const { ends } = this.pages;
    let low = 0;
    let high = ends.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((ends[middle] ?? 0) <= address) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
