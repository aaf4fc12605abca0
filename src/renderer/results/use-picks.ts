import { useRef, useState } from 'react';
import { useStore } from '../state/store';
import { rowsBetween } from './fetch-list';
import { rowAt } from './page-cache';
import { noPicks, stretched, toggled, withRows, type Chosen, type Picks, type Range } from './picks';
import type { ResultSet } from './result-set';

/** The chosen rows and how they change. */
export interface Picking {
  readonly picks: Picks;
  readonly toggle: (index: number) => void;
  /** Chooses the rows between two places, both included; from the same beginning on the next one takes its place. */
  readonly extend: (from: number, to: number) => void;
  readonly all: () => void;
  readonly clear: () => void;
}

/** The rows the reader chose in a list; another list starts with none. */
export function usePicks(shown: ResultSet): Picking {
  const key = JSON.stringify(shown.request);
  const [state, setState] = useState<Chosen>({ key, picks: noPicks });
  const picks = state.key === key ? state.picks : noPicks;
  const range = useRef<Range | null>(null);
  const change = (next: Picks, of: Range | null = null): void => {
    range.current = of;
    setState({ key, picks: next });
  };
  const choose = (next: Range): void => {
    range.current = next;
    const [first, last] = next.anchor < next.end ? [next.anchor, next.end] : [next.end, next.anchor];
    rowsBetween(shown, first, last)
      .then((rows) => range.current === next && change(withRows(next.before.picks, rows), next))
      .catch(useStore.getState().showFailure);
  };
  return {
    picks,
    toggle: (index) => {
      const row = rowAt(shown.pages, index);
      if (row !== null) change(toggled(picks, row));
    },
    extend: (from, to) => choose(stretched(range.current, { key, picks }, from, to)),
    all: () => choose({ before: { key, picks: noPicks }, anchor: 0, end: shown.length - 1 }),
    clear: () => change(noPicks),
  };
}
