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

  get forms(): number {
    return this.#forms.length;
  }

  /** Every key, in order of arrival. */
  get keys(): readonly string[] {
    return this.#keys;
  }

  /** Every form by its number. */
  get texts(): readonly string[] {
    return this.#forms;
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
