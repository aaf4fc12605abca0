import { useEffect } from 'react';
import type { Span } from '../../shared/article';
import { setCurrentHit, setHitCount, takeWantedHit, useFinder } from './finder-store';
import { scrollToSpan, surfaceOf } from './surfaces';

/** Says how many hits a pane has, and stands on the one its article was opened for. */
export function useWantedHit(pane: { readonly key: number; readonly id: string }, hits: readonly Span[]): void {
  const { key, id } = pane;
  const wish = useFinder((state) => state.wanted[key]);
  useEffect(() => {
    setHitCount(key, hits.length);
    if (hits.length === 0) return;
    const wanted = takeWantedHit(key, id);
    if (wanted === null) return;
    const index = wanted === 'first' ? 0 : hits.length - 1;
    const [hit, surface] = [hits[index], surfaceOf(key)];
    setCurrentHit(key, index);
    if (hit !== undefined && surface !== undefined) scrollToSpan(surface, hit, 0.3, false);
  }, [key, id, hits, wish]);
}
