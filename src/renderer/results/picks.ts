// Rows chosen one by one or from one to another, for doing something with all of them at once.
import type { ArticleRow } from '../../shared/search';

/** The chosen rows by the ids of their articles. */
export type Picks = ReadonlyMap<string, ArticleRow>;

/** Nothing chosen. */
export const noPicks: Picks = new Map();

/** Chooses a row, or no longer. */
export function toggled(picks: Picks, row: ArticleRow): Picks {
  return picks.has(row.id) ? new Map([...picks].filter(([id]) => id !== row.id)) : withRows(picks, [row]);
}

/** Chooses rows beside those that are chosen. */
export function withRows(picks: Picks, rows: readonly ArticleRow[]): Picks {
  return new Map([...picks, ...rows.map((row) => [row.id, row] as const)]);
}

/** The rows chosen in the list that answers a request, which the key names. */
export interface Chosen {
  readonly key: string;
  readonly picks: Picks;
}

/** One choosing of rows from a place of a list to another: what was chosen before it, and where it begins and ends. */
export interface Range {
  readonly before: Chosen;
  readonly anchor: number;
  readonly end: number;
}

/** Moves the end of a range that ends where the reader is; anywhere else, and in another list, one begins there. */
export function stretched(range: Range | null, chosen: Chosen, from: number, to: number): Range {
  const goesOn = range?.end === from && range.before.key === chosen.key;
  return goesOn ? { ...range, end: to } : { before: chosen, anchor: from, end: to };
}

/** The chosen rows, or else the active one. */
export function rowsToActOn(picks: Picks, active: ArticleRow | null): readonly ArticleRow[] {
  if (picks.size > 0) return [...picks.values()];
  return active === null ? [] : [active];
}
