// All articles of the index as words: their vocabulary, their occurrences, and how many articles have each word.
import type { ArticleWords } from './article-words';
import { NumberList } from './number-list';
import { Occurrences } from './occurrences';
import { decodeStream, encodeStream, type StreamWords } from './token-stream';
import { Vocabulary } from './vocabulary';

/** What the library keeps of one added article, in the order of adding, removed articles included. */
export interface StoredWords {
  /** Exact forms that no earlier article had, in order. */
  readonly newForms: readonly string[];
  /** The article's words in order; opaque. */
  readonly stream: Uint8Array;
}

/** Keeps articles at places 0, 1, 2 … in the order they came. A place is never used twice; a removed article leaves it empty. */
export class WordStore {
  readonly vocabulary = new Vocabulary();
  readonly occurrences = new Occurrences();
  readonly #placeOf = new Map<number, number>();
  /** Id of the article at a place, plus one; 0 when it is gone. */
  readonly #idAt = new NumberList();
  /** Number of words at a place. */
  readonly #lengthAt = new NumberList();
  /** A fingerprint of everything up to and including a place. */
  readonly #printAt = new NumberList();
  /** Last turn in which a form, or a key, was counted: to count each article once. */
  readonly #formSeen = new NumberList();
  readonly #keySeen = new NumberList();
  #turn = 0;
  #words = 0;

  /** Number of articles. */
  get size(): number {
    return this.#placeOf.size;
  }

  /** Number of places, empty ones included. */
  get places(): number {
    return this.#idAt.length;
  }

  /** Mean number of words of an article; 1 when there are none. */
  get meanLength(): number {
    return Math.max(1, this.#words / Math.max(1, this.size));
  }

  has(id: number): boolean {
    return this.#placeOf.has(id);
  }

  /** Id of the article at a place; -1 when it is gone. */
  idAt(place: number): number {
    return this.#idAt.at(place) - 1;
  }

  /** A fingerprint of the first `places` places, ids aside: equal when the same words were added in the same order; -1 when there are not so many. */
  fingerprint(places: number): number {
    if (places > this.places) return -1;
    return places === 0 ? 0 : this.#printAt.at(places - 1);
  }

  /** Adds an article at the next place. */
  add(id: number, words: ArticleWords): StoredWords {
    const newForms: string[] = [];
    const numbers = Uint32Array.from(words.forms, (form) => {
      const known = this.vocabulary.formNumber(form);
      if (known >= 0) return known;
      newForms.push(form);
      return this.vocabulary.append(form);
    });
    const forms = words.ids.map((form) => numbers[form] ?? 0);
    const units = encodeStream(forms, words.fields);
    this.#insert(id, { forms, fields: words.fields }, units);
    return { newForms, stream: new Uint8Array(units.buffer) };
  }

  /** Adds an article at the next place from what `add` gave; throws a `RangeError` when it cannot be that. */
  restore(id: number, stored: StoredWords): void {
    for (const form of stored.newForms) this.vocabulary.append(form);
    const units = new Uint16Array(stored.stream.slice().buffer, 0, stored.stream.length >>> 1);
    const words = decodeStream(units, this.vocabulary.forms);
    if (words === null) throw new RangeError(`Stored words of article ${id} are damaged`);
    this.#insert(id, words, units);
  }

  /** Empties the place of an article; an unknown id is no error. */
  remove(id: number): void {
    const place = this.#placeOf.get(id);
    if (place === undefined) return;
    this.#placeOf.delete(id);
    this.#idAt.set(place, 0);
    this.#words -= this.#lengthAt.at(place);
    this.#turn += 1;
    for (const form of this.occurrences.formsAt(place)) this.#count(form, -1);
  }

  /** Every key of an article once, in no particular order. */
  keysAt(place: number): string[] {
    const keys: string[] = [];
    this.#turn += 1;
    for (const form of this.occurrences.formsAt(place)) {
      const key = this.vocabulary.keyOfForm(form);
      if (this.#keySeen.at(key) === this.#turn) continue;
      this.#keySeen.set(key, this.#turn);
      keys.push(this.vocabulary.key(key));
    }
    return keys;
  }

  #insert(id: number, words: StreamWords, units: Uint16Array): void {
    this.remove(id);
    const place = this.places;
    const distinct: number[] = [];
    this.#turn += 1;
    for (const form of words.forms) if (this.#count(form, 1)) distinct.push(form);
    this.occurrences.push(words, distinct, this.vocabulary);
    this.#printAt.push(fingerprint(units, this.#printAt.at(place - 1)));
    this.#lengthAt.push(words.forms.length);
    this.#idAt.push(id + 1);
    this.#placeOf.set(id, place);
    this.#words += words.forms.length;
  }

  /** Counts the article of this turn once for each form and each key; true when the form is new in this turn. */
  #count(form: number, change: 1 | -1): boolean {
    if (this.#formSeen.at(form) === this.#turn) return false;
    this.#formSeen.set(form, this.#turn);
    this.vocabulary.countForm(form, change);
    const key = this.vocabulary.keyOfForm(form);
    if (this.#keySeen.at(key) !== this.#turn) this.vocabulary.countKey(key, change);
    this.#keySeen.set(key, this.#turn);
    return true;
  }
}

/** FNV-1a over 16-bit units. Source: http://www.isthe.com/chongo/tech/comp/fnv/ */
function fingerprint(units: Uint16Array, before: number): number {
  let print = before ^ 0x811c9dc5;
  for (const unit of units) print = Math.imul(print ^ unit, 0x01000193);
  return print >>> 0;
}
