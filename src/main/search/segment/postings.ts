import { ByteReader } from './byte-reader';
import { ByteWriter } from './byte-writer';

/**
 * Articles ascending with a count for each: the distance from the article before, twice, and 1 more when the count follows,
 * less 2, because it is not 1.
 */
export class PostingList {
  #count = 0;
  #last = 0;
  readonly #entries = new ByteWriter(16);

  clear(): void {
    this.#count = 0;
    this.#last = 0;
    this.#entries.clear();
  }

  add(article: number, often: number): void {
    const distance = (article - this.#last) * 2;
    if (often === 1) this.#entries.number(distance);
    else {
      this.#entries.number(distance + 1);
      this.#entries.number(often - 2);
    }
    this.#last = article;
    this.#count += 1;
  }

  /** Writes the number of articles and the list. */
  writeTo(out: ByteWriter): void {
    out.number(this.#count);
    out.bytes(this.#entries.view());
  }
}

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
      const distance = reader.number();
      article += distance >>> 1;
      if (visit(list, article, (distance & 1) === 0 ? 1 : reader.number() + 2)) return true;
    }
  }
  return false;
}
