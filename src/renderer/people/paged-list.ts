// A list too long to ask for at once: pages in the order they are asked for; the list from its head on out.

/** What is there of a list so far. */
export interface Loaded<Row, Head> {
  readonly head: Head | null;
  readonly rows: readonly Row[];
  /** The next page did not come; it is only asked for again when the reader says so. */
  readonly isFailed: boolean;
}

/** One page of a list. */
export interface ListedPage<Row, Head> {
  readonly head: Head;
  readonly rows: readonly Row[];
  /** Offset of the next page; `null` at the end. */
  readonly next: number | null;
}

/** How many articles the page that begins at `offset` is read from: the first from few, for the reader waits for it. */
export function articlesOfPage(offset: number): number {
  return offset === 0 ? 12 : 60;
}

/** The page of a list that begins at `offset`, of an answer that says how much there is in all. */
export function pageAt<Row, Head extends { readonly total: number; readonly rows: readonly Row[] }>(
  head: Head,
  offset: number,
): ListedPage<Row, Head> {
  const { rows, total } = head;
  const next = offset + rows.length;
  return { head, rows, next: next < total && rows.length > 0 ? next : null };
}

/** The ways to go on with a list. */
export interface PagedList {
  /** Asks for the next page, unless it is asked for already, has failed, or there is none. */
  readonly more: () => void;
  /** Asks again for the page that failed. */
  readonly retry: () => void;
  /** Nothing is told from here on. */
  readonly end: () => void;
}

/** A list nothing is known of yet. */
export const nothingLoaded = { head: null, rows: [], isFailed: false } as const;

/**
 * Asks for pages one after the other; `changed` is told what is there after each answer, for the first time when there are
 * `atLeast` so many rows, or all.
 */
export function pagedList<Row, Head>(
  ask: (offset: number) => Promise<ListedPage<Row, Head>>,
  changed: (loaded: Loaded<Row, Head>) => void,
  atLeast = 0,
): PagedList {
  let loaded: Loaded<Row, Head> = nothingLoaded;
  let next: number | null = 0;
  let isEnded = false;
  const become = (now: Loaded<Row, Head>): void => {
    loaded = now;
    if (!isEnded) changed(now);
  };
  const more = (): void => {
    if (next === null || loaded.isFailed) return;
    const offset = next;
    next = null;
    void goOn(loaded, offset);
  };
  const goOn = async (now: Loaded<Row, Head>, offset: number): Promise<void> => {
    try {
      const page = await ask(offset);
      const longer = { head: page.head, rows: [...now.rows, ...page.rows], isFailed: false };
      if (page.next !== null && longer.rows.length < atLeast && !isEnded) {
        await goOn(longer, page.next);
      } else {
        next = page.next;
        become(longer);
      }
    } catch {
      next = offset;
      become({ ...now, isFailed: true });
    }
  };
  const retry = (): void => {
    become({ ...loaded, isFailed: false });
    more();
  };
  const end = (): void => {
    isEnded = true;
  };
  return { more, retry, end };
}
