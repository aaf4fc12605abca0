// The list of results on screen, for going from one article of it to the next.
import type { ArticleRow } from '../../shared/search';
import { fetchPage } from './fetch-list';
import { PAGE_SIZE, rowAt } from './page-cache';
import { isSameList, type ListRequest, type ResultSet } from './result-set';
import { useResults } from './results-store';

/** Places of articles opened by stepping whose pages may have left the list. */
const places = new Map<string, number>();
let placesOf: ListRequest | null = null;

/** The list on screen, with the places that are known of it. */
function listNow(): ResultSet | null {
  const { shown } = useResults.getState();
  if (shown !== null && (placesOf === null || !isSameList(placesOf, shown.request))) {
    places.clear();
    placesOf = shown.request;
  }
  return shown;
}

/** Place of an article in the list; -1 when it is not known to be there. */
function placeOf(set: ResultSet, id: string): number {
  for (const [page, rows] of set.pages) {
    const at = rows.findIndex((row) => row.id === id);
    if (at >= 0) return page * PAGE_SIZE + at;
  }
  return places.get(id) ?? -1;
}

/** The result after or before an article, from the head for an article that is none; `null` at the end of the list and without a list. */
export async function resultBeside(id: string, step: 1 | -1): Promise<ArticleRow | null> {
  const set = listNow();
  if (set === null || set.request.query === '') return null;
  const at = placeOf(set, id);
  const to = at < 0 ? 0 : at + step;
  if (to < 0 || to >= set.length) return null;
  const row = rowAt(set.pages, to) ?? (await fetchRow(set, to));
  if (row !== null) places.set(row.id, to);
  return row;
}

async function fetchRow(set: ResultSet, index: number): Promise<ArticleRow | null> {
  const { rows } = await fetchPage(set.request, Math.floor(index / PAGE_SIZE));
  return rows[index % PAGE_SIZE] ?? null;
}
