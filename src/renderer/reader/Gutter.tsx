import { useEffect, useMemo, useRef } from 'react';
import type { Alignment } from '../../shared/alignment';
import { useFocus } from './focus-store';
import type { Stretch } from './following';
import { bands, type Side } from './links';
import { parted, ribbon } from './ribbons';
import { stretchesOf, surfaceOf, type Surface } from './surfaces';
import { useFrameValue } from './use-frame-value';

interface GutterProps {
  readonly leftKey: number;
  readonly rightKey: number;
  /** Seen from the left pane. */
  readonly alignment: Alignment | undefined;
  readonly left: Side | undefined;
  readonly right: Side | undefined;
  /** Number of the focused link; -1 for none. */
  readonly focused: number;
  readonly onPick: (link: number) => void;
}

/** One ribbon's ends in the scrolled contents of its two panes. */
interface Ends {
  readonly links: readonly number[];
  readonly isFocused: boolean;
  readonly left: Stretch;
  readonly right: Stretch;
}

const noEnds: readonly Ends[] = [];

/** The space between two panes with a ribbon for every linked band; ribbons follow scrolling without React. */
export function Gutter(props: GutterProps): React.JSX.Element {
  const { leftKey, rightKey, alignment, left, right, focused, onPick } = props;
  const svg = useRef<SVGSVGElement>(null);
  const leftLayout = useFocus((state) => state.layouts[leftKey]);
  const rightLayout = useFocus((state) => state.layouts[rightKey]);
  const cause = useMemo(
    () => ({ leftKey, rightKey, alignment, left, right, focused, leftLayout, rightLayout }),
    [leftKey, rightKey, alignment, left, right, focused, leftLayout, rightLayout],
  );
  const ends = useFrameValue(() => measured(props), noEnds, cause);
  useEffect(() => followScroll(svg.current, surfaceOf(leftKey), surfaceOf(rightKey), ends), [leftKey, rightKey, ends]);
  return (
    <div className="gutter" aria-hidden="true">
      <svg ref={svg}>
        {ends.map((end) => (
          <path
            key={`${end.isFocused ? 'focused' : 'band'}-${end.links[0] ?? ''}`}
            data-focused={end.isFocused ? '' : undefined}
            onClick={() => onPick(end.links[end.links.indexOf(focused) + 1] ?? end.links[0] ?? -1)}
          />
        ))}
      </svg>
    </div>
  );
}

/** Bands first, the focused link above them. */
function measured({ leftKey, rightKey, alignment, left, right, focused }: GutterProps): readonly Ends[] {
  const [a, b] = [surfaceOf(leftKey), surfaceOf(rightKey)];
  if (a === undefined || b === undefined || alignment === undefined || left === undefined || right === undefined) {
    return noEnds;
  }
  const found = bands(alignment.links, left, right);
  const lefts = stretchesOf(
    a,
    found.map((band) => band.a),
  );
  const rights = stretchesOf(
    b,
    found.map((band) => band.b),
  );
  const drawn = found.flatMap((band, at) => {
    const [from, to] = [lefts[at] ?? null, rights[at] ?? null];
    return from === null || to === null ? [] : [{ links: band.links, isFocused: false, left: from, right: to }];
  });
  const clear = parted(
    drawn.map((end) => end.left),
    2,
  );
  const ends = drawn.map((end, at) => ({ ...end, left: clear[at] ?? end.left }));
  const strong = ends.filter((end) => end.links.includes(focused)).map((end) => ({ ...end, isFocused: true }));
  return [...ends.filter((end) => !end.links.includes(focused)), ...strong];
}

function followScroll(
  svg: SVGSVGElement | null,
  left: Surface | undefined,
  right: Surface | undefined,
  ends: readonly Ends[],
): (() => void) | undefined {
  if (svg === null || left === undefined || right === undefined) return undefined;
  let frame = 0;
  const drawnLast = new Set<number>(ends.keys());
  const draw = (): void => {
    frame = 0;
    drawRibbons(svg, left.scroller, right.scroller, ends, drawnLast);
  };
  const later = (): void => {
    if (frame === 0) frame = requestAnimationFrame(draw);
  };
  draw();
  left.scroller.addEventListener('scroll', later, { passive: true });
  right.scroller.addEventListener('scroll', later, { passive: true });
  return () => {
    cancelAnimationFrame(frame);
    left.scroller.removeEventListener('scroll', later);
    right.scroller.removeEventListener('scroll', later);
  };
}

/** Draws what is seen and wipes what was seen in the frame before. */
function drawRibbons(
  svg: SVGSVGElement,
  left: HTMLElement,
  right: HTMLElement,
  ends: readonly Ends[],
  drawnLast: Set<number>,
): void {
  const { width, height, top } = svg.getBoundingClientRect();
  const leftBy = left.getBoundingClientRect().top - top - left.scrollTop;
  const rightBy = right.getBoundingClientRect().top - top - right.scrollTop;
  ends.forEach((end, at) => {
    const drawn = ribbon(moved(end.left, leftBy), moved(end.right, rightBy), width, height);
    const path = svg.children[at];
    if (path === undefined || (drawn === null && !drawnLast.has(at))) return;
    path.setAttribute('d', drawn?.path ?? '');
    path.setAttribute('opacity', String(drawn?.opacity ?? 0));
    if (drawn === null) drawnLast.delete(at);
    else drawnLast.add(at);
  });
}

function moved(stretch: Stretch, by: number): Stretch {
  return { top: stretch.top + by, bottom: stretch.bottom + by };
}
