import { BODY, HIDDEN, LEAD, TITLE } from '../article-words';
import type { Block } from './block-writer';
import { ByteWriter } from './byte-writer';
import { PlaceWriter } from './occurrence-writer';
import { PostingList } from './postings';

/** Low bits of a stand that hold the field. */
const FIELD_BITS = 2;
const FIELD_MASK = (1 << FIELD_BITS) - 1;

/** The article of a word and its field as one number. */
export function standOf(article: number, field: number): number {
  return (article << FIELD_BITS) | field;
}

/** Words of one form after another, each form's as they stand. */
export interface FormWords {
  /** As `standOf`. */
  readonly stands: Uint32Array;
  /** Where each stands in the running count of all words. */
  readonly places: Uint32Array;
}

/** Writes the block of one key after the other out of all their words. */
export class KeyWriter implements Block {
  articles = 0;
  #key = '';
  readonly #postings = new ByteWriter(1024);
  readonly #occurrences = new ByteWriter(1024);
  /** Lists and places of the form in hand. */
  readonly #shown = new PostingList();
  readonly #titles = new PostingList();
  readonly #leads = new PostingList();
  readonly #hidden = new PostingList();
  readonly #lists = new ByteWriter(1024);
  readonly #places = new PlaceWriter();
  /** Number of the present key, and of the last one each article was seen to have. */
  #keys = 0;
  readonly #keyOf: Uint32Array;

  /** For a segment of so many articles. */
  constructor(articles: number) {
    this.#keyOf = new Uint32Array(articles);
  }

  /** Begins the block of another key, which is written in so many ways. */
  begin(key: string, forms: number): void {
    this.#key = key;
    this.#keys += 1;
    this.articles = 0;
    this.#occurrences.clear();
    this.#postings.clear();
    this.#postings.number(forms);
  }

  /** Adds a form with the words in `[from, to)`, which are all of it. */
  addForm(text: string, { stands, places }: FormWords, from: number, to: number, isLast: boolean): void {
    this.#post(stands, from, to);
    const lists = this.#lists;
    lists.clear();
    this.#shown.writeTo(lists);
    this.#titles.writeTo(lists);
    this.#leads.writeTo(lists);
    this.#hidden.writeTo(lists);
    this.#postings.text(text === this.#key ? '' : text);
    this.#postings.number(lists.length);
    this.#postings.append(lists);
    this.#places.clear();
    this.#places.addAll(places, from, to);
    this.#places.writeTo(this.#occurrences, isLast);
  }

  writePostings(out: ByteWriter): void {
    out.append(this.#postings);
  }

  writeOccurrences(out: ByteWriter): void {
    out.append(this.#occurrences);
  }

  /** Lists a form in each article of its words, as often as it stands there. */
  #post(stands: Uint32Array, from: number, to: number): void {
    this.#shown.clear();
    this.#titles.clear();
    this.#leads.clear();
    this.#hidden.clear();
    for (let at = from; at < to;) {
      const article = (stands[at] ?? 0) >>> FIELD_BITS;
      const first = at;
      let title = 0;
      let lead = 0;
      let hidden = 0;
      for (; at < to; at += 1) {
        const stand = stands[at] ?? 0;
        if (stand >>> FIELD_BITS !== article) break;
        const field = stand & FIELD_MASK;
        if (field === BODY) continue;
        if (field === TITLE) title += 1;
        else if (field === LEAD) lead += 1;
        else if (field === HIDDEN) hidden += 1;
      }
      const shown = at - first - hidden;
      if (shown > 0) this.#shown.add(article, shown);
      if (title > 0) this.#titles.add(article, title);
      if (lead > 0) this.#leads.add(article, lead);
      if (hidden > 0) this.#hidden.add(article, hidden);
      this.#count(article);
    }
  }

  /** Counts an article that has the key, once. */
  #count(article: number): void {
    if (this.#keyOf[article] === this.#keys) return;
    this.#keyOf[article] = this.#keys;
    this.articles += 1;
  }
}
