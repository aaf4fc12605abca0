// The newest articles, not yet in a segment: FlexSearch says which of them have a word, their word lists decide. It is
// told of them when somebody asks: while a whole folder is read most go into a segment unasked.
import type { ArticleWords } from '../article-words';
import { Candidates } from './candidates';
import { Vocabulary } from './vocabulary';
import { wordList, type WordList } from './word-list';

/** One of the newest articles, by its number in the library. */
export interface RecentArticle extends WordList {
  readonly id: number;
}

/** Articles in the order they came; one that was replaced or removed stays until all go. */
export class Recent {
  readonly vocabulary = new Vocabulary();
  readonly articles: RecentArticle[] = [];
  readonly #candidates = new Candidates(this.vocabulary);
  /** Articles that `#candidates` knows, the first ones. */
  #told = 0;
  #words = 0;

  /** Number of words of all articles. */
  get words(): number {
    return this.#words;
  }

  add(id: number, words: ArticleWords): RecentArticle {
    const article = { id, ...wordList(words, this.vocabulary) };
    this.articles.push(article);
    this.#words += article.forms.length;
    return article;
  }

  /** Places in `articles` of those that may have a key, ascending. */
  having(key: string): readonly number[] {
    return this.vocabulary.keyNumber(key) < 0 ? [] : this.#toldCandidates().having(key);
  }

  /** Number of articles that have a key. */
  articlesOf(key: string): number {
    return this.vocabulary.keyNumber(key) < 0 ? 0 : this.#toldCandidates().articlesOf(key);
  }

  #toldCandidates(): Candidates {
    for (const { forms } of this.articles.slice(this.#told)) this.#candidates.push(forms);
    this.#told = this.articles.length;
    return this.#candidates;
  }

  /** Keys that begin with `prefix`. */
  keysFrom(prefix: string): readonly string[] {
    return this.vocabulary.keys.filter((key) => key.startsWith(prefix));
  }
}
