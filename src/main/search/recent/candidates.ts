// The one file that knows FlexSearch: which of the newest articles have a word at all. Answers may name articles that are
// gone, or that have the word in a hidden block only, or, of a word that very many have, all; they never miss one. The
// word lists decide. Most of FlexSearch's work would be the lists of words that leave hardly an article out.
import { Index } from 'flexsearch';
import { CommonKeys } from './common-keys';
import type { Vocabulary } from './vocabulary';

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
  readonly #common = new CommonKeys();
  #places = 0;

  constructor(private readonly vocabulary: Vocabulary) {
    this.#index = new Index({ encode: () => this.#words, tokenize: 'strict', resolution: 1, context: false });
  }

  /** Adds the article at the next place by the numbers of the forms of its words. */
  push(forms: Uint32Array): void {
    const keys = this.#common.push(forms, this.vocabulary);
    this.#words = keys.map((key) => this.vocabulary.keys[key] ?? '');
    // `append` would look through the whole list of every word first.
    this.#index.add(this.#places, ' ');
    this.#places += 1;
  }

  /** Places of the articles that may have a key, ascending. */
  having(key: string): readonly number[] {
    const number = this.vocabulary.keyNumber(key);
    if (this.#common.isCommon(number)) return Array.from({ length: this.#places }, (_, place) => place);
    this.#words = [key];
    return this.#index.search(' ', { limit: EVERY }) as readonly number[];
  }

  /** Number of articles that have a key. */
  articlesOf(key: string): number {
    return this.#common.articlesOf(this.vocabulary.keyNumber(key));
  }
}
