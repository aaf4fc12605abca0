import { inflateRawSync } from 'node:zlib';
import type { Arena } from './arena';
import { readFixed } from './byte-reader';
import { checksum } from './checksum';
import { DamagedIndex, SUM, type Pages } from './layout';
import type { Source } from './source';

/** Pages kept unpacked: continuations of one prefix stand side by side. */
const KEPT = 32;

/** Reads blocks out of pages; what is read is checked against its checksum. */
export class PageReader {
  readonly #unpacked = new Map<number, Uint8Array>();

  constructor(
    private readonly source: Source,
    private readonly pages: Pages,
  ) {}

  /** The bytes at addresses `[from, to)`, postings or occurrences of one key. */
  read(from: number, to: number, arena: Arena): Uint8Array {
    const { ends, fileEnds, isDeflated } = this.pages;
    const page = this.#pageAt(from);
    const start = ends[page - 1] ?? 0;
    if (isDeflated[page] === 1) return this.#unpack(page, arena).subarray(from - start, to - start);
    // In a page of its own a checksum stands between postings and occurrences.
    const at = (fileEnds[page - 1] ?? 0) + from - start + (from > start ? SUM : 0);
    return this.#checked(at, to - from, arena);
  }

  /** Reads all pages again, also those that are kept. */
  forget(): void {
    this.#unpacked.clear();
  }

  #unpack(page: number, arena: Arena): Uint8Array {
    const known = this.#unpacked.get(page);
    if (known !== undefined) return known;
    const { fileEnds } = this.pages;
    const at = fileEnds[page - 1] ?? 0;
    const bytes = inflateRawSync(this.#checked(at, (fileEnds[page] ?? 0) - at - SUM, arena));
    const [oldest] = this.#unpacked.keys();
    if (this.#unpacked.size >= KEPT && oldest !== undefined) this.#unpacked.delete(oldest);
    this.#unpacked.set(page, bytes);
    return bytes;
  }

  #checked(at: number, length: number, arena: Arena): Uint8Array {
    const bytes = arena.take(length + SUM);
    if (!this.source.read(at, bytes)) throw new DamagedIndex('the index ends early');
    const body = bytes.subarray(0, length);
    if (checksum(body) !== readFixed(bytes, length)) throw new DamagedIndex('the index has damaged bytes');
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
