// Pages of a long list in the order they are asked for; the list from its head on out.
import { useCallback, useEffect, useRef, useState } from 'react';

/** What is there of a list so far. */
export interface Loaded<Row, Head> {
  readonly head: Head | null;
  readonly rows: readonly Row[];
}

interface Page<Row, Head> {
  readonly head: Head;
  readonly rows: readonly Row[];
  /** Offset of the next page; `null` at the end. */
  readonly next: number | null;
}

/** A list named by `name`, which stands for all it depends on; `more` asks for its next page. */
export function usePaged<Row, Head>(
  name: string,
  ask: (offset: number) => Promise<Page<Row, Head>>,
): Loaded<Row, Head> & { readonly more: () => void } {
  const [loaded, setLoaded] = useState<Loaded<Row, Head>>({ head: null, rows: [] });
  const next = useRef<number | null>(0);
  const current = useRef(name);
  const latest = useRef(ask);
  useEffect(() => {
    latest.current = ask;
  });
  const fetchFrom = useCallback((offset: number, asked: string) => {
    next.current = null;
    latest.current(offset).then(
      (page) => {
        if (current.current !== asked) return;
        next.current = page.next;
        setLoaded((old) => ({ head: page.head, rows: offset === 0 ? page.rows : [...old.rows, ...page.rows] }));
      },
      () => null,
    );
  }, []);
  useEffect(() => {
    current.current = name;
    fetchFrom(0, name);
  }, [name, fetchFrom]);
  const more = useCallback(() => {
    if (next.current !== null && next.current > 0) fetchFrom(next.current, current.current);
  }, [fetchFrom]);
  return { ...loaded, more };
}
