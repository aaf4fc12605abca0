import type { Article } from '../../shared/article';
import type { SloganFact } from '../library/entry';
import { namesOf } from '../library/people/names-of';
import type { Appearance } from '../library/people/offices';
import { visibility } from '../text/visibility';

/** What the articles of a scan must know of each other before any is printed. */
export interface ToldArticle {
  /** As `namesOf`. */
  readonly names: ReadonlyMap<string, Appearance>;
  /** Its slogans, under the keys they have by themselves. */
  readonly wordings: readonly SloganFact[];
}

/** What an article tells the others. */
export function toldBy(article: Article): ToldArticle {
  const isVisible = visibility(article.blocks);
  return {
    names: namesOf({ ...article, mentions: article.officials }),
    wordings: article.slogans.map(({ why, ...slogan }) => ({ ...slogan, rule: why.rule, hidden: !isVisible(slogan) })),
  };
}
