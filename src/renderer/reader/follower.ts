// Scroll events of the open panes in, scroll positions of the panes that follow out.
import type { Alignment } from '../../shared/alignment';
import type { OpenPane } from '../state/panes-slice';
import { alignmentOf } from './alignments-store';
import { anchors, followingTop, type Anchor, type ScrollState } from './following';
import { hull } from './links';
import { isSilent, isUsed, scrollSilently } from './scroll-ledger';
import { stretchesOf, surfaceOf, type Surface } from './surfaces';

/** Key of the pane that drives; a pane just opened waits until it is used. Outlives every change of layout or of panes. */
let driverKey: number | null = null;
/** By pane key: how far the reader set a pane off from its linked place, in pixels. */
const offsets = new Map<number, number>();

/** Lets some panes follow exactly again. */
export function forgetOffsets(keys: readonly number[]): void {
  for (const key of keys) offsets.delete(key);
}

interface FollowerInput {
  readonly panes: readonly OpenPane[];
  readonly activeKey: number;
  readonly alignments: Readonly<Record<string, Alignment>>;
}

/** Lets every other pane follow the active one until the returned function is called. */
export function startFollowing(input: FollowerInput): () => void {
  const known = new Map<string, readonly Anchor[] | null>();
  const anchorsFor = (driver: OpenPane, pane: OpenPane): readonly Anchor[] | null => {
    const name = `${driver.key} ${pane.key}`;
    const found = known.get(name);
    if (found !== undefined) return found;
    const made = anchorsBetween(driver, pane, alignmentOf(input.alignments, driver.id, pane.id));
    known.set(name, made);
    return made;
  };
  const stops = input.panes.map((pane) => listen(pane, () => scrolled(input, pane, anchorsFor)));
  const frame = requestAnimationFrame(() => {
    const driver = input.panes.find((pane) => pane.key === driverKey);
    if (driver !== undefined) driveFrom(input, driver, anchorsFor);
  });
  return () => {
    cancelAnimationFrame(frame);
    stops.forEach((stop) => stop());
  };
}

type AnchorsFor = (driver: OpenPane, pane: OpenPane) => readonly Anchor[] | null;

function listen(pane: OpenPane, handle: () => void): () => void {
  const scroller = surfaceOf(pane.key)?.scroller;
  scroller?.addEventListener('scroll', handle, { passive: true });
  return () => scroller?.removeEventListener('scroll', handle);
}

function scrolled(input: FollowerInput, pane: OpenPane, anchorsFor: AnchorsFor): void {
  const surface = surfaceOf(pane.key);
  if (surface === undefined || isSilent(pane.key, surface.scroller)) return;
  if (pane.key === input.activeKey) {
    driverKey = pane.key;
    driveFrom(input, pane, anchorsFor);
  } else if (isUsed(pane.key)) calibrate(input, pane, anchorsFor);
}

function driveFrom(input: FollowerInput, driver: OpenPane, anchorsFor: AnchorsFor): void {
  const surface = surfaceOf(driver.key);
  if (surface === undefined) return;
  for (const pane of input.panes) {
    const other = surfaceOf(pane.key);
    const list = pane.key === driver.key ? null : anchorsFor(driver, pane);
    if (other === undefined || list === null) continue;
    const offset = (offsets.get(pane.key) ?? 0) - (offsets.get(driver.key) ?? 0);
    scrollSilently(pane.key, other.scroller, followingTop(list, scrollState(surface)) + offset + lower(surface, other));
  }
}

/** The reader scrolled a following pane by itself: from now on it follows at this distance. */
function calibrate(input: FollowerInput, pane: OpenPane, anchorsFor: AnchorsFor): void {
  const driver = input.panes.find((other) => other.key === (driverKey ?? input.activeKey));
  const [from, to] = [surfaceOf(driver?.key), surfaceOf(pane.key)];
  if (driver === undefined || from === undefined || to === undefined || driver.key === pane.key) return;
  const list = anchorsFor(driver, pane);
  if (list === null) return;
  const own = offsets.get(driver.key) ?? 0;
  offsets.set(pane.key, to.scroller.scrollTop - followingTop(list, scrollState(from)) - lower(from, to) + own);
}

/** How much lower the view of the second pane begins, in pixels: a find field may stand above it. */
function lower(one: Surface, other: Surface): number {
  return other.scroller.getBoundingClientRect().top - one.scroller.getBoundingClientRect().top;
}

function scrollState({ scroller }: Surface): ScrollState {
  return { top: scroller.scrollTop, view: scroller.clientHeight, height: scroller.scrollHeight };
}

/** `null` where nothing links the two: such panes do not follow each other. */
function anchorsBetween(driver: OpenPane, pane: OpenPane, alignment: Alignment | undefined): readonly Anchor[] | null {
  const [a, b] = [surfaceOf(driver.key), surfaceOf(pane.key)];
  if (a === undefined || b === undefined || alignment === undefined || alignment.links.length === 0) return null;
  const links = alignment.links.filter((link) => link.a.length > 0 && link.b.length > 0);
  const froms = stretchesOf(
    a,
    links.map((link) => hull(link.a)),
  );
  const tos = stretchesOf(
    b,
    links.map((link) => hull(link.b)),
  );
  const measured = links.flatMap((_link, at) => {
    const [from, to] = [froms[at] ?? null, tos[at] ?? null];
    return from === null || to === null ? [] : [{ a: from, b: to }];
  });
  return anchors(measured, a.scroller.scrollHeight, b.scroller.scrollHeight);
}
