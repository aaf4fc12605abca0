import type { ArticleRef } from '../../corrections/stored-correction';
import type { Catalogue } from '../catalogue/catalogue';
import type { KnownEntry } from '../entry';

/** How an article is known again; its title is the one the program found, none where another article of its file bears it too. */
export function articleRef(
  { id, n, wordsHash, title }: Pick<KnownEntry, 'id' | 'n' | 'wordsHash' | 'title'>,
  catalogue: Catalogue,
): ArticleRef {
  const path = catalogue.pathsOf(n)[0] ?? '';
  const isShared = catalogue.articlesAt(path).filter((other) => other.title === title).length > 1;
  return { id, wordsHash, path, title: isShared ? '' : title };
}
