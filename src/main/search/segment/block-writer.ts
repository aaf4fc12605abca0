import { BODY, HIDDEN, LEAD, TITLE } from '../article-words';
import { ByteWriter } from './byte-writer';
import { OccurrenceWriter } from './occurrences';
import { PostingList } from './postings';

/** The lists of a form, in this order: shown at all, then those of them in a title and in a lead; apart, in hidden blocks. */
const LISTS = 4;
const SHOWN_LIST = 0;
const TITLE_LIST = 1;
const LEAD_LIST = 2;
const HIDDEN_LIST = 3;

interface Form {
  readonly lists: readonly PostingList[];
  /** Occurrences in the present article, by list. */
  readonly counts: Int32Array;
}

/** Writes the block of one key after the other. */
export class BlockWriter {
  readonly #forms: Form[] = [];
  #texts: readonly string[] = [];
  /** Forms that the present article has. */
  readonly #touched: number[] = [];
  readonly #occurrences = new OccurrenceWriter();
  readonly #postings = new ByteWriter(1024);
  readonly #lists = new ByteWriter(1024);
  #articles = 0;

  /** Begins the block of another key, which is written in these ways. */
  begin(forms: readonly string[]): void {
    this.#texts = forms;
    this.#occurrences.begin(forms.length);
    this.#articles = 0;
    while (this.#forms.length < forms.length) this.#forms.push(newForm());
    for (let form = 0; form < forms.length; form += 1) for (const list of this.#at(form).lists) list.clear();
  }

  /** Adds an occurrence to the present article; positions ascend. */
  word(position: number, form: number): void {
    this.#occurrences.add(position, form);
  }

  /** As `word`, and counts the word for its field. */
  counted(position: number, form: number, field: number): void {
    this.#occurrences.add(position, form);
    const { counts } = this.#at(form);
    if (counts[SHOWN_LIST] === 0 && counts[HIDDEN_LIST] === 0) this.#touched.push(form);
    bump(counts, field === HIDDEN ? HIDDEN_LIST : SHOWN_LIST);
    if (field === TITLE) bump(counts, TITLE_LIST);
    else if (field === LEAD) bump(counts, LEAD_LIST);
    else if (field !== BODY && field !== HIDDEN) throw new RangeError(`no field ${field}`);
  }

  /** Ends the present article; articles ascend. */
  endArticle(article: number): void {
    this.#occurrences.endArticle(article);
    this.#articles += 1;
    for (const form of this.#touched) this.#flush(form, article);
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

  /** Which articles have the key, by form (`readPostings`); holds until the next change. */
  postings(): Uint8Array {
    const [out, own] = [this.#postings, this.#lists];
    out.clear();
    out.number(this.#texts.length);
    for (const [form, text] of this.#texts.entries()) {
      own.clear();
      for (const list of this.#at(form).lists) list.writeTo(own);
      out.text(text);
      out.number(own.length);
      out.bytes(own.view());
    }
    return out.view();
  }

  /** Where the key stands in each article (`OccurrenceReader`). */
  occurrences(): Uint8Array {
    return this.#occurrences.view();
  }

  #flush(form: number, article: number): void {
    const { counts, lists } = this.#at(form);
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
  return { lists, counts: new Int32Array(LISTS) };
}

function bump(counts: Int32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}
