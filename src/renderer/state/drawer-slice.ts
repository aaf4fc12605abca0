// Which page the drawer under the panes shows, and the pages that led there.
import type { Slice } from './slice';

/** What the directory was asked for; `body` and `rank` are empty for all. */
export interface OfficialsAsked {
  readonly query: string;
  readonly sort: 'mentions' | 'name' | 'given';
  readonly body: string;
  readonly rank: string;
}

/** What the index of slogans was asked for; `kind` is empty for all. */
export interface SlogansAsked {
  readonly query: string;
  readonly sort: 'articles' | 'text' | 'first' | 'last';
  readonly kind: string;
}

/** One page of the drawer; lists keep what they were asked for, so that coming back finds them as they were left. */
export type DrawerPage =
  | { readonly kind: 'notes' | 'corrections' | 'problems' }
  | { readonly kind: 'officials'; readonly asked?: OfficialsAsked }
  | { readonly kind: 'slogans'; readonly asked?: SlogansAsked }
  | { readonly kind: 'dossier'; readonly person: string }
  | { readonly kind: 'slogan'; readonly slogan: string }
  | { readonly kind: 'event'; readonly event: string };

/** What the drawer shows; `null` while it is closed. */
export type Drawer = DrawerPage | null;

/** The page shown and those before it, the nearest last. */
export interface Trail {
  readonly drawer: Drawer;
  readonly trail: readonly DrawerPage[];
}

/** Pages one can go back to at most. */
const longest = 50;

/** The trail after a page was opened; closing forgets it. */
export function opened({ drawer, trail }: Trail, next: Drawer): Trail {
  if (next === null) return { drawer: null, trail: [] };
  if (drawer === null || isSame(drawer, next)) return { drawer: next, trail };
  return { drawer: next, trail: [...trail, drawer].slice(-longest) };
}

/** The trail after going back one page; the same where there is none. */
export function wentBack(trail: Trail): Trail {
  const before = trail.trail.at(-1);
  return before === undefined ? trail : { drawer: before, trail: trail.trail.slice(0, -1) };
}

function isSame(one: DrawerPage, other: DrawerPage): boolean {
  const name = (page: DrawerPage): string => JSON.stringify({ ...page, asked: undefined });
  return name(one) === name(other);
}

export interface DrawerSlice extends Trail {
  readonly openDrawer: (drawer: Drawer) => void;
  /** Opens a drawer of a kind, or closes it when that kind is open. */
  readonly toggleDrawer: (kind: 'notes' | 'problems' | 'corrections') => void;
  /** Keeps what the list now shown was asked for. */
  readonly keepAsked: (page: DrawerPage) => void;
  readonly goBack: () => void;
}

/** The drawer and its trail. */
export const drawerSlice: Slice<DrawerSlice> = (set) => ({
  drawer: null,
  trail: [],
  openDrawer: (drawer) => set((state) => opened(state, drawer)),
  toggleDrawer: (kind) => set((state) => opened(state, state.drawer?.kind === kind ? null : { kind })),
  keepAsked: (drawer) => set({ drawer }),
  goBack: () => set(wentBack),
});
