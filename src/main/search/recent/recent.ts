// The newest articles, not yet in a segment: FlexSearch says which of them have a word, their word lists decide. It is
// told of them when somebody asks: while a whole folder is read most go into a segment unasked.
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
  /** Articles that `#candidates` knows, the first ones. */
  #told = 0;
  #words = 0;

  /** Number of words of all articles. */
  get words(): number {
    return this.#words;
  }

  add(id: number, words: ArticleWords): RecentArticle {
    const numbers = new Uint32Array(words.forms.length);
    for (const [at, form] of words.forms.entries()) numbers[at] = this.vocabulary.number(form);
    const forms = new Uint32Array(words.ids.length);
    for (let at = 0; at < forms.length; at += 1) forms[at] = numbers[words.ids[at] ?? 0] ?? 0;
    const hidden = hiddenWords(words.fields);
    const article = { id, forms, fields: words.fields, shown: forms.length - hidden, hidden };
    this.articles.push(article);
    this.#words += forms.length;
    return article;
  }

  /** Places in `articles` of those that have a key, ascending. */
  having(key: string): readonly number[] {
    if (this.vocabulary.keyNumber(key) < 0) return [];
    for (; this.#told < this.articles.length; this.#told += 1) this.#candidates.push(this.#keysOf(this.#told));
    return this.#candidates.having(key);
  }

  /** Keys of the article at a place, each once. */
  #keysOf(place: number): string[] {
    const keys = new Set<string>();
    for (const form of new Set(this.articles[place]?.forms)) {
      keys.add(this.vocabulary.keys[this.vocabulary.keyOfForm(form)] ?? '');
    }
    return [...keys];
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
