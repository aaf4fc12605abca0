import { ByteReader } from './byte-reader';

/** The spellings of one key in one segment, and where the lists of each begin. */
export interface Postings {
  readonly bytes: Uint8Array;
  readonly forms: readonly string[];
  readonly lists: readonly number[];
}

/** Finds the forms in the postings of a key. */
export function readPostings(bytes: Uint8Array): Postings {
  const reader = new ByteReader(bytes);
  const count = reader.number();
  const forms: string[] = [];
  const lists: number[] = [];
  for (let form = 0; form < count; form += 1) {
    forms.push(reader.text());
    const length = reader.number();
    lists.push(reader.at);
    reader.at += length;
  }
  return { bytes, forms, lists };
}

/**
 * Calls `visit` with every article of the four lists of a form that begin at `at`; a `list` is as in `BlockWriter`. Ends
 * when `visit` gives true, and tells whether it did.
 */
export function eachPosting(
  bytes: Uint8Array,
  at: number,
  visit: (list: number, article: number, often: number) => boolean,
): boolean {
  const reader = new ByteReader(bytes, at);
  for (let list = 0; list < 4; list += 1) {
    let article = 0;
    for (let left = reader.number(); left > 0; left -= 1) {
      article += reader.number();
      if (visit(list, article, reader.number())) return true;
    }
  }
  return false;
}
