import { BODY, HIDDEN, LEAD, TITLE } from '../article-words';
import { ByteWriter } from './byte-writer';

/** Low bits that hold the number of the form of an occurrence. */
export const FORM_BITS = 4;
/** The form's number does not fit. */
export const MANY_FORMS = (1 << FORM_BITS) - 1;

/** The lists of a form, in this order: shown at all, then those of them in a title and in a lead; apart, in hidden blocks. */
const LISTS = 4;
const SHOWN_LIST = 0;
const TITLE_LIST = 1;
const LEAD_LIST = 2;
const HIDDEN_LIST = 3;

/** Articles ascending with a count for each: differences and counts in turn. */
class PostingList {
  #count = 0;
  #last = 0;
  readonly #entries = new ByteWriter(16);

  clear(): void {
    this.#count = 0;
    this.#last = 0;
    this.#entries.clear();
  }

  add(article: number, often: number): void {
    this.#entries.number(article - this.#last);
    this.#entries.number(often);
    this.#last = article;
    this.#count += 1;
  }

  writeTo(out: ByteWriter): void {
    out.number(this.#count);
    out.bytes(this.#entries.view());
  }
}

interface Form {
  text: string;
  readonly lists: readonly PostingList[];
  /** Occurrences in the present article, by list. */
  readonly counts: Int32Array;
}

/** Writes the block of one key after the other. */
export class BlockWriter {
  readonly #forms: Form[] = [];
  #used = 0;
  readonly #numbers = new Map<string, number>();
  readonly #touched: number[] = [];
  readonly #occurrences = new ByteWriter(1024);
  readonly #entry = new ByteWriter();
  readonly #postings = new ByteWriter(1024);
  readonly #lists = new ByteWriter(1024);
  #lastArticle = 0;
  #lastPosition = 0;
  #articles = 0;

  /** Begins the block of another key. */
  clear(): void {
    this.#used = 0;
    this.#numbers.clear();
    this.#occurrences.clear();
    this.#lastArticle = 0;
    this.#articles = 0;
  }

  /** Number of a form in this block. */
  form(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#used;
    this.#used += 1;
    this.#numbers.set(text, number);
    const form = (this.#forms[number] ??= newForm());
    form.text = text;
    for (const list of form.lists) list.clear();
    return number;
  }

  /** Adds an occurrence to the present article; positions ascend. */
  word(position: number, form: number): void {
    this.#entry.number(((position - this.#lastPosition) << FORM_BITS) | Math.min(form, MANY_FORMS));
    if (form >= MANY_FORMS) this.#entry.number(form - MANY_FORMS);
    this.#lastPosition = position;
  }

  /** As `word`, and counts the word for its field. */
  counted(position: number, form: number, field: number): void {
    this.word(position, form);
    const { counts } = this.#at(form);
    if ((counts[SHOWN_LIST] ?? 0) === 0 && (counts[HIDDEN_LIST] ?? 0) === 0) this.#touched.push(form);
    bump(counts, field === HIDDEN ? HIDDEN_LIST : SHOWN_LIST);
    if (field === TITLE) bump(counts, TITLE_LIST);
    else if (field === LEAD) bump(counts, LEAD_LIST);
    else if (field !== BODY && field !== HIDDEN) throw new RangeError(`no field ${field}`);
  }

  /** Ends the present article; articles ascend. */
  endArticle(article: number): void {
    const { view, length } = { view: this.#entry.view(), length: this.#entry.length };
    this.#occurrences.number(article - this.#lastArticle);
    this.#occurrences.number(length);
    this.#occurrences.bytes(view);
    this.#entry.clear();
    this.#lastArticle = article;
    this.#lastPosition = 0;
    this.#articles += 1;
    for (const number of this.#touched) this.#flush(number, article);
    this.#touched.length = 0;
  }

  /** Adds a count that is known already to a list of a form. */
  post(form: number, list: number, article: number, often: number): void {
    this.#at(form).lists[list]?.add(article, often);
  }

  /** Number of articles in the block. */
  get articles(): number {
    return this.#articles;
  }

  /** Which articles have the key, by form; holds until the next change. */
  postings(): Uint8Array {
    const out = this.#postings;
    out.clear();
    out.number(this.#used);
    for (let number = 0; number < this.#used; number += 1) {
      const { text, lists } = this.#at(number);
      this.#lists.clear();
      for (const list of lists) list.writeTo(this.#lists);
      out.text(text);
      out.number(this.#lists.length);
      out.bytes(this.#lists.view());
    }
    return out.view();
  }

  /** Where the key stands in each article. */
  occurrences(): Uint8Array {
    return this.#occurrences.view();
  }

  #flush(number: number, article: number): void {
    const { counts, lists } = this.#at(number);
    for (let list = 0; list < LISTS; list += 1) {
      const often = counts[list] ?? 0;
      if (often > 0) lists[list]?.add(article, often);
      counts[list] = 0;
    }
  }

  #at(number: number): Form {
    const form = this.#forms[number];
    if (form === undefined) throw new RangeError(`no form ${number}`);
    return form;
  }
}

function newForm(): Form {
  const lists = Array.from({ length: LISTS }, () => new PostingList());
  return { text: '', lists, counts: new Int32Array(LISTS) };
}

function bump(counts: Int32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}
