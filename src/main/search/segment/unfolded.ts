import type { PlacedSegment } from '../corpus';
import type { Places } from '../places';
import type { Part } from './moves';

/**
 * The segments to merge: as many at the end as have no more articles than those behind them, or hold more dead than
 * living. So each merge makes the segment of an article at least twice as large, and few are written often.
 */
export function unfolded(segments: readonly PlacedSegment[], places: Places): readonly Part[] {
  const parts = segments.map(({ segment, base }): Part => {
    return { segment, live: places.live.slice(base, base + segment.articles) };
  });
  let first = parts.length;
  let behind = 0;
  for (const [at, { segment, live }] of [...parts.entries()].reverse()) {
    const living = countLive(live);
    if (segment.articles <= behind || living * 2 < segment.articles) first = at;
    behind += living;
  }
  return parts.slice(first);
}

/** How many articles are still there. */
export function countLive(live: Uint8Array): number {
  let count = 0;
  for (const one of live) count += one;
  return count;
}
