import { useEffect, useMemo, useRef } from 'react';
import type { Alignment } from '../../shared/alignment';
import type { Span } from '../../shared/article';
import { useFocus } from './focus-store';
import { hull } from './links';
import { spreadOf } from './spread-of';
import { stretchesOf, surfaceOf } from './surfaces';
import { useFrameValue } from './use-frame-value';

interface OverviewStripProps {
  readonly paneKey: number;
  readonly alignment: Alignment | undefined;
  readonly focused: number;
  readonly hits: readonly Span[];
  readonly notes: readonly Span[];
}

interface Tick {
  readonly kind: 'link' | 'focused' | 'hit' | 'note';
  readonly top: number;
  readonly height: number;
}

/** More hits than this are not told apart on six pixels: of more, some from everywhere are shown. */
const shownHits = 400;
const noTicks: readonly Tick[] = [];

/** The whole article at a glance, six pixels wide: linked passages, hits and notes, and what is in view; it is dragged like a scroll bar. */
export function OverviewStrip(props: OverviewStripProps): React.JSX.Element {
  const { paneKey, alignment, focused, hits, notes } = props;
  const layout = useFocus((state) => state.layouts[paneKey]);
  const thumb = useRef<HTMLDivElement>(null);
  const cause = useMemo(
    () => ({ paneKey, alignment, focused, hits, notes, layout }),
    [paneKey, alignment, focused, hits, notes, layout],
  );
  const ticks = useFrameValue(() => ticksOf(props), noTicks, cause);
  useEffect(() => followScroll(paneKey, thumb.current), [paneKey, layout]);
  return (
    <div
      className="overview"
      aria-hidden="true"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        scrollTo(paneKey, event);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) scrollTo(paneKey, event);
      }}
    >
      <div className="overview-track">
        {ticks.map((tick, at) => (
          <i key={at} data-kind={tick.kind} style={{ top: `${tick.top}%`, height: `${tick.height}%` }} />
        ))}
        <div ref={thumb} className="overview-view" />
      </div>
    </div>
  );
}

function scrollTo(paneKey: number, event: React.PointerEvent): void {
  const scroller = surfaceOf(paneKey)?.scroller;
  if (scroller === undefined) return;
  const box = event.currentTarget.getBoundingClientRect();
  const share = (event.clientY - box.top) / box.height;
  scroller.scrollTop = share * scroller.scrollHeight - scroller.clientHeight / 2;
}

/** Keeps the thumb where the view is, without drawing anything anew. */
function followScroll(paneKey: number, thumb: HTMLElement | null): (() => void) | undefined {
  const scroller = surfaceOf(paneKey)?.scroller;
  if (scroller === undefined || thumb === null) return undefined;
  const place = (): void => {
    const height = Math.max(1, scroller.scrollHeight);
    thumb.style.top = `${(100 * scroller.scrollTop) / height}%`;
    thumb.style.height = `${(100 * scroller.clientHeight) / height}%`;
    thumb.hidden = scroller.scrollHeight <= scroller.clientHeight;
  };
  place();
  scroller.addEventListener('scroll', place, { passive: true });
  return () => scroller.removeEventListener('scroll', place);
}

function ticksOf({ paneKey, alignment, focused, hits, notes }: OverviewStripProps): readonly Tick[] {
  const surface = surfaceOf(paneKey);
  if (surface === undefined) return [];
  const links = (alignment?.links ?? []).filter((link) => link.a.length > 0);
  const wanted: { readonly kind: Tick['kind']; readonly span: Span }[] = [
    ...links.map((link, at) => ({
      kind: at === focused ? ('focused' as const) : ('link' as const),
      span: hull(link.a),
    })),
    ...notes.map((span) => ({ kind: 'note' as const, span })),
    ...spreadOf(hits, shownHits).map((span) => ({ kind: 'hit' as const, span })),
  ];
  const whole = Math.max(1, surface.scroller.scrollHeight);
  const stretches = stretchesOf(
    surface,
    wanted.map(({ span }) => span),
  );
  return wanted.flatMap(({ kind }, at) => {
    const stretch = stretches[at] ?? null;
    if (stretch === null) return [];
    return [{ kind, top: (100 * stretch.top) / whole, height: (100 * (stretch.bottom - stretch.top)) / whole }];
  });
}
