import { deflateRawSync } from 'node:zlib';
import { SEARCH_VERSION } from '../article-words';
import type { Block } from './block-writer';
import { ByteWriter } from './byte-writer';
import { checksum } from './checksum';
import { footerFields, MAGIC } from './layout';
import { PageWriter } from './page-writer';
import type { Sink } from './sink';
import type { Source } from './source';

/** One article of a segment beside its words. */
export interface SegmentArticle {
  readonly shown: number;
  readonly hidden: number;
  /** Runs as pairs of field and number of words, as varints. */
  readonly runs: Uint8Array;
}

/** A segment that is written but for the numbers of its articles. */
export interface SegmentBody {
  /** Number of articles. */
  readonly articles: number;
  /** Where its tables begin, their length and their checksum. */
  readonly start: number;
  readonly length: number;
  readonly sum: number;
}

/** Writes the body of a segment: its articles are known, its keys come in order. */
export class SegmentWriter {
  readonly #pages: PageWriter;
  readonly #keys = new ByteWriter(4096);
  /** For each key: bytes of its text, of its postings and of its occurrences, and number of its articles. */
  readonly #columns = {
    texts: new ByteWriter(4096),
    postings: new ByteWriter(4096),
    occurrences: new ByteWriter(4096),
    articles: new ByteWriter(4096),
  };
  #count = 0;

  /** `isDraft` is true for a segment that will soon go into another one: its tables are packed quickly, not well. */
  constructor(
    private readonly sink: Sink,
    private readonly articles: readonly SegmentArticle[],
    private readonly isDraft = false,
  ) {
    this.#pages = new PageWriter(sink);
  }

  /** Adds a key with its block. */
  add(key: string, block: Block): void {
    const { texts, postings, occurrences, articles } = this.#columns;
    const size = this.#pages.add(block);
    const start = this.#keys.length;
    this.#keys.utf8(key);
    texts.number(this.#keys.length - start);
    postings.number(size.postings);
    occurrences.number(size.occurrences);
    articles.number(block.articles);
    this.#count += 1;
  }

  /** Writes the tables. */
  end(): SegmentBody {
    this.#pages.flush();
    const start = this.sink.size;
    const tables = deflateRawSync(this.#tables(), this.isDraft ? QUICK : {});
    this.sink.write(tables);
    return { articles: this.articles.length, start, length: tables.length, sum: checksum(tables) };
  }

  #tables(): Uint8Array {
    const { articles } = this;
    const { pages } = this.#pages;
    const runs = articles.reduce((sum, article) => sum + article.runs.length, 0);
    const out = new ByteWriter(runs + this.#keys.length + articles.length * 8 + this.#count * 8);
    for (const value of [this.#count, pages.length, runs, this.#keys.length]) out.number(value);
    for (const { shown } of articles) out.number(shown);
    for (const { hidden } of articles) out.number(hidden);
    for (const own of articles) out.number(own.runs.length);
    for (const column of Object.values(this.#columns)) out.bytes(column.view());
    for (const { size } of pages) out.number(size);
    for (const { fileSize } of pages) out.number(fileSize);
    for (const { isOwn } of pages) out.number(isOwn ? 1 : 0);
    for (const own of articles) out.bytes(own.runs);
    out.bytes(this.#keys.view());
    return out.view();
  }
}

const QUICK = { level: 1 };

/** Ends a segment whose body the sink has taken; `ids` are the numbers of its articles, `NOBODY` for one that is left out. */
export function seal(sink: Sink, { articles, start, length, sum }: SegmentBody, ids: Uint32Array): Source {
  const bytes = new Uint8Array(ids.buffer, ids.byteOffset, ids.byteLength);
  sink.write(bytes);
  const footer = new ByteWriter();
  const facts = {
    magic: MAGIC,
    version: SEARCH_VERSION,
    start,
    length,
    articles,
    tablesSum: sum,
    idsSum: checksum(bytes),
  };
  for (const field of footerFields) footer.fixed(facts[field]);
  footer.fixed(checksum(footer.view()));
  sink.write(footer.view());
  return sink.finish();
}
