import { BODY, HIDDEN, LEAD, TITLE } from '../article-words';
import { ByteWriter } from './byte-writer';
import { OccurrenceWriter } from './occurrences';
import {
  countIn,
  HIDDEN_LIST,
  LEAD_LIST,
  LISTS,
  PostingLists,
  SHOWN_LIST,
  TITLE_LIST,
  type Postings,
} from './postings';
import { ByteReader } from './byte-reader';

/** Writes the block of one key after the other. */
export class BlockWriter {
  #key = '';
  #forms: readonly string[] = [];
  readonly #lists = new PostingLists();
  readonly #occurrences = new OccurrenceWriter();
  readonly #own = new ByteWriter(1024);
  /** How often each form stands in the present article, by form and list. */
  #counts = new Int32Array(64);
  /** Forms that do, as many as `#met`. */
  #touched = new Int32Array(16);
  #met = 0;
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
    if (forms.length <= this.#touched.length) return;
    this.#touched = new Int32Array(forms.length * 2);
    this.#counts = new Int32Array(forms.length * 2 * LISTS);
  }

  /** Adds an occurrence in the present article, counted for its field; places ascend. */
  add(place: number, form: number, field: number): void {
    this.#occurrences.add(place, form);
    const at = form * LISTS;
    const counts = this.#counts;
    if (counts[at + SHOWN_LIST] === 0 && counts[at + HIDDEN_LIST] === 0) this.#touched[this.#met++] = form;
    bump(counts, at + (field === HIDDEN ? HIDDEN_LIST : SHOWN_LIST));
    if (field === TITLE) bump(counts, at + TITLE_LIST);
    else if (field === LEAD) bump(counts, at + LEAD_LIST);
    else if (field !== BODY && field !== HIDDEN) throw new RangeError(`no field ${field}`);
  }

  /** Ends the present article; articles ascend. */
  endArticle(article: number): void {
    for (let met = 0; met < this.#met; met += 1) this.#post(this.#touched[met] ?? 0, article);
    this.#met = 0;
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

  /** Number of articles in the block. */
  get articles(): number {
    return this.#articles;
  }

  /** Writes which articles have the key (`readPostings`). */
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

  /** Writes where the key stands (`readOccurrences`). */
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

  #post(form: number, article: number): void {
    const counts = this.#counts;
    const first = form * LISTS;
    for (let list = 0; list < LISTS; list += 1) {
      const often = counts[first + list] ?? 0;
      if (often === 0) continue;
      this.#list(first, list, article, often);
      counts[first + list] = 0;
    }
  }

  /** Adds an article to one of the lists of a form, of which `first` is the first. */
  #list(first: number, list: number, article: number, often: number): void {
    this.#lists.add(first + list, article, often);
    // What stands in a title or lead is listed as shown too.
    if ((list !== SHOWN_LIST && list !== HIDDEN_LIST) || this.#keyOf[article] === this.#keys) return;
    this.#keyOf[article] = this.#keys;
    this.#articles += 1;
  }
}

function bump(counts: Int32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}
