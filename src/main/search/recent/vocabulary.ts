// The words of the newest articles, by three names: the exact form, its number, and the number of the key under which all
// its spellings meet.
import { keyOf } from '../../text/key';
import { NumberList } from './number-list';

/** Numbers exact forms and keys in order of arrival. */
export class Vocabulary {
  readonly #forms: string[] = [];
  readonly #formNumbers = new Map<string, number>();
  readonly #keyOfForm = new NumberList();
  readonly #keys: string[] = [];
  readonly #keyNumbers = new Map<string, number>();
  /** Forms of each key. */
  readonly #formsOfKey: number[][] = [];
  /** Numbers of keys in the order of the keys, those that came lately left out. */
  #order: Uint32Array = new Uint32Array(0);

  get forms(): number {
    return this.#forms.length;
  }

  /** Every key, in order of arrival. */
  get keys(): readonly string[] {
    return this.#keys;
  }

  form(number: number): string {
    return this.#forms[number] ?? '';
  }

  keyOfForm(form: number): number {
    return this.#keyOfForm.at(form);
  }

  /** Number of the key of each form; holds until a form is added. */
  keysOfForms(): Uint32Array {
    return this.#keyOfForm.view();
  }

  /** Number of a key, or -1 when it was never met. */
  keyNumber(key: string): number {
    return this.#keyNumbers.get(key) ?? -1;
  }

  /** Numbers of the forms that share a key. */
  formsOfKey(key: string): readonly number[] {
    return this.formsOf(this.keyNumber(key));
  }

  /** As `formsOfKey`, by the number of the key. */
  formsOf(key: number): readonly number[] {
    return this.#formsOfKey[key] ?? [];
  }

  /** Numbers of all keys in the order of the keys; those that came since it was asked for last are put between the others. */
  inOrder(): Uint32Array {
    const keys = this.#keys;
    const fresh = keys.slice(this.#order.length).map((_, at) => this.#order.length + at);
    if (fresh.length > 0)
      this.#order = merged(
        this.#order,
        fresh.sort((a, b) => compare(keys, a, b)),
        keys,
      );
    return this.#order;
  }

  /** Number of an exact form, a new one where it was never met. */
  number(form: string): number {
    const known = this.#formNumbers.get(form);
    if (known !== undefined) return known;
    const number = this.#forms.push(form) - 1;
    this.#formNumbers.set(form, number);
    const key = this.#numberOfKey(keyOf(form));
    this.#keyOfForm.set(number, key);
    this.#formsOfKey[key]?.push(number);
    return number;
  }

  #numberOfKey(key: string): number {
    const known = this.#keyNumbers.get(key);
    if (known !== undefined) return known;
    const number = this.#keys.push(key) - 1;
    this.#keyNumbers.set(key, number);
    this.#formsOfKey.push([]);
    return number;
  }
}

function compare(keys: readonly string[], a: number, b: number): number {
  return (keys[a] ?? '') < (keys[b] ?? '') ? -1 : 1;
}

/** A list of numbers with fresh ones put between; both are in the order of what they number. */
function merged(list: Uint32Array, fresh: readonly number[], keys: readonly string[]): Uint32Array {
  const all = new Uint32Array(list.length + fresh.length);
  let from = 0;
  fresh.forEach((key, at) => {
    const to = placeIn(list, from, key, keys);
    all.set(list.subarray(from, to), from + at);
    all[to + at] = key;
    from = to;
  });
  all.set(list.subarray(from), from + fresh.length);
  return all;
}

/** Where a key belongs in a list, not before `from`. */
function placeIn(list: Uint32Array, from: number, key: number, keys: readonly string[]): number {
  let [low, high] = [from, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(keys, list[middle] ?? 0, key) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
