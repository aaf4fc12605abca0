// A segment: some thousand articles, written once. In: articles in the order they came, and for every key (folded word) a
// block that says which articles have it, how often, in which spellings and where. Out: the block of a key, read when asked
// for, and tables that stay in memory: the articles, and the keys in order.
//
//   blocks   for each key: postings, checksum, occurrences, checksum
//   tables   numbers of articles and keys, bytes of runs and keys; then the columns of `Tables`
//   footer   magic, version, start of the tables, their length, their checksum, checksum of the footer

/** First bytes of every footer: `TRE1`. */
export const MAGIC = 0x31455254;
/** Bytes of a footer: six numbers. */
export const FOOTER = 24;
/** Bytes of a checksum. */
export const SUM = 4;
/** Numbers at the head of the tables. */
export const HEAD = 4;

/** Columns with a number for each article. */
export const ARTICLE_COLUMNS = 4;
/** Columns with a number for each key. */
export const KEY_COLUMNS = 4;

/** What stays in memory of a segment. */
export interface Tables {
  /** Number of each article in the library, 0 for the first. */
  readonly ids: Uint32Array;
  /** Words of each article outside and inside hidden blocks. */
  readonly shown: Uint32Array;
  readonly hidden: Uint32Array;
  /** Where the runs of each article end in `runs`; runs are pairs of field and number of words. */
  readonly runEnds: Uint32Array;
  /** Where each key ends in `keys`. */
  readonly keyEnds: Uint32Array;
  /** Where the postings of each key end in the file, and where its block does. */
  readonly postingEnds: Uint32Array;
  readonly blockEnds: Uint32Array;
  /** Number of articles that have each key. */
  readonly articles: Uint32Array;
  readonly runs: Uint8Array;
  /** The keys in order, as UTF-8. */
  readonly keys: Uint8Array;
}

/** The index on disk is not what was written: it must be made anew. */
export class DamagedIndex extends Error {
  override readonly name = 'DamagedIndex';
}
