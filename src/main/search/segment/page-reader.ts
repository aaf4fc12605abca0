import { SUM, type Pages } from './layout';
import type { Source } from './source';
import { Spares } from './spares';
import { readChecked } from './walk';

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

  /** The bytes at addresses `[from, to)`, postings or occurrences of one key; they hold until `trim`. */
  read(from: number, to: number): Uint8Array {
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

  /** The `size` bytes at an offset less their checksum, as they were read before, or as they are read now. */
  #keeping(at: number, size: number): Uint8Array {
    const known = this.#kept.get(at);
    const memory = known ?? this.#spares.take(size);
    const bytes = known?.subarray(0, size - SUM) ?? readChecked(this.source, at, memory);
    this.#kept.delete(at);
    this.#kept.set(at, memory);
    if (known === undefined) this.#bytes += memory.buffer.byteLength;
    return bytes;
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
