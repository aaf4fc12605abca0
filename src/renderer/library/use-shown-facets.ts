import type { Facets, ShelfCounts } from '../../shared/search';
import { useStore } from '../state/store';

/** What the answers on screen are made of, or else the whole library; `null` until the engine first answers. */
export function useShownFacets(): (Facets & ShelfCounts) | null {
  return useStore((state) => state.facets ?? state.summary);
}
