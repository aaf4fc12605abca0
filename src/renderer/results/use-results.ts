// The list of results as it is shown: it stays put until a newer answer is here, and pages come in as they are scrolled to.
import { useCallback, useEffect, useRef, useState } from 'react';
import { call } from '../bridge';
import type { Filter } from '../../shared/search';
import { useStore } from '../state/store';
import { orderOf } from './order-of';
import { PAGE_SIZE, pagesOf, touched, withPage } from './page-cache';
import { isSameList, resultSet, type ListRequest, type ResultSet } from './result-set';

/** How long an empty answer waits while a word is half typed, so that nothing flashes. */
const EMPTY_WAIT_MS = 450;

/** What the results column draws. */
export interface ShownResults {
  /** `null` until the first answer. */
  readonly shown: ResultSet | null;
  /** True while a newer list than the shown one is on its way. */
  readonly isLoading: boolean;
  readonly hasFailed: boolean;
  /** Says which rows are on screen; missing pages are fetched. */
  readonly need: (first: number, last: number) => void;
  readonly retry: () => void;
}

/** One page of a list. */
export const fetchPage = (request: ListRequest, page: number) =>
  call('search.run', { ...request, offset: page * PAGE_SIZE, limit: PAGE_SIZE });

/** A whole list from those of its pages that are on screen. */
async function fetchList(request: ListRequest, pages: readonly number[]): Promise<ResultSet> {
  const answers = await Promise.all(pages.map(async (page) => [page, await fetchPage(request, page)] as const));
  const sets = answers.map(([page, answer]) => resultSet(request, page, answer));
  const newest = sets.at(-1) ?? resultSet(request, 0, await fetchPage(request, 0));
  return { ...newest, pages: new Map(sets.flatMap((set) => [...set.pages])) };
}

interface Current {
  readonly set: ResultSet | null;
  /** Pages on screen. */
  readonly pages: readonly number[];
}

/** Asks for a list anew whenever the request or the library changes, and takes the answer over when it is still wanted. */
function useList(request: ListRequest, version: number, take: (set: ResultSet) => void, current: () => Current) {
  const [attempt, setAttempt] = useState(0);
  const [settled, setSettled] = useState({ token: '', hasFailed: false });
  const key = JSON.stringify(request);
  const token = `${key} ${version} ${attempt}`;
  useEffect(() => {
    let isWanted = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wanted = JSON.parse(key) as ListRequest;
    const settle = (set: ResultSet | null): void => {
      if (!isWanted) return;
      setSettled({ token, hasFailed: set === null });
      if (set !== null) take(set);
    };
    const ask = async (): Promise<void> => {
      const { set: before, pages } = current();
      const isSame = before !== null && isSameList(before.request, wanted);
      const set = await fetchList(wanted, isSame && pages.length > 0 ? pages : [0]);
      const isHalfTyped =
        set.length === 0 && before !== null && before.length > 0 && before.request.query !== wanted.query;
      if (isHalfTyped) timer = setTimeout(() => settle(set), EMPTY_WAIT_MS);
      else settle(set);
    };
    void ask().catch(() => settle(null));
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [key, token, take, current]);
  return {
    isLoading: settled.token !== token,
    hasFailed: settled.token === token && settled.hasFailed,
    retry: useCallback(() => setAttempt((n) => n + 1), []),
  };
}

/** Fetches pages that came into view and puts them into the shown list, if it is still the same one. */
function usePages(change: (edit: (set: ResultSet | null) => ResultSet | null) => void) {
  const onTheirWay = useRef(new Set<string>());
  return useCallback(
    (set: ResultSet, numbers: readonly number[]): void => {
      for (const page of numbers.filter((number) => !set.pages.has(number))) {
        const key = `${JSON.stringify(set.request)} ${page}`;
        if (onTheirWay.current.has(key)) continue;
        onTheirWay.current.add(key);
        fetchPage(set.request, page)
          .then((answer) =>
            change((now) =>
              now !== null && isSameList(now.request, set.request)
                ? { ...now, pages: withPage(touched(now.pages, numbers), page, answer.rows) }
                : now,
            ),
          )
          .catch(useStore.getState().showFailure)
          .finally(() => onTheirWay.current.delete(key));
      }
    },
    [change],
  );
}

/** True when what the reader does with notes and collections changes the list; what was just read or unstarred stays put. */
function followsReader(filter: Filter): boolean {
  return filter.hasNotes === true || filter.tag !== undefined || filter.collection !== undefined;
}

/** The results of the store's query, filter and order. */
export function useResults(): ShownResults {
  const query = useStore((state) => state.query);
  const filter = useStore((state) => state.filter);
  const sort = useStore((state) => state.sort);
  const exactMarks = useStore((state) => state.settings.exactMarks);
  const keepTyped = useStore((state) => state.keepTyped);
  const isGrouped = useStore((state) => state.settings.isGrouped);
  const version = useStore((state) => state.libraryVersion + (followsReader(state.filter) ? state.notesVersion : 0));
  const [shown, setShown] = useState<ResultSet | null>(null);
  const current = useRef<Current>({ set: null, pages: [] });
  useEffect(() => {
    current.current = { ...current.current, set: shown };
  }, [shown]);
  const fetchPages = usePages(setShown);
  const need = useCallback(
    (first: number, last: number) => {
      const { set } = current.current;
      if (set === null || set.length === 0) return;
      const pages = pagesOf(first, last, set.length);
      current.current = { set, pages };
      fetchPages(set, pages);
    },
    [fetchPages],
  );
  const asked = query.trim();
  const list = useList(
    { query: asked, exactMarks, keepTyped, filter, sort: orderOf(sort, asked), isGrouped },
    version,
    setShown,
    useCallback(() => current.current, []),
  );
  return { shown, need, ...list };
}
