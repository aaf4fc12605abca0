import { ByteWriter } from './byte-writer';
import { OccurrenceWriter } from './occurrence-writer';
import { countIn, HIDDEN_LIST, LISTS, PostingLists, SHOWN_LIST, type Postings } from './postings';
import { ByteReader } from './byte-reader';

/** The block of one key, ready to be written. */
export interface Block {
  /** Number of articles in it. */
  readonly articles: number;
  /** Writes which articles have the key (`readPostings`). */
  readonly writePostings: (out: ByteWriter) => void;
  /** Writes where the key stands (`readOccurrences`). */
  readonly writeOccurrences: (out: ByteWriter) => void;
}

/** Joins the blocks that keys have in several segments, one key after the other. */
export class BlockWriter implements Block {
  #key = '';
  #forms: readonly string[] = [];
  readonly #lists = new PostingLists();
  readonly #occurrences = new OccurrenceWriter();
  readonly #own = new ByteWriter(1024);
  /** Number of the present key, and of the last one each article was seen to have. */
  #keys = 0;
  readonly #keyOf: Uint32Array;
  #articles = 0;

  /** For a segment of so many articles. */
  constructor(articles: number) {
    this.#keyOf = new Uint32Array(articles);
  }

  /** Begins the block of another key, which is written in these ways. */
  begin(key: string, forms: readonly string[]): void {
    this.#key = key;
    this.#forms = forms;
    this.#occurrences.begin(forms.length);
    this.#lists.begin(forms.length * LISTS);
    this.#keys += 1;
    this.#articles = 0;
  }

  /** Adds a place of a form whose counts come by `copyPostings`; those of one form ascend. */
  copyPlace(place: number, form: number): void {
    this.#occurrences.add(place, form);
  }

  /** Adds the counts of a key in another segment: its forms are renumbered, its articles go to new places, those at -1 nowhere. */
  copyPostings({ bytes, lists }: Postings, numbers: Uint32Array, places: Int32Array): void {
    for (let form = 0; form < numbers.length; form += 1) {
      const reader = new ByteReader(bytes, lists[form] ?? 0);
      const first = (numbers[form] ?? 0) * LISTS;
      for (let list = 0; list < LISTS; list += 1) this.#copyList(reader, first, list, places);
    }
  }

  /** As `copyPostings`, of a segment whose articles all go so many further on; so many of them have the key. */
  addPostings({ bytes, lists }: Postings, numbers: Uint32Array, further: number, articles: number): void {
    const reader = new ByteReader(bytes);
    for (let form = 0; form < numbers.length; form += 1) {
      reader.at = lists[form] ?? 0;
      const first = (numbers[form] ?? 0) * LISTS;
      for (let list = 0; list < LISTS; list += 1) this.#lists.addList(first + list, reader, further);
    }
    this.#articles += articles;
  }

  /** Adds the places of a key in such a segment, which stand in `bytes[from, end)`, all of them so many further on. */
  addOccurrences(bytes: Uint8Array, from: number, end: number, numbers: Uint32Array, further: number): void {
    this.#occurrences.addWritten(bytes, from, end, numbers, further);
  }

  get articles(): number {
    return this.#articles;
  }

  writePostings(out: ByteWriter): void {
    const own = this.#own;
    out.number(this.#forms.length);
    for (let form = 0; form < this.#forms.length; form += 1) {
      const text = this.#forms[form] ?? '';
      own.clear();
      for (let list = 0; list < LISTS; list += 1) this.#lists.writeTo(own, form * LISTS + list);
      out.text(text === this.#key ? '' : text);
      out.number(own.length);
      out.append(own);
    }
  }

  writeOccurrences(out: ByteWriter): void {
    this.#occurrences.writeTo(out);
  }

  #copyList(reader: ByteReader, first: number, list: number, places: Int32Array): void {
    let article = 0;
    for (let left = reader.number(); left > 0; left -= 1) {
      const packed = reader.number();
      article += packed >>> 2;
      const often = countIn(packed, reader);
      const place = places[article] ?? -1;
      if (place >= 0) this.#list(first, list, place, often);
    }
  }

  /** Adds an article to one of the lists of a form, of which `first` is the first. */
  #list(first: number, list: number, article: number, often: number): void {
    this.#lists.add(first + list, article, often);
    // What stands in a title or lead is listed as shown too.
    if (list === SHOWN_LIST || list === HIDDEN_LIST) this.#count(article);
  }

  /** Counts an article that has the key, once. */
  #count(article: number): void {
    if (this.#keyOf[article] === this.#keys) return;
    this.#keyOf[article] = this.#keys;
    this.#articles += 1;
  }
}
