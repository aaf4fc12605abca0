import { HIDDEN, LEAD, TITLE } from '../article-words';
import { ByteWriter } from './byte-writer';
import { OccurrenceWriter } from './occurrence-writer';
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

/** Low bits of a stand that hold the field. */
const FIELD_BITS = 2;
const FIELD_MASK = (1 << FIELD_BITS) - 1;

/** The article of a word and its field as one number. */
export function standOf(article: number, field: number): number {
  return (article << FIELD_BITS) | field;
}

function articleOf(stand: number): number {
  return stand >>> FIELD_BITS;
}

/** Words of one form after another, each form's as they stand. */
export interface FormWords {
  /** As `standOf`. */
  readonly stands: Uint32Array;
  /** Where each stands in the running count of all words. */
  readonly places: Uint32Array;
}

/** Writes the block of one key after the other. */
export class BlockWriter {
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

  /** Adds a form with the words in `[from, to)`, which are all of it. */
  addForm(form: number, { stands, places }: FormWords, from: number, to: number): void {
    this.#occurrences.addAll(places, from, to, form);
    let article = articleOf(stands[from] ?? 0);
    let title = 0;
    let lead = 0;
    let hidden = 0;
    let first = from;
    for (let at = from; at <= to; at += 1) {
      const stand = stands[at] ?? 0;
      if (at === to || articleOf(stand) !== article) {
        this.#post(form * LISTS, article, at - first - hidden, title, lead, hidden);
        article = articleOf(stand);
        title = 0;
        lead = 0;
        hidden = 0;
        first = at;
      }
      const field = stand & FIELD_MASK;
      if (field === TITLE) title += 1;
      else if (field === LEAD) lead += 1;
      else if (field === HIDDEN) hidden += 1;
    }
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

  /** Lists a form, the lists of which begin at `first`, in an article as often as it was counted. */
  #post(first: number, article: number, shown: number, title: number, lead: number, hidden: number): void {
    const lists = this.#lists;
    if (shown > 0) lists.add(first + SHOWN_LIST, article, shown);
    if (title > 0) lists.add(first + TITLE_LIST, article, title);
    if (lead > 0) lists.add(first + LEAD_LIST, article, lead);
    if (hidden > 0) lists.add(first + HIDDEN_LIST, article, hidden);
    this.#count(article);
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
