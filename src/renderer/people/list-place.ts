// Where the reader was in the lists of a page, for coming back to it.
import type { Drawer, DrawerPage } from '../state/drawer-slice';

/** How far a list was loaded and scrolled. */
export interface ListPlace {
  /** Number of rows that were there. */
  readonly rows: number;
  /** Place of the first row in sight. */
  readonly first: number;
}

const head: ListPlace = { rows: 0, first: 0 };

/** By page of the trail: what is opened anew begins at its head. */
const places = new WeakMap<DrawerPage, Map<string, ListPlace>>();

/** The place in a list of a page; the head of one that was never seen. */
export function placeIn(page: Drawer, list: string): ListPlace {
  return (page === null ? undefined : places.get(page)?.get(list)) ?? head;
}

/** Remembers something of the place in a list of a page. */
export function keepPlace(page: Drawer, list: string, change: Partial<ListPlace>): void {
  if (page === null) return;
  const known = places.get(page) ?? new Map<string, ListPlace>();
  known.set(list, { ...placeIn(page, list), ...change });
  places.set(page, known);
}
