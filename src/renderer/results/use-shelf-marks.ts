import type { ArticleRow } from '../../shared/search';
import { useStore } from '../state/store';

/** Whether a row's article is read and starred, with what the reader did since the list was answered. */
export function useShelfMarks(
  row: Pick<ArticleRow, 'id' | 'isRead' | 'isStarred'>,
): Readonly<Record<'isRead' | 'isStarred', boolean>> {
  const newer = useStore((state) => state.shelfMarks[row.id]);
  return { isRead: newer?.isRead ?? row.isRead, isStarred: newer?.isStarred ?? row.isStarred };
}
