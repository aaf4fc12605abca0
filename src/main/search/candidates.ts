// The one file that knows FlexSearch: which articles have a word at all. Answers may name articles that are gone or that
// have the word in a hidden block only; they never miss one. The token streams decide.
import { Index } from 'flexsearch';

/** Larger than any number of articles; FlexSearch stops at 100 unless told. */
const EVERY = 0x7fffffff;

/** Numbers of articles by key. Numbers only grow: an article that changed gets a new one, so nothing is ever removed. */
export class Candidates {
  #next: readonly string[] = [];
  readonly #index: Index;
  #length = 0;

  constructor() {
    // FlexSearch's own encoders lose letters and digits of Vietnamese; ours hands over words that are cut already.
    this.#index = new Index({
      encode: () => [...this.#next],
      tokenize: 'strict',
      resolution: 1,
      context: false,
    });
  }

  /** Articles numbered below this are known here. */
  get length(): number {
    return this.#length;
  }

  /** Adds the next article by its keys; its number is the previous `length`. */
  push(keys: readonly string[]): void {
    this.#next = keys;
    this.#index.add(this.#length, ' ');
    this.#length += 1;
  }

  /** Numbers of the articles that have a key, ascending. */
  having(key: string): readonly number[] {
    this.#next = [key];
    return this.#index.search(' ', { limit: EVERY }) as readonly number[];
  }

  /** Calls `write` with FlexSearch's own pieces. */
  export(write: (name: string, data: string) => void): void {
    this.#index.export((name: string, data: string) => {
      if (typeof data === 'string') write(name, data);
    });
  }

  /** Takes one piece back. */
  import(name: string, data: string): void {
    this.#index.import(name, data);
  }
}
