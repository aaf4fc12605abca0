// A question comes in; pages of its results go out.
import type { Turn } from '../../shared/ipc';
import { call } from '../bridge';
import type { ArticleRow } from '../../shared/search';
import { PAGE_SIZE, rowAt } from './page-cache';
import { resultSet, type ListRequest, type ResultSet } from './result-set';

/** Rows asked for at once when they are not drawn. */
const BARE_ROWS = 500;

/** One page of a list; one that belongs to a `turn` is given up when a newer question is asked. */
export const fetchPage = (request: ListRequest, page: number, turn?: Turn) =>
  call('search.run', {
    ...request,
    offset: page * PAGE_SIZE,
    limit: PAGE_SIZE,
    ...(turn === undefined ? {} : { turn }),
  });

/** A list from those of its pages that are on screen, the first where there are none. */
export async function fetchList(request: ListRequest, turn: Turn, onScreen: readonly number[]): Promise<ResultSet> {
  const fetched = async (page: number): Promise<ResultSet> =>
    resultSet(request, turn, page, await fetchPage(request, page, turn));
  const [first = 0, ...others] = onScreen;
  const [set, ...sets] = await Promise.all([fetched(first), ...others.map(fetched)]);
  return { ...set, pages: new Map([set, ...sets].flatMap(({ pages }) => [...pages])) };
}

/** The rows of a list between two places, both included: as they were fetched, or else all of them without snippets. */
export async function rowsBetween(set: ResultSet, first: number, last: number): Promise<readonly ArticleRow[]> {
  const length = last - first + 1;
  const known = Array.from({ length }, (_, step) => rowAt(set.pages, first + step)).filter((row) => row !== null);
  if (known.length === length) return known;
  const rows: ArticleRow[] = [];
  for (let offset = first; offset <= last; offset += BARE_ROWS) {
    const limit = Math.min(BARE_ROWS, last - offset + 1);
    rows.push(...(await call('search.run', { ...set.request, offset, limit, isPlain: true })).rows);
  }
  return rows;
}
