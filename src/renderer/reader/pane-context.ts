// What several parts of one pane need to know together: its article, its neighbour, its place in the row.
import type { Alignment } from '../../shared/alignment';
import type { ArticleView } from '../../shared/library';
import { useStore } from '../state/store';
import type { OpenPane, PanesSlice } from '../state/panes-slice';
import { alignmentOf, useAlignments } from './alignments-store';
import { useArticles } from './articles-store';
import { useFocus } from './focus-store';

/** The pane an open pane is compared with: the active one, or for the active one its neighbour. */
export function usePartner(index: number): OpenPane | undefined {
  return useStore((state) => state.panes[index === state.activePane ? neighbourOf(state) : state.activePane]);
}

/** Whether a pane has passages in common with the active one, or as the active one with any other. */
export function useIsCompared(index: number): boolean {
  const panes = useStore((state) => state.panes);
  const active = useStore((state) => state.activePane);
  return useAlignments(({ alignments }) => {
    const mine = panes[active]?.id ?? '';
    const others = index === active ? panes.filter((_, at) => at !== active) : [panes[index]];
    return others.some((other) => (alignmentOf(alignments, mine, other?.id ?? '')?.links.length ?? 0) > 0);
  });
}

/** Number of the pane the active one is compared with; -1 where it is alone. */
function neighbourOf({ panes, activePane }: Pick<PanesSlice, 'panes' | 'activePane'>): number {
  return activePane + 1 < panes.length ? activePane + 1 : activePane - 1;
}

/** The article of a pane, once it is there. */
export function useView(id: string | undefined): ArticleView | undefined {
  return useArticles((state) => (id === undefined ? undefined : state.views[id]));
}

/** The alignment of two articles seen from the first. */
export function useAlignment(a: string | undefined, b: string | undefined): Alignment | undefined {
  return useAlignments((state) =>
    a === undefined || b === undefined ? undefined : alignmentOf(state.alignments, a, b),
  );
}

/** Number of the focused link between two articles; -1 when the focused one is elsewhere. */
export function useFocusedLink(a: string | undefined, b: string | undefined): number {
  return useFocus(({ focus }) => {
    if (focus === null) return -1;
    const isPair = (focus.a === a && focus.b === b) || (focus.a === b && focus.b === a);
    return isPair ? focus.link : -1;
  });
}
