// Rows chosen one by one, for doing something with all of them at once.
import type { ArticleRow } from '../../shared/search';

/** The chosen rows by the ids of their articles. */
export type Picks = ReadonlyMap<string, ArticleRow>;

/** Nothing chosen. */
export const noPicks: Picks = new Map();

/** Chooses a row, or no longer. */
export function toggled(picks: Picks, row: ArticleRow): Picks {
  return picks.has(row.id) ? new Map([...picks].filter(([id]) => id !== row.id)) : new Map([...picks, [row.id, row]]);
}

/** Chooses every row between two places of the list, both included; rows whose page is not there are left out. */
export function withRange(picks: Picks, rowAt: (index: number) => ArticleRow | null, from: number, to: number): Picks {
  const [first, last] = from < to ? [from, to] : [to, from];
  const rows = Array.from({ length: last - first + 1 }, (_, step) => rowAt(first + step));
  return new Map([...picks, ...rows.flatMap((row) => (row === null ? [] : [[row.id, row] as const]))]);
}

/** The chosen rows, or else the active one. */
export function rowsToActOn(picks: Picks, active: ArticleRow | null): readonly ArticleRow[] {
  if (picks.size > 0) return [...picks.values()];
  return active === null ? [] : [active];
}
