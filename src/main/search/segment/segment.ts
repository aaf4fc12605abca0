import { SEARCH_VERSION } from '../article-words';
import type { Arena } from './arena';
import { ByteReader, readFixed, readText } from './byte-reader';
import { checksum } from './checksum';
import { ARTICLE_COLUMNS, DamagedIndex, FOOTER, HEAD, KEY_COLUMNS, MAGIC, SUM, type Tables } from './layout';
import type { Source } from './source';

/** A segment opened for reading. What is read is checked against its checksum each time. */
export class Segment {
  readonly #tables: Tables;
  #runs = new Uint32Array(32);

  /** Reads the tables; throws `DamagedIndex` when they are not what was written, or of another version. */
  constructor(private readonly source: Source) {
    this.#tables = readTables(source);
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

  /** Place of a key; -1 when no article has it. */
  find(key: string): number {
    const at = this.firstFrom(key);
    return at < this.keys && this.key(at) === key ? at : -1;
  }

  /** Place of the first key that is not before `key`. */
  firstFrom(key: string): number {
    let low = 0;
    let high = this.keys;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.key(middle) < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Number of articles that have a key, those that left since included. */
  articlesOf(key: number): number {
    return this.#tables.articles[key] ?? 0;
  }

  /** Which articles have a key (`readPostings`). */
  postings(key: number, arena: Arena): Uint8Array {
    const { postingEnds, blockEnds } = this.#tables;
    return this.#read(blockEnds[key - 1] ?? 0, postingEnds[key] ?? 0, arena);
  }

  /** Bytes of the occurrences of a key. */
  occurrences(key: number, arena: Arena): Uint8Array {
    const { postingEnds, blockEnds } = this.#tables;
    return this.#read(postingEnds[key] ?? 0, blockEnds[key] ?? 0, arena);
  }

  /** Runs of an article, as pairs of field and number of words; they hold until the next call, and are followed by 0. */
  runs(article: number): Uint32Array {
    const { runs, runEnds } = this.#tables;
    const end = runEnds[article] ?? 0;
    const reader = new ByteReader(runs, runEnds[article - 1] ?? 0);
    if (end - reader.at > this.#runs.length) this.#runs = new Uint32Array(end);
    let count = 0;
    while (reader.at < end) this.#runs[count++] = reader.number();
    this.#runs.fill(0, count);
    return this.#runs;
  }

  /** Reads everything: true when all of it is what was written. */
  isWhole(arena: Arena): boolean {
    try {
      for (let key = 0; key < this.keys; key += 1) {
        this.postings(key, arena);
        this.occurrences(key, arena);
        arena.clear();
      }
      return true;
    } catch {
      return false;
    }
  }

  close(): void {
    this.source.close();
  }

  #read(from: number, to: number, arena: Arena): Uint8Array {
    const bytes = arena.take(to - from);
    if (!this.source.read(from, bytes)) throw new DamagedIndex('the index ends early');
    const body = bytes.subarray(0, bytes.length - SUM);
    if (checksum(body) !== readFixed(bytes, body.length)) throw new DamagedIndex('the index has damaged bytes');
    return body;
  }
}

function readTables(source: Source): Tables {
  const footer = new Uint8Array(FOOTER);
  if (source.size < FOOTER || !source.read(source.size - FOOTER, footer))
    throw new DamagedIndex('the index is cut off');
  const reader = new ByteReader(footer);
  const [magic, version, start, length, sum] = [0, 0, 0, 0, 0].map(() => reader.fixed());
  const isWhole = checksum(footer.subarray(0, FOOTER - SUM)) === reader.fixed();
  if (!isWhole || magic !== MAGIC || version !== SEARCH_VERSION)
    throw new DamagedIndex('the index is of another version');
  const tables = new Uint8Array(length ?? 0);
  if (!source.read(start ?? 0, tables) || checksum(tables) !== sum) throw new DamagedIndex('the tables are damaged');
  return split(tables);
}

/** The columns of the tables, without copying them. Every processor this runs on has the lowest byte first. */
function split(bytes: Uint8Array): Tables {
  const units = new Uint32Array(bytes.buffer, 0, bytes.length >>> 2);
  const [articles, keys, runBytes] = [units[0] ?? 0, units[1] ?? 0, units[2] ?? 0];
  const byArticle = (column: number): Uint32Array =>
    units.subarray(HEAD + column * articles, HEAD + (column + 1) * articles);
  const firstKey = HEAD + ARTICLE_COLUMNS * articles;
  const byKey = (column: number): Uint32Array =>
    units.subarray(firstKey + column * keys, firstKey + (column + 1) * keys);
  const runsAt = (firstKey + KEY_COLUMNS * keys) * 4;
  return {
    ids: byArticle(0),
    shown: byArticle(1),
    hidden: byArticle(2),
    runEnds: byArticle(3),
    keyEnds: byKey(0),
    postingEnds: byKey(1),
    blockEnds: byKey(2),
    articles: byKey(3),
    runs: bytes.subarray(runsAt, runsAt + runBytes),
    keys: bytes.subarray(runsAt + runBytes),
  };
}
