import { useCallback, useEffect, useRef, useState } from 'react';
import { useStore } from '../state/store';
import { keepPlace, placeIn } from './list-place';
import { nothingLoaded, pagedList, type ListedPage, type Loaded, type PagedList } from './paged-list';

/** A list on screen: what is there of it, and the ways to go on with it. */
export interface Paged<Row, Head> extends Loaded<Row, Head>, Pick<PagedList, 'more' | 'retry'> {
  /** Place of the row that stood first in sight when the reader left the list. */
  readonly leftAt: () => number;
  /** Remembers which row stands first in sight. */
  readonly leave: (first: number) => void;
}

/**
 * A list named by `name`, which stands for all that decides its rows. When the library changes, and when the reader comes
 * back to its page, as much of it is asked for as was there; what was there stays until that has come or failed.
 */
export function usePaged<Row, Head>(
  name: string,
  ask: (offset: number) => Promise<ListedPage<Row, Head>>,
): Paged<Row, Head> {
  const version = useStore((state) => state.libraryVersion);
  const page = useStore((state) => state.drawer);
  const [loaded, setLoaded] = useState<Loaded<Row, Head>>(nothingLoaded);
  const list = useRef<PagedList | null>(null);
  const latest = useRef(ask);
  useEffect(() => {
    latest.current = ask;
  });
  useEffect(() => {
    const show = (now: Loaded<Row, Head>): void => {
      keepPlace(page, name, { rows: now.rows.length });
      setLoaded(now);
    };
    const started = pagedList((offset) => latest.current(offset), show, placeIn(page, name).rows);
    list.current = started;
    started.more();
    return started.end;
  }, [name, version, page]);
  const more = useCallback(() => list.current?.more(), []);
  const retry = useCallback(() => list.current?.retry(), []);
  const leftAt = useCallback(() => placeIn(page, name).first, [page, name]);
  const leave = useCallback((first: number) => keepPlace(page, name, { first }), [page, name]);
  return { ...loaded, more, retry, leftAt, leave };
}
