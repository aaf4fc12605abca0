import { BODY, HIDDEN, LEAD, TITLE } from '../article-words';
import { ByteWriter } from './byte-writer';
import { OccurrenceWriter, type OccurrenceReader } from './occurrences';
import { HIDDEN_LIST, LEAD_LIST, LISTS, PostingLists, SHOWN_LIST, TITLE_LIST, type Postings } from './postings';
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
  #articles = 0;

  /** Begins the block of another key, which is written in these ways. */
  begin(key: string, forms: readonly string[]): void {
    this.#key = key;
    this.#forms = forms;
    this.#occurrences.begin(forms.length);
    this.#lists.begin(forms.length * LISTS);
    this.#articles = 0;
    if (forms.length <= this.#touched.length) return;
    this.#touched = new Int32Array(forms.length * 2);
    this.#counts = new Int32Array(forms.length * 2 * LISTS);
  }

  /** Adds an occurrence to the present article, counted for its field; positions ascend. */
  add(position: number, form: number, field: number): void {
    this.#occurrences.add(position, form);
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
    this.#occurrences.endArticle(article);
    this.#articles += 1;
    for (let met = 0; met < this.#met; met += 1) this.#post(this.#touched[met] ?? 0, article);
    this.#met = 0;
  }

  /** Adds an article whose occurrences are those `from` stands at, their forms renumbered; its counts come by `copyPostings`. */
  copyArticle(article: number, from: OccurrenceReader, numbers: Uint32Array): void {
    from.copyTo(this.#occurrences, numbers);
    this.#occurrences.endArticle(article);
    this.#articles += 1;
  }

  /** Adds the counts of a key in another segment: its forms are renumbered, its articles go to new places, those at -1 nowhere. */
  copyPostings({ bytes, lists }: Postings, numbers: Uint32Array, places: Int32Array): void {
    for (let form = 0; form < numbers.length; form += 1) {
      const reader = new ByteReader(bytes, lists[form] ?? 0);
      const first = (numbers[form] ?? 0) * LISTS;
      for (let list = first; list < first + LISTS; list += 1) this.#copyList(reader, list, places);
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

  /** Writes where the key stands in each article (`OccurrenceReader`). */
  writeOccurrences(out: ByteWriter): void {
    this.#occurrences.writeTo(out);
  }

  #copyList(reader: ByteReader, list: number, places: Int32Array): void {
    let article = 0;
    for (let left = reader.number(); left > 0; left -= 1) {
      const distance = reader.number();
      article += distance >>> 1;
      const often = (distance & 1) === 0 ? 1 : reader.number() + 2;
      const place = places[article] ?? -1;
      if (place >= 0) this.#lists.add(list, place, often);
    }
  }

  #post(form: number, article: number): void {
    const counts = this.#counts;
    for (let list = form * LISTS; list < (form + 1) * LISTS; list += 1) {
      const often = counts[list] ?? 0;
      if (often === 0) continue;
      this.#lists.add(list, article, often);
      counts[list] = 0;
    }
  }
}

function bump(counts: Int32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}
