// What a virtual list box needs: the rows on screen, the active row, and bringing it into view.
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { rowAt } from './page-cache';
import { needRows } from './pages';
import type { ResultSet } from './result-set';

/** Heights of a row before it is measured, in pixels. */
const ROW_WITH_SNIPPET = 146;
const ROW = 92;
/** Rows drawn beyond those that are seen: few while the list rests, since each costs time with every key that is typed. */
const BEYOND = { atRest: 2, scrolling: 8 };

/** The rows on screen; those that are not there yet are fetched. */
export function useRows(shown: ResultSet, scroll: RefObject<HTMLDivElement | null>) {
  const [isScrolling, setScrolling] = useState(false);
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => (shown.request.query === '' ? ROW : ROW_WITH_SNIPPET),
    overscan: isScrolling ? BEYOND.scrolling : BEYOND.atRest,
    onChange: (list) => setScrolling(list.isScrolling),
  });
  const items = virtual.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => needRows(shown, first, last), [first, last, shown]);
  return { virtual, items };
}

/** The row that is active for the keyboard; a new list starts at its head. */
export function useActive(shown: ResultSet, toTop: () => void): [active: number, set: (index: number) => void] {
  const key = JSON.stringify(shown.request);
  const [state, setState] = useState({ key, active: 0 });
  const latest = useRef(toTop);
  useEffect(() => {
    latest.current = toTop;
  });
  useEffect(() => {
    latest.current();
  }, [key]);
  const active = state.key === key ? Math.min(state.active, shown.length - 1) : 0;
  return [active, (index) => setState({ key, active: index })];
}

/** Brings a row into view, again once its page is there and the rows have their real heights. */
export function useReveal(shown: ResultSet, reveal: (index: number) => void): (index: number) => void {
  const wanted = useRef<number | null>(null);
  const latest = useRef(reveal);
  useEffect(() => {
    latest.current = reveal;
  });
  useEffect(() => {
    const index = wanted.current;
    if (index === null || rowAt(shown.pages, index) === null) return;
    wanted.current = null;
    const frame = requestAnimationFrame(() => latest.current(index));
    return () => cancelAnimationFrame(frame);
  }, [shown]);
  return (index) => {
    wanted.current = rowAt(shown.pages, index) === null ? index : null;
    reveal(index);
  };
}
