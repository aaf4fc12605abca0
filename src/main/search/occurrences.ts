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
  readonly #entry = new VarintWriter();
  readonly #header = new VarintWriter();

  /** Number of articles ever added. */
  get length(): number {
    return this.#firstRun.length;
  }

  /** Adds an article at the next place. */
  push({ forms, fields }: StreamWords, vocabulary: Vocabulary): void {
    const place = this.length;
    this.#firstRun.push(this.#runs.length);
    for (const number of fields) this.#runs.push(number);
    const order = byKey(forms, vocabulary);
    for (let from = 0; from < order.length;) from = this.#pushKey(place, forms, order, from, vocabulary);
    this.#pushForms(place, forms);
  }

  /** Adds the occurrences of the key of `order[from]`; gives where the next key begins. */
  #pushKey(place: number, forms: Uint32Array, order: Float64Array, from: number, vocabulary: Vocabulary): number {
    const key = Math.floor((order[from] ?? 0) / POSITIONS);
    const entry = this.#entry;
    entry.clear();
    let at = from;
    for (let last = 0; at < order.length && Math.floor((order[at] ?? 0) / POSITIONS) === key; at += 1) {
      const position = (order[at] ?? 0) % POSITIONS;
      const form = vocabulary.placeInKey(forms[position] ?? 0);
      entry.write(((position - last) << FORM_BITS) | Math.min(form, MANY_FORMS));
      if (form >= MANY_FORMS) entry.write(form - MANY_FORMS);
      last = position;
    }
    const header = this.#header;
    header.clear();
    header.write(place - this.#lastPlace.at(key));
    header.write(entry.length);
    this.#byKey.append(key, header.bytes, header.length);
    this.#byKey.append(key, entry.bytes, entry.length);
    this.#lastPlace.set(key, place);
    return at;
  }

  #pushForms(place: number, forms: Uint32Array): void {
    const sorted = forms.slice().sort();
    const entry = this.#entry;
    entry.clear();
    sorted.forEach((form, at) => {
      if (at === 0 || form !== sorted[at - 1]) entry.write(form - (sorted[at - 1] ?? 0));
    });
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

/** More than any article has words; a key times this plus a position is still a whole number. */
const POSITIONS = 2 ** 26;

/** Keys and positions of all words as single numbers, in order of key, then of position. */
function byKey(forms: Uint32Array, vocabulary: Vocabulary): Float64Array {
  const order = new Float64Array(forms.length);
  for (let at = 0; at < forms.length; at += 1) order[at] = vocabulary.keyOfForm(forms[at] ?? 0) * POSITIONS + at;
  return order.sort();
}
