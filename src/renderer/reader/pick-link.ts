// A link the reader picked in, both passages at one height and flashing out.
import type { PassageLink } from '../../shared/alignment';
import type { OpenPane } from '../state/panes-slice';
import { useStore } from '../state/store';
import { alignmentOf, useAlignments } from './alignments-store';
import { flash, focusLink } from './focus-store';
import { forgetOffsets } from './follower';
import { commonHeight, type Reach } from './following';
import { hull } from './links';
import { scrollSilently } from './scroll-ledger';
import { stretchOf, surfaceOf, type Surface } from './surfaces';

/** The panes of a pair, the one the reader works in first. */
export interface PanePair {
  readonly from: OpenPane;
  readonly to: OpenPane;
}

/** The alignment of a pair seen from the pane the reader works in. */
export function alignmentOfPair({ from, to }: PanePair): ReturnType<typeof alignmentOf> {
  return alignmentOf(useAlignments.getState().alignments, from.id, to.id);
}

/** The pane the active one is compared with first: the next one, or else the one before. */
export function activePair(): PanePair | null {
  const { panes, activePane } = useStore.getState();
  const from = panes[activePane];
  const to = panes[activePane + 1] ?? panes[activePane - 1];
  return from === undefined || to === undefined ? null : { from, to };
}

/** Focuses a link, brings both ends to one height and lets them flash; with `keepPlace` the passage stays where it is seen. */
export function pickLink(pair: PanePair, index: number, keepPlace: boolean): void {
  const link = alignmentOfPair(pair)?.links[index];
  if (link === undefined || link.a.length === 0 || link.b.length === 0) return;
  focusLink({ a: pair.from.id, b: pair.to.id, link: index });
  forgetOffsets([pair.from.key, pair.to.key]);
  bringTogether(pair, link, keepPlace);
  flash({ [pair.from.id]: link.a, [pair.to.id]: link.b });
}

function bringTogether({ from, to }: PanePair, link: PassageLink, keepPlace: boolean): void {
  const [a, b] = [surfaceOf(from.key), surfaceOf(to.key)];
  if (a === undefined || b === undefined) return;
  const [top, otherTop] = [stretchOf(a, hull(link.a))?.top, stretchOf(b, hull(link.b))?.top];
  if (top === undefined || otherTop === undefined) return;
  const seen = top - a.scroller.scrollTop;
  const isSeen = seen >= 0 && seen < a.scroller.clientHeight - 40;
  const wanted = keepPlace && isSeen ? seen : a.scroller.clientHeight / 3;
  const height = commonHeight(reach(a, top), reach(b, otherTop), wanted);
  scrollSilently(from.key, a.scroller, top - height);
  scrollSilently(to.key, b.scroller, otherTop - height);
}

function reach({ scroller }: Surface, top: number): Reach {
  return { top, maxScroll: Math.max(0, scroller.scrollHeight - scroller.clientHeight) };
}
