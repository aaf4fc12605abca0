// What the records of the shelf say of articles, looked up by identity.
import type { ArticleRef, ShelfRecord } from './shelf-record';

/** One collection of the reader's. */
export interface Collection {
  readonly id: string;
  readonly name: string;
}

/** Says of articles what the reader did with them. */
export interface Shelf {
  readonly isRead: (article: ArticleRef) => boolean;
  readonly isStarred: (article: ArticleRef) => boolean;
  /** Identities of the collections an article is in. */
  readonly collectionsOf: (article: ArticleRef) => readonly string[];
  /** By name. */
  readonly collections: readonly Collection[];
}

/** The shelf as the records have it; those taken back say nothing. */
export function shelfOf(records: Iterable<ShelfRecord>): Shelf {
  const read = new Set<string>();
  const starred = new Set<string>();
  const members = new Map<string, Set<string>>();
  const collections: Collection[] = [];
  for (const { id, says, removed } of records) {
    if (removed !== null) continue;
    if (says.kind === 'collection') collections.push({ id, name: says.name });
    else if (says.kind === 'member') {
      for (const key of keysOf(says.article)) members.set(key, (members.get(key) ?? new Set()).add(says.collection));
    } else {
      if (says.read !== null) for (const key of keysOf(says.article)) read.add(key);
      if (says.star !== null) for (const key of keysOf(says.article)) starred.add(key);
    }
  }
  const known = new Set(collections.map(({ id }) => id));
  const has = (set: ReadonlySet<string>, article: ArticleRef): boolean => keysOf(article).some((key) => set.has(key));
  return {
    isRead: (article) => has(read, article),
    isStarred: (article) => has(starred, article),
    collectionsOf: (article) => [
      ...new Set(keysOf(article).flatMap((key) => [...(members.get(key) ?? [])].filter((one) => known.has(one)))),
    ],
    collections: collections.sort((a, b) => a.name.localeCompare(b.name, 'vi')),
  };
}

/** An article whose words are unknown is known by its bytes alone. */
function keysOf({ id, wordsHash }: ArticleRef): readonly string[] {
  return wordsHash === '' ? [id] : [id, `words:${wordsHash}`];
}
