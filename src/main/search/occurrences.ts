// Where every word stands, by key: for each article that has it, the places and the exact form at each. What FlexSearch
// cannot answer (order, marks, counts) is answered here. Lists lie in the order of articles, so that a search reads memory
// from front to back.
//
// The list of a key is, for each article: its place (difference to the one before), the bytes that follow, and for each
// occurrence its position in the article (difference) times 16 plus the number of the form among those of the key; 15 says
// that this number minus 15 follows. All are varints.
import { ByteLists } from './byte-lists';
import { NumberList } from './number-list';
import type { StreamWords } from './token-stream';
import { VarintWriter } from './varint';
import type { Vocabulary } from './vocabulary';

/** Low bits that hold the number of the form. */
export const FORM_BITS = 4;
/** The form's number does not fit. */
export const MANY_FORMS = (1 << FORM_BITS) - 1;

/** The words of all articles, at places 0, 1, 2 … in the order they came. */
export class Occurrences {
  readonly #byKey = new ByteLists();
  /** Last place in the list of each key. */
  readonly #lastPlace = new NumberList();
  /** Distinct forms of each article, ascending, as differences. */
  readonly #formsAt = new ByteLists();
  /** Runs of all articles, as pairs of field and number of words, and where those of each article begin. */
  readonly #runs = new NumberList();
  readonly #firstRun = new NumberList();
  readonly #chains = new KeyChains();
  readonly #entry = new VarintWriter();
  readonly #header = new VarintWriter();

  /** Number of articles ever added. */
  get length(): number {
    return this.#firstRun.length;
  }

  /** Adds an article at the next place; `distinct` are its forms, each once. */
  push({ forms, fields }: StreamWords, distinct: readonly number[], vocabulary: Vocabulary): void {
    const place = this.length;
    this.#firstRun.push(this.#runs.length);
    for (const number of fields) this.#runs.push(number);
    this.#chains.read(forms, vocabulary);
    for (const key of this.#chains.keys) this.#pushKey(place, key, forms, vocabulary);
    this.#pushForms(place, distinct);
  }

  /** Adds the occurrences of one key. */
  #pushKey(place: number, key: number, forms: Uint32Array, vocabulary: Vocabulary): void {
    const entry = this.#entry;
    entry.clear();
    let last = 0;
    for (let at = this.#chains.first(key); at >= 0; at = this.#chains.next(at)) {
      const form = vocabulary.placeInKey(forms[at] ?? 0);
      entry.write(((at - last) << FORM_BITS) | Math.min(form, MANY_FORMS));
      if (form >= MANY_FORMS) entry.write(form - MANY_FORMS);
      last = at;
    }
    const header = this.#header;
    header.clear();
    header.write(place - this.#lastPlace.at(key));
    header.write(entry.length);
    this.#byKey.append(key, header.bytes, header.length);
    this.#byKey.append(key, entry.bytes, entry.length);
    this.#lastPlace.set(key, place);
  }

  #pushForms(place: number, distinct: readonly number[]): void {
    const sorted = Uint32Array.from(distinct).sort();
    const entry = this.#entry;
    entry.clear();
    for (let at = 0; at < sorted.length; at += 1) entry.write((sorted[at] ?? 0) - (sorted[at - 1] ?? 0));
    this.#formsAt.append(place, entry.bytes, entry.length);
  }

  /** Every form of an article once. */
  formsAt(place: number): number[] {
    const bytes = new Uint8Array(this.#formsAt.length(place));
    this.#formsAt.copy(place, bytes, 0);
    const found: number[] = [];
    let form = 0;
    for (let at = 0, shift = 0, part = 0; at < bytes.length; at += 1) {
      part |= ((bytes[at] ?? 0) & 0x7f) << shift;
      shift += 7;
      if ((bytes[at] ?? 0) > 0x7f) continue;
      form += part;
      found.push(form);
      shift = 0;
      part = 0;
    }
    return found;
  }

  /** Runs of an article: `run(first)` to `run(end - 1)`, as pairs of field and number of words. */
  firstRun(place: number): number {
    return this.#firstRun.at(place);
  }

  endRun(place: number): number {
    return place + 1 < this.length ? this.#firstRun.at(place + 1) : this.#runs.length;
  }

  run(at: number): number {
    return this.#runs.at(at);
  }

  /** Bytes of the list of a key. */
  bytes(key: number): number {
    return this.#byKey.length(key);
  }

  copy(key: number, into: Uint8Array, at: number): void {
    this.#byKey.copy(key, into, at);
  }
}

/** The words of one article, strung up by key. */
class KeyChains {
  /** Distinct keys of the article. */
  keys: number[] = [];
  readonly #turnOf = new NumberList();
  readonly #firstOf = new NumberList();
  /** The next position with the same key, plus one; 0 for none. */
  #next = new Uint32Array(1024);
  #turn = 0;

  read(forms: Uint32Array, vocabulary: Vocabulary): void {
    if (forms.length > this.#next.length) this.#next = new Uint32Array(forms.length * 2);
    this.#turn += 1;
    this.keys = [];
    for (let at = forms.length - 1; at >= 0; at -= 1) {
      const key = vocabulary.keyOfForm(forms[at] ?? 0);
      const isNew = this.#turnOf.at(key) !== this.#turn;
      if (isNew) {
        this.#turnOf.set(key, this.#turn);
        this.keys.push(key);
      }
      this.#next[at] = isNew ? 0 : this.#firstOf.at(key) + 1;
      this.#firstOf.set(key, at);
    }
  }

  /** First position of a key of the article. */
  first(key: number): number {
    return this.#firstOf.at(key);
  }

  /** The next position with the same key; -1 for none. */
  next(at: number): number {
    return (this.#next[at] ?? 0) - 1;
  }
}
