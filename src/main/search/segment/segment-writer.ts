import { SEARCH_VERSION } from '../article-words';
import type { BlockWriter } from './block-writer';
import { ByteWriter } from './byte-writer';
import { checksum } from './checksum';
import { ARTICLE_COLUMNS, HEAD, KEY_COLUMNS, MAGIC } from './layout';
import type { Sink } from './sink';
import type { Source } from './source';

/** One article of a segment beside its words. */
export interface SegmentArticle {
  readonly id: number;
  readonly shown: number;
  readonly hidden: number;
  /** Runs as pairs of field and number of words, as varints. */
  readonly runs: Uint8Array;
}

/** Writes a segment: its articles are known, its keys come in order. */
export class SegmentWriter {
  readonly #keys = new ByteWriter(4096);
  readonly #keyEnds = new ByteWriter(4096);
  readonly #postingEnds = new ByteWriter(4096);
  readonly #blockEnds = new ByteWriter(4096);
  readonly #articles = new ByteWriter(4096);
  readonly #encoder = new TextEncoder();
  #count = 0;

  constructor(
    private readonly sink: Sink,
    private readonly articles: readonly SegmentArticle[],
  ) {}

  /** Adds the block of the next key. */
  add(key: string, block: BlockWriter): void {
    this.#part(block.postings());
    this.#postingEnds.fixed(this.sink.size);
    this.#part(block.occurrences());
    this.#blockEnds.fixed(this.sink.size);
    this.#articles.fixed(block.articles);
    this.#keys.bytes(this.#encoder.encode(key));
    this.#keyEnds.fixed(this.#keys.length);
    this.#count += 1;
  }

  finish(): Source {
    const start = this.sink.size;
    const tables = this.#tables();
    this.sink.write(tables);
    const footer = new ByteWriter();
    for (const value of [MAGIC, SEARCH_VERSION, start, tables.length, checksum(tables)]) footer.fixed(value);
    footer.fixed(checksum(footer.view()));
    this.sink.write(footer.view());
    return this.sink.finish();
  }

  #part(bytes: Uint8Array): void {
    this.sink.write(bytes);
    const sum = new ByteWriter(4);
    sum.fixed(checksum(bytes));
    this.sink.write(sum.view());
  }

  #tables(): Uint8Array {
    const runs = new ByteWriter(4096);
    const runEnds = this.articles.map((article) => {
      runs.bytes(article.runs);
      return runs.length;
    });
    const size = HEAD + ARTICLE_COLUMNS * this.articles.length + KEY_COLUMNS * this.#count;
    const out = new ByteWriter(size * 4 + runs.length + this.#keys.length);
    for (const value of [this.articles.length, this.#count, runs.length, this.#keys.length]) out.fixed(value);
    for (const { id } of this.articles) out.fixed(id);
    for (const { shown } of this.articles) out.fixed(shown);
    for (const { hidden } of this.articles) out.fixed(hidden);
    for (const end of runEnds) out.fixed(end);
    for (const column of [this.#keyEnds, this.#postingEnds, this.#blockEnds, this.#articles, runs, this.#keys]) {
      out.bytes(column.view());
    }
    return out.view();
  }
}
