import { grown } from '../../text/known-words';
import type { Vocabulary } from './vocabulary';

/** Articles before any key counts as common. */
const FEWEST = 64;
/** A key is common that more than one in so many articles have. */
const ONE_IN = 8;

/** How many articles have each key, and which keys are common: so many have one that asking for it leaves hardly any out. */
export class CommonKeys {
  /** By number of a key: articles that have it. */
  #having = new Uint32Array(0);
  /** The last of them, counted from 1. */
  #last = new Uint32Array(0);
  /** 1 for a common key, which it stays. */
  #common = new Uint8Array(0);
  #articles = 0;

  /** Number of articles that have a key. */
  articlesOf(key: number): number {
    return this.#having[key] ?? 0;
  }

  isCommon(key: number): boolean {
    return this.#common[key] === 1;
  }

  /** Counts the next article by the forms of its words; gives its keys that are not common, each once. */
  push(forms: Uint32Array, vocabulary: Vocabulary): number[] {
    this.#articles += 1;
    this.#makeRoom(vocabulary.keys.length);
    const [keysOfForms, last] = [vocabulary.keysOfForms(), this.#last];
    const rare: number[] = [];
    for (let at = 0; at < forms.length; at += 1) {
      const key = keysOfForms[forms[at] ?? 0] ?? 0;
      if (last[key] === this.#articles) continue;
      last[key] = this.#articles;
      if (!this.#isCommonNow(key)) rare.push(key);
    }
    return rare;
  }

  #isCommonNow(key: number): boolean {
    const articles = this.articlesOf(key) + 1;
    this.#having[key] = articles;
    if (this.#articles >= FEWEST && articles * ONE_IN > this.#articles) this.#common[key] = 1;
    return this.isCommon(key);
  }

  #makeRoom(keys: number): void {
    if (keys <= this.#having.length) return;
    this.#having = grown(this.#having, new Uint32Array(keys * 2));
    this.#last = grown(this.#last, new Uint32Array(keys * 2));
    this.#common = grown(this.#common, new Uint8Array(keys * 2));
  }
}
