// A segment: some thousand articles, written once. In: articles in the order they came, and for every key (folded word) a
// block that says which articles have it, how often, in which spellings and where. Out: the block of a key, read when asked
// for, and tables that stay in memory: the articles, and the keys in order.
//
//   pages    blocks of the keys in order: rare keys share a page with one checksum; a common key has a page to itself:
//            postings, checksum, occurrences, checksum
//   tables   deflated: the columns of `Tables` but the ids, ends as differences
//   ids      numbers of the articles in the library, four bytes each: they are known last
//   footer   see `Footer`
//
// A block stands at an address: its offset if there were no checksums. Blocks are not deflated: that would make them a
// seventh smaller, and each search slower by what it unpacks.

/** First bytes of every footer: `TRE1`. */
export const MAGIC = 0x31455254;
/** Bytes of a checksum. */
export const SUM = 4;

/** Numbers of four bytes each, in this order: where the tables begin, how long they are, what they are checked by. */
export const footerFields = ['magic', 'version', 'start', 'length', 'articles', 'tablesSum', 'idsSum'] as const;
/** Bytes of a footer, with its own checksum at the end. */
export const FOOTER = footerFields.length * 4 + SUM;

/** Number of an article that is in a segment and not in the library. */
export const NOBODY = 0xffffffff;

/** A block with so many bytes has a page to itself. */
export const COMMON = 1024;
/** A page of rare keys ends once it holds so many bytes. */
export const PAGE = 4096;

/** The pages of a segment, in order. */
export interface Pages {
  /** Address at which each ends. */
  readonly ends: Uint32Array;
  /** Offset in the file at which each ends, its checksums included. */
  readonly fileEnds: Uint32Array;
  /** 1 for one of a common key. */
  readonly isOwn: Uint8Array;
}

/** What stays in memory of a segment. */
export interface Tables {
  /** Number of each article in the library, or `NOBODY`. */
  readonly ids: Uint32Array;
  /** Words of each article outside and inside hidden blocks. */
  readonly shown: Uint32Array;
  readonly hidden: Uint32Array;
  /** Where the runs of each article end in `runs`; runs are pairs of field and number of words. */
  readonly runEnds: Uint32Array;
  /** Where each key ends in `keys`. */
  readonly keyEnds: Uint32Array;
  /** Addresses at which the postings of each key end, and its block does. */
  readonly postingEnds: Uint32Array;
  readonly blockEnds: Uint32Array;
  /** Number of articles that have each key. */
  readonly articles: Uint32Array;
  readonly pages: Pages;
  readonly runs: Uint8Array;
  /** The keys in order, as UTF-8. */
  readonly keys: Uint8Array;
}

/** The index on disk is not what was written: it must be made anew. */
export class DamagedIndex extends Error {
  override readonly name = 'DamagedIndex';
}
