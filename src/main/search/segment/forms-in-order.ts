import { keyOf } from '../../text/key';

/**
 * The forms of a list that grows, by their numbers in it, in the order of their keys: those of one key follow each other, in
 * their own order, whichever came first.
 */
export class FormsInOrder {
  /** By number: the key of a form. */
  readonly #keys: string[] = [];
  #order: Uint32Array = new Uint32Array(0);

  /** Numbers that are not `isForm` have no place in the order. */
  constructor(
    readonly forms: readonly string[],
    private readonly isForm: (number: number) => boolean = () => true,
  ) {}

  /** The key of a form that stands in the order. */
  keyOf(number: number): string {
    return this.#keys[number] ?? '';
  }

  /** Numbers of all forms there are by now; those that came since it was asked for last are put between the others. */
  numbers(): Uint32Array {
    const [keys, fresh]: [string[], number[]] = [this.#keys, []];
    const isBefore: IsBefore = (a, b) => {
      const [one = '', other = ''] = [keys[a], keys[b]];
      return one === other ? (this.forms[a] ?? '') < (this.forms[b] ?? '') : one < other;
    };
    for (let number = keys.length; number < this.forms.length; number += 1) {
      const isForm = this.isForm(number);
      keys.push(isForm ? keyOf(this.forms[number] ?? '') : '');
      if (isForm) fresh.push(number);
    }
    fresh.sort((a, b) => (isBefore(a, b) ? -1 : 1));
    if (fresh.length > 0) this.#order = merged(this.#order, fresh, isBefore);
    return this.#order;
  }
}

/** True where a number comes before another. */
type IsBefore = (a: number, b: number) => boolean;

/** A list of numbers with fresh ones put between; both are in the order of what they number. */
function merged(list: Uint32Array, fresh: readonly number[], isBefore: IsBefore): Uint32Array {
  const all = new Uint32Array(list.length + fresh.length);
  let from = 0;
  fresh.forEach((number, at) => {
    const to = placeIn(list, from, number, isBefore);
    all.set(list.subarray(from, to), from + at);
    all[to + at] = number;
    from = to;
  });
  all.set(list.subarray(from), from + fresh.length);
  return all;
}

/** Where a number belongs in a list, not before `from`. */
function placeIn(list: Uint32Array, from: number, number: number, isBefore: IsBefore): number {
  let [low, high] = [from, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(list[middle] ?? 0, number)) low = middle + 1;
    else high = middle;
  }
  return low;
}
