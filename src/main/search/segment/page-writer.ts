import { ByteWriter } from './byte-writer';
import { checksum } from './checksum';
import type { Block } from './block-writer';
import { COMMON, PAGE } from './layout';
import type { Sink } from './sink';

/** One page as it stands in the file. */
export interface WrittenPage {
  /** Bytes of its blocks. */
  readonly size: number;
  /** Bytes in the file, checksums included. */
  readonly fileSize: number;
  /** True for a page of one common key. */
  readonly isOwn: boolean;
}

/** Bytes of a block. */
export interface BlockSize {
  readonly postings: number;
  readonly occurrences: number;
}

/** Lays blocks into pages, in order. */
export class PageWriter {
  readonly pages: WrittenPage[] = [];
  readonly #page = new ByteWriter(PAGE + COMMON);
  readonly #sum = new ByteWriter(4);

  constructor(private readonly sink: Sink) {}

  /** Adds the block of a key; gives its size. */
  add(block: Block): BlockSize {
    const page = this.#page;
    const start = page.length;
    block.writePostings(page);
    const middle = page.length;
    block.writeOccurrences(page);
    const size = { postings: middle - start, occurrences: page.length - middle };
    if (page.length - start >= COMMON) this.#addOwn(start, middle);
    else if (page.length >= PAGE) this.flush();
    return size;
  }

  /** Ends the page under way. */
  flush(): void {
    const size = this.#page.length;
    if (size === 0) return;
    this.pages.push({ size, fileSize: this.#write(this.#page.view()), isOwn: false });
    this.#page.clear();
  }

  /** Gives the block that begins at `start` of the page, its occurrences at `middle`, a page to itself behind the others. */
  #addOwn(start: number, middle: number): void {
    const all = this.#page.view();
    if (start > 0) this.pages.push({ size: start, fileSize: this.#write(all.subarray(0, start)), isOwn: false });
    const fileSize = this.#write(all.subarray(start, middle)) + this.#write(all.subarray(middle));
    this.pages.push({ size: all.length - start, fileSize, isOwn: true });
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
