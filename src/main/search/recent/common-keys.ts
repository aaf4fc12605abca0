import { NumberList } from './number-list';

/** Articles before any key counts as common. */
const FEWEST = 64;
/** A key is common that more than one in so many articles have. */
const ONE_IN = 4;

/** How many articles have each key, and which keys are common: so many have one that asking for it leaves hardly any out. */
export class CommonKeys {
  /** By number of a key: articles that have it. */
  readonly #having = new NumberList();
  /** The last of them, counted from 1. */
  readonly #last = new NumberList();
  /** 1 for a common key, which it stays. */
  readonly #common = new NumberList();
  #articles = 0;

  /** Number of articles that have a key. */
  articlesOf(key: number): number {
    return this.#having.at(key);
  }

  isCommon(key: number): boolean {
    return this.#common.at(key) === 1;
  }

  /** Counts the next article by the forms of its words and the keys of all forms; gives its keys that are not common, each once. */
  push(forms: Uint32Array, keysOfForms: Uint32Array): number[] {
    this.#articles += 1;
    const rare: number[] = [];
    for (let at = 0; at < forms.length; at += 1) {
      const key = keysOfForms[forms[at] ?? 0] ?? 0;
      if (this.#last.at(key) === this.#articles) continue;
      this.#count(key);
      if (!this.isCommon(key)) rare.push(key);
    }
    return rare;
  }

  #count(key: number): void {
    this.#last.set(key, this.#articles);
    this.#having.add(key, 1);
    if (this.#articles >= FEWEST && this.articlesOf(key) * ONE_IN > this.#articles) this.#common.set(key, 1);
  }
}
