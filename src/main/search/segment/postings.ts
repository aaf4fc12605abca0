import { ByteReader } from './byte-reader';
import { ByteWriter } from './byte-writer';

/** Lists a form has in its postings: shown at all, then those of them in a title and in a lead; apart, in hidden blocks. */
export const LISTS = 4;
export const SHOWN_LIST = 0;
export const HIDDEN_LIST = 3;

/** A count of so many, or more, stands by itself. */
export const OFTEN = 4;

/**
 * A list of one form while it is gathered. A list is articles ascending with a count for each: four times the distance
 * from the article before, and the count less 1; where that is not below `OFTEN`, the count less `OFTEN` follows.
 */
export class PostingList {
  readonly #bytes = new ByteWriter(16);
  #count = 0;
  #last = 0;

  clear(): void {
    this.#bytes.clear();
    this.#count = 0;
    this.#last = 0;
  }

  /** Adds an article; they ascend. */
  add(article: number, often: number): void {
    const further = (article - this.#last) * OFTEN;
    if (often < OFTEN) this.#bytes.number(further + often - 1);
    else {
      this.#bytes.number(further + OFTEN - 1);
      this.#bytes.number(often - OFTEN);
    }
    this.#last = article;
    this.#count += 1;
  }

  /** Adds what `writeTo` wrote where `reader` stands, its articles so many further on; goes on behind it. */
  addList(reader: ByteReader, further: number): void {
    const count = reader.number();
    if (count === 0) return;
    const first = reader.number();
    const from = reader.at;
    this.#bytes.number(first + (further - this.#last) * OFTEN);
    this.#last = further + (first >>> 2) + passEntries(reader, first, count - 1);
    this.#bytes.part(reader.bytes, from, reader.at);
    this.#count += count;
  }

  /** Writes the number of articles, and the list. */
  writeTo(out: ByteWriter): void {
    out.number(this.#count);
    if (this.#count > 0) out.append(this.#bytes);
  }
}

/** The lists of one key while they are gathered. */
export class PostingLists {
  readonly #lists: PostingList[] = [];

  /** Begins another key, which has so many lists. */
  begin(lists: number): void {
    while (this.#lists.length < lists) this.#lists.push(new PostingList());
    for (let list = 0; list < lists; list += 1) this.#lists[list]?.clear();
  }

  /** Adds an article to a list; articles of one list ascend. */
  add(list: number, article: number, often: number): void {
    this.#lists[list]?.add(article, often);
  }

  /** As `PostingList.addList`. */
  addList(list: number, reader: ByteReader, further: number): void {
    this.#lists[list]?.addList(reader, further);
  }

  /** Writes the number of articles of a list, and the list. */
  writeTo(out: ByteWriter, list: number): void {
    this.#lists[list]?.writeTo(out);
  }
}

/** Goes on behind the rest of an entry and so many others; gives how far these lead on from its article. */
function passEntries(reader: ByteReader, entry: number, others: number): number {
  const { bytes } = reader;
  let { at } = reader;
  let further = 0;
  let packed = entry;
  for (let left = others; ; left -= 1) {
    if ((packed & 3) + 1 === OFTEN) while ((bytes[at++] ?? 0) > 0x7f);
    if (left === 0) break;
    let byte = bytes[at++] ?? 0;
    packed = byte & 0x7f;
    for (let shift = 7; byte > 0x7f; shift += 7) {
      byte = bytes[at++] ?? 0;
      packed |= (byte & 0x7f) << shift;
    }
    further += packed >>> 2;
  }
  reader.at = at;
  return further;
}

/** The spellings of one key in one segment, and where the lists of each begin. */
export interface Postings {
  readonly bytes: Uint8Array;
  readonly forms: readonly string[];
  readonly lists: readonly number[];
}

/** Finds the forms in the postings of a key, which begin at `from`: each has its text, nothing where it is the key itself, and its lists after their length. */
export function readPostings(bytes: Uint8Array, key: string, from = 0): Postings {
  const reader = new ByteReader(bytes, from);
  const count = reader.number();
  const forms: string[] = [];
  const lists: number[] = [];
  for (let form = 0; form < count; form += 1) {
    const text = reader.text();
    forms.push(text === '' ? key : text);
    const length = reader.number();
    lists.push(reader.at);
    reader.at += length;
  }
  return { bytes, forms, lists };
}

/**
 * Calls `visit` with every article of the lists of a form that begin at `at`. Ends when `visit` gives true, and tells
 * whether it did.
 */
export function eachPosting(
  bytes: Uint8Array,
  at: number,
  visit: (list: number, article: number, often: number) => boolean,
): boolean {
  const reader = new ByteReader(bytes, at);
  for (let list = 0; list < LISTS; list += 1) {
    let article = 0;
    for (let left = reader.number(); left > 0; left -= 1) {
      const packed = reader.number();
      article += packed >>> 2;
      if (visit(list, article, countIn(packed, reader))) return true;
    }
  }
  return false;
}

/** The count of an entry: what it says itself, or what follows it. */
export function countIn(packed: number, reader: ByteReader): number {
  const often = (packed & 3) + 1;
  return often < OFTEN ? often : reader.number() + OFTEN;
}
