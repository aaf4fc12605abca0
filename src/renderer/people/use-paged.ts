import { useCallback, useEffect, useRef, useState } from 'react';
import { nothingLoaded, pagedList, type ListedPage, type Loaded, type PagedList } from './paged-list';

/** A list on screen: what is there of it, and the ways to go on with it. */
export type Paged<Row, Head> = Loaded<Row, Head> & Pick<PagedList, 'more' | 'retry'>;

/** A list named by `name`, which stands for all it depends on; what was there stays until its first page comes or fails. */
export function usePaged<Row, Head>(
  name: string,
  ask: (offset: number) => Promise<ListedPage<Row, Head>>,
): Paged<Row, Head> {
  const [loaded, setLoaded] = useState<Loaded<Row, Head>>(nothingLoaded);
  const list = useRef<PagedList | null>(null);
  const latest = useRef(ask);
  useEffect(() => {
    latest.current = ask;
  });
  useEffect(() => {
    const started = pagedList((offset) => latest.current(offset), setLoaded);
    list.current = started;
    started.more();
    return started.end;
  }, [name]);
  const more = useCallback(() => list.current?.more(), []);
  const retry = useCallback(() => list.current?.retry(), []);
  return { ...loaded, more, retry };
}
