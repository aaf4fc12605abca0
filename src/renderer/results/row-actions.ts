// What the keys S, U, C and D and the menu do while the results have the focus: with the chosen rows, or else with one.
import i18next from 'i18next';
import type { ArticleRow } from '../../shared/search';
import type { Box } from '../cards/place-popover';
import { openDetails } from '../corrections/details-store';
import { formatCount } from '../i18n/numbers';
import { openCollecting } from '../library/collecting-store';
import { useStore } from '../state/store';

const get = useStore.getState;

/** True when every row has a star. */
export function areStarred(rows: readonly ArticleRow[]): boolean {
  const { shelfMarks } = get();
  return rows.every((row) => shelfMarks[row.id]?.isStarred ?? row.isStarred);
}

/** True when every row has been read. */
export function areRead(rows: readonly ArticleRow[]): boolean {
  const { shelfMarks } = get();
  return rows.every((row) => shelfMarks[row.id]?.isRead ?? row.isRead);
}

/** Stars rows, or takes the stars away when all of them have one. */
export function toggleStars(rows: readonly ArticleRow[]): void {
  get().markArticles(
    rows.map(({ id }) => id),
    { isStarred: !areStarred(rows) },
  );
}

/** Marks rows as read, or as unread when all of them are. */
export function toggleReads(rows: readonly ArticleRow[]): void {
  const { markArticles, say, locale } = get();
  const isRead = areRead(rows);
  markArticles(
    rows.map(({ id }) => id),
    { isRead: !isRead },
  );
  const count = { ns: 'shelf', count: rows.length, shown: formatCount(rows.length, locale) } as const;
  say(isRead ? i18next.t('markedUnread', count) : i18next.t('markedRead', count));
}

/** Does what a key means to rows; false when the key means nothing. */
export function actOnRows(key: string, rows: readonly ArticleRow[], anchor: () => Box | null): boolean {
  const [only] = rows;
  if (only === undefined) return false;
  if (key === 's') toggleStars(rows);
  else if (key === 'u') toggleReads(rows);
  else if (key === 'c') {
    const ids = rows.map(({ id }) => id);
    openCollecting({
      what: ids.length === 1 ? { kind: 'one', id: only.id, title: only.title } : { kind: 'many', ids },
      anchor,
    });
  } else if (key === 'd') openDetails(rows.map(({ id }) => id));
  else return false;
  return true;
}
