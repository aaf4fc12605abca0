import type { Places } from './places';
import type { Recent } from './recent/recent';
import type { Segment } from './segment/segment';

/** A segment and the place of its first article. */
export interface PlacedSegment {
  readonly segment: Segment;
  readonly base: number;
}

/** Everything one search reads: the segments, the newest articles behind them, and which of all are still there. */
export interface Corpus {
  readonly segments: readonly PlacedSegment[];
  readonly recent: Recent;
  /** Place of the first of the newest articles. */
  readonly recentBase: number;
  readonly places: Places;
}
