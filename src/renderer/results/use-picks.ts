import { useState } from 'react';
import { rowAt } from './page-cache';
import { noPicks, toggled, withRange, type Picks } from './picks';
import type { ResultSet } from './result-set';

/** The chosen rows and how they change. */
export interface Picking {
  readonly picks: Picks;
  readonly toggle: (index: number) => void;
  /** Chooses the rows between two places, both included. */
  readonly extend: (from: number, to: number) => void;
  readonly clear: () => void;
}

/** The rows the reader chose in a list; another list starts with none. */
export function usePicks(shown: ResultSet): Picking {
  const key = JSON.stringify(shown.request);
  const [state, setState] = useState({ key, picks: noPicks });
  const picks = state.key === key ? state.picks : noPicks;
  const change = (next: Picks): void => setState({ key, picks: next });
  const at = (index: number) => rowAt(shown.pages, index);
  return {
    picks,
    toggle: (index) => {
      const row = at(index);
      if (row !== null) change(toggled(picks, row));
    },
    extend: (from, to) => change(withRange(picks, at, from, to)),
    clear: () => change(noPicks),
  };
}
