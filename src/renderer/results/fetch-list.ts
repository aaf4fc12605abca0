// A question comes in; pages of its results go out.
import type { Turn } from '../../shared/ipc';
import { call } from '../bridge';
import { PAGE_SIZE } from './page-cache';
import { resultSet, type ListRequest, type ResultSet } from './result-set';

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
