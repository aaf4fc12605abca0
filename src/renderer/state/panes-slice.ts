// What stands in the panes: articles in, pane order and the active pane out.
import type { Span } from '../../shared/article';
import type { Slice } from './slice';

/** How many articles fit beside each other. */
export const maxPanes = 4;

/** One open article. */
export interface OpenPane {
  /** Stays the same while the pane lives, whatever article it shows; the React key. */
  readonly key: number;
  /** The article's id. */
  readonly id: string;
  /** Where to scroll to, once per `jump`; `null` for the remembered position. */
  readonly at: Span | null;
  /** Grows with every request to show a place, so that the same place can be asked for twice. */
  readonly jump: number;
  /** True when blocks hidden by default are drawn too. */
  readonly showHidden: boolean;
  /** True when it goes on where its article was left, though it stands beside others. */
  readonly isResumed: boolean;
}

/** Where an article goes and what of it is shown first. */
export interface OpenOptions {
  /** In a new pane next to the others; the pane after the active one is replaced when all four are taken. */
  readonly beside?: boolean;
  /** In this pane, counted from 0. */
  readonly pane?: number;
  readonly at?: Span;
  /** Where the article was left, though other articles are open; alone it begins there anyway. */
  readonly isResumed?: boolean;
}

export interface PanesSlice {
  readonly panes: readonly OpenPane[];
  /** Index of the pane that drives; 0 when none is open. */
  readonly activePane: number;
  readonly openArticle: (id: string, options?: OpenOptions) => void;
  readonly closePane: (index: number) => void;
  readonly activatePane: (index: number) => void;
  readonly setShowHidden: (index: number, show: boolean) => void;
  /** Follows articles whose file changed: old id to new id. */
  readonly replaceArticles: (replaced: readonly (readonly [from: string, to: string])[]) => void;
}

let lastKey = 0;

/** A pane that shows an article for the first time. */
function fresh(id: string, at: Span | null, isResumed: boolean): OpenPane {
  lastKey += 1;
  return { key: lastKey, id, at, jump: 1, showHidden: false, isResumed };
}

/** The pane an article goes to: where it is open already, the one asked for, a new one or the active one. */
export function targetPane(
  panes: readonly Pick<OpenPane, 'id'>[],
  active: number,
  id: string,
  options: OpenOptions,
): number {
  if (options.pane !== undefined) return Math.min(options.pane, panes.length, maxPanes - 1);
  const open = panes.findIndex((pane) => pane.id === id);
  if (open >= 0) return open;
  if (panes.length === 0) return 0;
  if (options.beside !== true) return active;
  return panes.length < maxPanes ? panes.length : (active + 1) % maxPanes;
}

/** Panes, the active one, and what opens and closes them. */
export const panesSlice: Slice<PanesSlice> = (set) => ({
  panes: [],
  activePane: 0,
  openArticle: (id, options = {}) =>
    set((state) => {
      const index = targetPane(state.panes, state.activePane, id, options);
      const old = state.panes[index];
      const at = options.at ?? null;
      const same = old?.id === id;
      const next =
        old === undefined
          ? fresh(id, at, options.isResumed === true)
          : {
              ...old,
              id,
              at,
              jump: same && at === null ? old.jump : old.jump + 1,
              showHidden: same && old.showHidden,
              isResumed: same && old.isResumed,
            };
      return { panes: [...state.panes.slice(0, index), next, ...state.panes.slice(index + 1)], activePane: index };
    }),
  closePane: (index) =>
    set((state) => {
      const panes = state.panes.filter((_, at) => at !== index);
      const active = state.activePane > index ? state.activePane - 1 : state.activePane;
      return { panes, activePane: Math.max(0, Math.min(active, panes.length - 1)) };
    }),
  activatePane: (index) =>
    set((state) => (index in state.panes && index !== state.activePane ? { activePane: index } : {})),
  setShowHidden: (index, show) =>
    set((state) => ({ panes: state.panes.map((pane, at) => (at === index ? { ...pane, showHidden: show } : pane)) })),
  replaceArticles: (replaced) =>
    set((state) => {
      const to = new Map(replaced);
      if (!state.panes.some((pane) => to.has(pane.id))) return {};
      return { panes: state.panes.map((pane) => ({ ...pane, id: to.get(pane.id) ?? pane.id })) };
    }),
});
