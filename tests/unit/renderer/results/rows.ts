import type { ArticleRow } from '../../../../src/shared/search';

/** A row of an article of which only the title is known. */
export function rowOf(title: string): ArticleRow {
  return {
    id: title,
    path: `/${title}.txt`,
    title,
    titleMade: false,
    publisher: null,
    origin: null,
    date: null,
    officials: 0,
    slogans: 0,
    notes: 0,
    facts: {},
    isRead: false,
    isStarred: false,
    alsoIn: [],
    tier: null,
    hits: 0,
    snippet: null,
    isLate: false,
    isUnread: false,
  };
}
