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
  /** True when nothing was ever said of any article. */
  readonly isEmpty: boolean;
  /** By name. */
  readonly collections: readonly Collection[];
}

/** The shelf as the records have it: of what was said of an article, or of a re-saved copy of it, the last holds. */
export function shelfOf(records: Iterable<ShelfRecord>): Shelf {
  const read: Said = new Map();
  const starred: Said = new Map();
  const members = new Map<string, Said>();
  const collections: Collection[] = [];
  for (const { id, says, removed } of inOrder(records)) {
    if (removed !== null) continue;
    if (says.kind === 'mark') {
      say(read, says.article, says.read !== null);
      say(starred, says.article, says.star !== null);
    } else if (says.kind === 'member') {
      const inCollection = members.get(says.collection) ?? new Map<string, boolean>();
      members.set(says.collection, inCollection);
      say(inCollection, says.article, true);
    } else collections.push({ id, name: says.name });
  }
  collections.sort((a, b) => a.name.localeCompare(b.name, 'vi'));
  return {
    isRead: (article) => isSaid(read, article),
    isStarred: (article) => isSaid(starred, article),
    collectionsOf: (article) =>
      collections.flatMap(({ id }) => {
        const inCollection = members.get(id);
        return inCollection !== undefined && isSaid(inCollection, article) ? [id] : [];
      }),
    isEmpty: read.size + starred.size + members.size === 0,
    collections,
  };
}

function inOrder(records: Iterable<ShelfRecord>): readonly ShelfRecord[] {
  return [...records].sort((a, b) => (a.modified === b.modified ? 0 : a.modified < b.modified ? -1 : 1));
}

/** What was said last, by identity and by hash of words; these differ in length, one map holds both. */
type Said = Map<string, boolean>;

function say(said: Said, { id, wordsHash }: ArticleRef, isSo: boolean): void {
  said.set(id, isSo);
  if (wordsHash !== '') said.set(wordsHash, isSo);
}

/** What was said of the article itself, else what was said last of one with the same words. */
function isSaid(said: Said, { id, wordsHash }: ArticleRef): boolean {
  return said.get(id) ?? said.get(wordsHash) ?? false;
}
