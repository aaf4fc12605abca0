import type { Arena } from './arena';
import { readFixed } from './byte-reader';
import { checksum } from './checksum';
import { DamagedIndex, SUM, type Pages } from './layout';
import type { Source } from './source';
import { Spares } from './spares';

/** Bytes kept of what was read lately, for each article of the segment: the commonest keys are asked for again and again. */
const KEPT = 400;
/** Bytes kept of what was let go, to be filled anew. */
const SPARE = 40;

/** Reads blocks out of pages, each checked against its checksum. */
export class PageReader {
  /** Shared pages, and blocks with a page to themselves, by offset in the file, those read last at the end. */
  readonly #kept = new Map<number, Uint8Array<ArrayBuffer>>();
  readonly #spares: Spares;
  readonly #most: number;
  #bytes = 0;

  constructor(
    private readonly source: Source,
    private readonly pages: Pages,
    articles: number,
  ) {
    this.#most = KEPT * articles;
    this.#spares = new Spares(SPARE * articles);
  }

  /**
   * The bytes at addresses `[from, to)`, postings or occurrences of one key; they hold until `trim`. What goes into an
   * `arena` is read anew, and holds as long as that says; otherwise it may have been read before.
   */
  read(from: number, to: number, arena: Arena | null = null): Uint8Array {
    // Who brings memory reads through the whole segment, with no search between that would trim.
    if (arena !== null) this.trim();
    const { ends, fileEnds, isOwn } = this.pages;
    const page = this.#pageAt(from);
    const start = ends[page - 1] ?? 0;
    const pageAt = fileEnds[page - 1] ?? 0;
    if (isOwn[page] === 0) {
      const size = (fileEnds[page] ?? 0) - pageAt;
      return this.#keeping(pageAt, size).subarray(from - start, to - start);
    }
    // In a page of its own a checksum stands between postings and occurrences.
    const at = pageAt + from - start + (from > start ? SUM : 0);
    if (arena !== null) return this.#checked(at, arena.take(to - from + SUM));
    return this.#keeping(at, to - from + SUM);
  }

  /** Lets go of what was read longest ago where it is too much. */
  trim(): void {
    for (const [oldest, memory] of this.#kept) {
      if (this.#bytes <= this.#most) break;
      this.#kept.delete(oldest);
      this.#bytes -= memory.buffer.byteLength;
      this.#spares.give(memory);
    }
  }

  /** Reads all pages again, also those that are kept. */
  forget(): void {
    this.#kept.clear();
    this.#bytes = 0;
  }

  /** The `size` bytes at an offset less their checksum, as they were read before, or as they are read now. */
  #keeping(at: number, size: number): Uint8Array {
    const known = this.#kept.get(at);
    const memory = known ?? this.#spares.take(size);
    const bytes = known?.subarray(0, size - SUM) ?? this.#checked(at, memory);
    this.#kept.delete(at);
    this.#kept.set(at, memory);
    if (known === undefined) this.#bytes += memory.buffer.byteLength;
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
