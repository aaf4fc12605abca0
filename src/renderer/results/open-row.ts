import type { ArticleRow } from '../../shared/search';
import { rememberSearch } from '../search/remember';
import { useStore } from '../state/store';

/** Opens a result at its first hit, in the active pane or beside the others; nothing while its page is not there. */
export function openRow(row: ArticleRow | null, isBeside: boolean): void {
  if (row === null) return;
  rememberSearch();
  const hit = row.snippet?.isOfNote === true ? undefined : row.snippet?.marks[0];
  const start = row.snippet?.start ?? 0;
  useStore.getState().openArticle(row.id, {
    beside: isBeside,
    ...(hit === undefined ? {} : { at: { start: start + hit.start, end: start + hit.end } }),
  });
}
