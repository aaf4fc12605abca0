// Every word ever indexed, by three names: the exact form, its number, and the key under which all its spellings meet.
import { foldForm } from '../text/fold';
import { NumberList } from './number-list';

const openSyllableY = /^([hklmst]|qu)y$/u;

/** The key of a word: its folded form, with `ly` and `li` (lý, lí) under one key. Input is NFC. */
export function keyOf(word: string): string {
  const folded = foldForm(word);
  return folded.length < 4 && folded.endsWith('y') ? folded.replace(openSyllableY, '$1i') : folded;
}

/** Numbers exact forms and keys in order of arrival and counts the articles that have them. */
export class Vocabulary {
  readonly #forms: string[] = [];
  readonly #formNumbers = new Map<string, number>();
  readonly #keyOfForm = new NumberList();
  readonly #keys: string[] = [];
  readonly #keyNumbers = new Map<string, number>();
  /** Forms of one key as a chain: last form of each key, and for each form the one before it; both plus one. */
  readonly #lastForm = new NumberList();
  readonly #formBefore = new NumberList();
  readonly #placeInKey = new NumberList();
  readonly #formsInKey = new NumberList();
  readonly #articlesOfKey = new NumberList();
  readonly #articlesOfForm = new NumberList();
  #sorted: string[] = [];
  #sortedKeys = 0;

  get forms(): number {
    return this.#forms.length;
  }

  get keys(): number {
    return this.#keys.length;
  }

  form(number: number): string {
    return this.#forms[number] ?? '';
  }

  key(number: number): string {
    return this.#keys[number] ?? '';
  }

  keyOfForm(form: number): number {
    return this.#keyOfForm.at(form);
  }

  /** Number of a form among those that share its key, by arrival. */
  placeInKey(form: number): number {
    return this.#placeInKey.at(form);
  }

  /** Number of an exact form, or -1 when it was never met. */
  formNumber(form: string): number {
    return this.#formNumbers.get(form) ?? -1;
  }

  /** Number of a key, or -1 when it was never met. */
  keyNumber(key: string): number {
    return this.#keyNumbers.get(key) ?? -1;
  }

  /** Gives a form the next number, whether or not it was met before, so that replaying a log gives the same numbers. */
  append(form: string): number {
    const number = this.#forms.push(form) - 1;
    if (!this.#formNumbers.has(form)) this.#formNumbers.set(form, number);
    const key = this.#keyFor(form);
    this.#keyOfForm.set(number, key);
    this.#formBefore.set(number, this.#lastForm.at(key));
    this.#lastForm.set(key, number + 1);
    this.#placeInKey.set(number, this.#formsInKey.at(key));
    this.#formsInKey.add(key, 1);
    return number;
  }

  /** Numbers of the forms that share a key. */
  formsOfKey(key: number): number[] {
    const found: number[] = [];
    for (let next = this.#lastForm.at(key); next > 0; next = this.#formBefore.at(next - 1)) found.push(next - 1);
    return found;
  }

  /** How many indexed articles have a word with this key, or with this exact form. */
  articlesOfKey(key: number): number {
    return this.#articlesOfKey.at(key);
  }

  articlesOfForm(form: number): number {
    return this.#articlesOfForm.at(form);
  }

  countKey(key: number, change: 1 | -1): void {
    this.#articlesOfKey.add(key, change);
  }

  countForm(form: number, change: 1 | -1): void {
    this.#articlesOfForm.add(form, change);
  }

  /** Keys that begin with `prefix`, in alphabetical order for those met long ago, then the newest. */
  keysFrom(prefix: string): string[] {
    this.#sort();
    const found: string[] = [];
    for (let at = lowerBound(this.#sorted, prefix); at < this.#sorted.length; at += 1) {
      const key = this.#sorted[at] ?? '';
      if (!key.startsWith(prefix)) break;
      found.push(key);
    }
    for (let at = this.#sortedKeys; at < this.#keys.length; at += 1) {
      const key = this.#keys[at] ?? '';
      if (key.startsWith(prefix)) found.push(key);
    }
    return found;
  }

  #keyFor(form: string): number {
    const key = keyOf(form);
    const known = this.#keyNumbers.get(key);
    if (known !== undefined) return known;
    const number = this.#keys.push(key === form ? form : key) - 1;
    this.#keyNumbers.set(this.key(number), number);
    return number;
  }

  /** Sorting is put off until enough keys wait for it: new keys are few once some articles are in. */
  #sort(): void {
    const waiting = this.#keys.length - this.#sortedKeys;
    if (waiting <= 2000 && waiting * 4 <= this.#keys.length) return;
    this.#sorted = merged(this.#sorted, this.#keys.slice(this.#sortedKeys).sort(byUnits));
    this.#sortedKeys = this.#keys.length;
  }
}

function byUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function merged(a: readonly string[], b: readonly string[]): string[] {
  const out: string[] = [];
  let left = 0;
  for (const word of b) {
    for (; left < a.length && (a[left] ?? '') < word; left += 1) out.push(a[left] ?? '');
    out.push(word);
  }
  for (; left < a.length; left += 1) out.push(a[left] ?? '');
  return out;
}

/** Place of the first word that is not before `word`. */
function lowerBound(sorted: readonly string[], word: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
