// The one file that knows FlexSearch: which of the newest articles have a word at all. Answers may name articles that are
// gone, or that have the word in a hidden block only; they never miss one. The word lists decide.
import { Index } from 'flexsearch';

/** Larger than any number of articles; FlexSearch stops at 100 unless told. */
const EVERY = 0x7fffffff;

/**
 * Places of articles by key. Places only grow and an article that changed gets a new one, so FlexSearch is never asked to
 * update or remove, which takes it tens of milliseconds an article.
 */
export class Candidates {
  /** FlexSearch takes text and calls an encoder; ours hands over words that were cut and folded long before. */
  #words: string[] = [];
  readonly #index: Index;
  #places = 0;

  constructor() {
    this.#index = new Index({ encode: () => this.#words, tokenize: 'strict', resolution: 1, context: false });
  }

  /** Adds the article at the next place by its keys, each once. */
  push(keys: string[]): void {
    this.#words = keys;
    // `append` would look through the whole list of every word first.
    this.#index.add(this.#places, ' ');
    this.#places += 1;
  }

  /** Places of the articles that have a key, ascending. */
  having(key: string): readonly number[] {
    this.#words = [key];
    return this.#index.search(' ', { limit: EVERY }) as readonly number[];
  }
}
