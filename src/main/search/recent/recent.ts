// The newest articles, not yet in a segment: FlexSearch says which of them have a word, their word lists decide.
import { HIDDEN, type ArticleWords } from '../article-words';
import { Candidates } from './candidates';
import { Vocabulary } from './vocabulary';

/** An article as a list of words. */
export interface RecentArticle {
  readonly id: number;
  /** Numbers of the forms of all words, in order. */
  readonly forms: Uint32Array;
  /** Runs of words of one field as pairs: the field, then the number of words. */
  readonly fields: Uint32Array;
  /** Words outside and inside hidden blocks. */
  readonly shown: number;
  readonly hidden: number;
}

/** Articles in the order they came; one that was replaced or removed stays until all go. */
export class Recent {
  readonly vocabulary = new Vocabulary();
  readonly articles: RecentArticle[] = [];
  readonly #candidates = new Candidates();
  #words = 0;

  /** Number of words of all articles. */
  get words(): number {
    return this.#words;
  }

  add(id: number, words: ArticleWords): RecentArticle {
    const numbers = Uint32Array.from(words.forms, (form) => this.vocabulary.number(form));
    const forms = words.ids.map((form) => numbers[form] ?? 0);
    const hidden = hiddenWords(words.fields);
    const article = { id, forms, fields: words.fields, shown: forms.length - hidden, hidden };
    this.articles.push(article);
    this.#words += forms.length;
    const keys = new Set(Array.from(numbers, (form) => this.vocabulary.keyOfForm(form)));
    this.#candidates.push(Array.from(keys, (key) => this.vocabulary.keys[key] ?? ''));
    return article;
  }

  /** Places in `articles` of those that have a key, ascending. */
  having(key: string): readonly number[] {
    return this.vocabulary.keyNumber(key) < 0 ? [] : this.#candidates.having(key);
  }

  /** Keys that begin with `prefix`. */
  keysFrom(prefix: string): readonly string[] {
    return this.vocabulary.keys.filter((key) => key.startsWith(prefix));
  }
}

function hiddenWords(fields: Uint32Array): number {
  let words = 0;
  for (let at = 0; at < fields.length; at += 2) if (fields[at] === HIDDEN) words += fields[at + 1] ?? 0;
  return words;
}
