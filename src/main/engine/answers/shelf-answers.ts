import type { Article } from '../../../shared/article';
import type { CollectionState } from '../../../shared/library';
import { ExpectedError } from '../../../shared/result';
import type { Catalogue } from '../../library/catalogue/catalogue';
import { findAll } from '../../library/find/find';
import type { FindContext } from '../../library/find/rows';
import type { ShelfStore } from '../../shelf/shelf-store';
import type { Answers } from '../messages';

/** Answers about what the reader did with articles; `onChange` is called after each change. */
export function shelfAnswers(shelf: ShelfStore, context: FindContext, onChange: () => void): Answers<'shelf'> {
  const { catalogue } = context.library;
  const refsOf = (ids: readonly string[]) => ids.map((id) => refOf(catalogue, id));
  const done = (change: () => void): null => {
    change();
    onChange();
    return null;
  };
  return {
    'shelf.mark': ({ ids, isRead, isStarred }) => done(() => shelf.mark(refsOf(ids), { isRead, isStarred })),
    'shelf.collections': ({ id }) => collectionsOf(shelf, id === null ? null : refOf(catalogue, id)),
    'shelf.create': ({ name, ids }) => {
      const collection = shelf.create(name);
      shelf.place(collection, refsOf(ids), true);
      onChange();
      return { collection };
    },
    'shelf.rename': ({ collection, name }) => done(() => shelf.rename(collection, name)),
    'shelf.remove': ({ collection }) => done(() => shelf.remove(collection)),
    'shelf.restore': ({ collection }) => done(() => shelf.restore(collection)),
    'shelf.placeFound': ({ collection, ...input }) => {
      const { numbers } = findAll(context, { ...input, sort: 'date', offset: 0, limit: 0 });
      const found = Array.from(numbers).flatMap((n) => catalogue.entries.get(n) ?? []);
      shelf.place(collection, found, true);
      onChange();
      return { placed: found.length };
    },
    'shelf.place': ({ collection, ids, isIn }) => done(() => shelf.place(collection, refsOf(ids), isIn)),
  };
}

type ArticleRef = Pick<Article, 'id' | 'wordsHash'>;

function refOf(catalogue: Catalogue, id: string): ArticleRef {
  const entry = catalogue.find(id);
  if (entry === undefined) throw new ExpectedError('not-found', id);
  return { id, wordsHash: entry.wordsHash };
}

function collectionsOf({ shelf }: ShelfStore, article: ArticleRef | null): readonly CollectionState[] {
  const holding = article === null ? [] : shelf.collectionsOf(article);
  return shelf.collections.map(({ id, name }) => ({ collection: id, name, isIn: holding.includes(id) }));
}
