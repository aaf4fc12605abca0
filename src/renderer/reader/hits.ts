// Hits of a pane and a step in, the hit to stand on out; it is scrolled into sight.
import type { Span } from '../../shared/article';
import { setCurrentHit, useFinder } from './finder-store';
import { firstOffsetInSight } from './pointed';
import { scrollToSpan, surfaceOf } from './surfaces';

/** Number of the next hit: after the current one, or else from `offset`; goes round at the ends; -1 without hits. */
export function nextHit(hits: readonly Span[], current: number | undefined, offset: number, step: 1 | -1): number {
  if (hits.length === 0) return -1;
  if (current !== undefined && current < hits.length) return (current + step + hits.length) % hits.length;
  if (step === 1)
    return Math.max(
      0,
      hits.findIndex((hit) => hit.start >= offset),
    );
  const before = hits.findLastIndex((hit) => hit.start < offset);
  return before < 0 ? hits.length - 1 : before;
}

/** Stands on the next or the previous hit of a pane. */
export function stepHit(paneKey: number, hits: readonly Span[], step: 1 | -1): void {
  const surface = surfaceOf(paneKey);
  if (surface === undefined) return;
  const index = nextHit(hits, useFinder.getState().current[paneKey], firstOffsetInSight(surface), step);
  const hit = hits[index];
  if (hit === undefined) return;
  setCurrentHit(paneKey, index);
  scrollToSpan(surface, hit, 0.3, true);
}
