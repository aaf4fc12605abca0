import { deflateRawSync } from 'node:zlib';
import { ByteWriter } from './byte-writer';
import { checksum } from './checksum';
import { COMMON, PAGE } from './layout';
import type { Sink } from './sink';

/** One page as it stands in the file. */
export interface WrittenPage {
  /** Bytes of its blocks. */
  readonly size: number;
  /** Bytes in the file, checksums included. */
  readonly fileSize: number;
  readonly isDeflated: boolean;
}

/** Lays blocks into pages, in order. */
export class PageWriter {
  readonly pages: WrittenPage[] = [];
  readonly #page = new ByteWriter(PAGE + COMMON);
  readonly #sum = new ByteWriter(4);

  constructor(private readonly sink: Sink) {}

  /** Adds the block of a key. */
  add(postings: Uint8Array, occurrences: Uint8Array): void {
    const size = postings.length + occurrences.length;
    if (size >= COMMON) {
      this.flush();
      const fileSize = this.#write(postings) + this.#write(occurrences);
      this.pages.push({ size, fileSize, isDeflated: false });
      return;
    }
    this.#page.bytes(postings);
    this.#page.bytes(occurrences);
    if (this.#page.length >= PAGE) this.flush();
  }

  /** Ends the page under way. */
  flush(): void {
    const size = this.#page.length;
    if (size === 0) return;
    const fileSize = this.#write(deflateRawSync(this.#page.view(), SMALL));
    this.pages.push({ size, fileSize, isDeflated: true });
    this.#page.clear();
  }

  /** Writes bytes and their checksum; gives how many that is. */
  #write(bytes: Uint8Array): number {
    this.sink.write(bytes);
    this.#sum.clear();
    this.#sum.fixed(checksum(bytes));
    this.sink.write(this.#sum.view());
    return bytes.length + this.#sum.length;
  }
}

/** A page needs no more memory than this to be deflated; with more, getting it costs more time than the work. */
const SMALL = { windowBits: 13, memLevel: 6 };
