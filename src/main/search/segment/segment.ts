import { ByteReader, isAscii, isTextBefore, readText } from './byte-reader';
import type { Tables } from './layout';
import { PageReader } from './page-reader';
import { readTables } from './read-tables';
import type { Sink } from './sink';
import type { Source } from './source';
import { BlockWalk } from './walk';

/** A segment opened for reading. What is read is checked against its checksum. */
export class Segment {
  readonly #tables: Tables;
  /** Where the words of each article begin in the running count of all, and where the last ones end: what occurrences count in. */
  readonly starts: Uint32Array;
  readonly #pages: PageReader;
  #runs = new Uint32Array(32);

  /** Reads the tables; throws `DamagedIndex` when they are not what was written, or of another version. */
  constructor(private readonly source: Source) {
    this.#tables = readTables(source);
    this.starts = startsOf(this.#tables);
    this.#pages = new PageReader(source, this.#tables.pages, this.articles);
  }

  /** Number of articles, those that left the library since included. */
  get articles(): number {
    return this.#tables.ids.length;
  }

  get keys(): number {
    return this.#tables.keyEnds.length;
  }

  get tables(): Tables {
    return this.#tables;
  }

  key(at: number): string {
    const { keys, keyEnds } = this.#tables;
    return readText(keys, keyEnds[at - 1] ?? 0, keyEnds[at] ?? 0);
  }

  /** The keys with `least` to `most` letters. */
  *keysOfLength(least: number, most: number): Generator<string> {
    const { keys, keyEnds } = this.#tables;
    for (let at = 0, from = 0; at < this.keys; at += 1) {
      const to = keyEnds[at] ?? 0;
      const length = to - from;
      // A letter takes several bytes in keys of other scripts only.
      if (length >= least && (length <= most || !isAscii(keys, from, to))) {
        const key = readText(keys, from, to);
        if (key.length >= least && key.length <= most) yield key;
      }
      from = to;
    }
  }

  /** Place of a key; -1 when no article has it. */
  find(key: string): number {
    const at = this.firstFrom(key);
    return at < this.keys && this.key(at) === key ? at : -1;
  }

  /** Place of the first key that is not before `key`. */
  firstFrom(key: string): number {
    const { keys, keyEnds } = this.#tables;
    let low = 0;
    let high = this.keys;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (isTextBefore(keys, keyEnds[middle - 1] ?? 0, keyEnds[middle] ?? 0, key)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Number of articles that have a key, those that left since included. */
  articlesOf(key: number): number {
    return this.#tables.articles[key] ?? 0;
  }

  /** Which articles have a key (`readPostings`), until `trim`. */
  postings(key: number): Uint8Array {
    const { postingEnds, blockEnds } = this.#tables;
    return this.#pages.read(blockEnds[key - 1] ?? 0, postingEnds[key] ?? 0);
  }

  /** Bytes of the occurrences of a key (`readOccurrences`), likewise. */
  occurrences(key: number): Uint8Array {
    const { postingEnds, blockEnds } = this.#tables;
    return this.#pages.read(postingEnds[key] ?? 0, blockEnds[key] ?? 0);
  }

  /** A walk through all of it, which reads everything anew. */
  walk(): BlockWalk {
    return new BlockWalk(this.source, this.#tables);
  }

  /** Runs of an article, as pairs of field and number of words; they hold until the next call, and are followed by 0. */
  runs(article: number): Uint32Array {
    const { runs, runEnds } = this.#tables;
    const end = runEnds[article] ?? 0;
    const reader = new ByteReader(runs, runEnds[article - 1] ?? 0);
    if (end - reader.at > this.#runs.length) this.#runs = new Uint32Array(end - reader.at);
    let count = 0;
    while (reader.at < end) this.#runs[count++] = reader.number();
    this.#runs.fill(0, count);
    return this.#runs;
  }

  /** Lets go of much that was read for the search before. */
  trim(): void {
    this.#pages.trim();
  }

  /** Reads everything: true when all of it is what was written. */
  isWhole(): boolean {
    const walk = this.walk();
    try {
      for (let key = 0; key < this.keys; key += 1) {
        walk.postings(key);
        walk.occurrences(key);
      }
      return true;
    } catch {
      return false;
    }
  }

  /** Writes it elsewhere as it is. */
  copyTo(sink: Sink): Source {
    const bytes = new Uint8Array(this.source.size);
    this.source.read(0, bytes);
    sink.write(bytes);
    return sink.finish();
  }

  close(): void {
    this.source.close();
  }
}

function startsOf({ shown, hidden }: Pick<Tables, 'shown' | 'hidden'>): Uint32Array {
  const starts = new Uint32Array(shown.length + 1);
  for (let at = 0; at < shown.length; at += 1)
    starts[at + 1] = (starts[at] ?? 0) + (shown[at] ?? 0) + (hidden[at] ?? 0);
  return starts;
}
