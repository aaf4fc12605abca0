import { useMemo } from 'react';
import type { Alignment } from '../../shared/alignment';
import { pointAway } from '../cards/hover';
import { useFocus } from './focus-store';
import { parted } from './ribbons';
import { stretchesOf, surfaceOf } from './surfaces';
import { bands, type Side } from './links';
import { useFrameValue } from './use-frame-value';
import type { Stretch } from './following';

interface LinkBarsProps {
  readonly paneKey: number;
  /** Seen from this pane: its passages are side `a`. */
  readonly alignment: Alignment;
  readonly mine: Side;
  readonly theirs: Side;
  readonly edge: 'left' | 'right';
  /** Number of the focused link; -1 for none. */
  readonly focused: number;
  readonly onPick: (link: number) => void;
  /** The pointer came onto a bar. */
  readonly onPoint: (link: number) => void;
}

interface Bar extends Stretch {
  readonly links: readonly number[];
}

const noBars: readonly Bar[] = [];

/** Quiet bars at the text's inner edge beside everything that is linked; a click picks the link. Decoration for the keyboard's `]` and `[`. */
export function LinkBars(props: LinkBarsProps): React.JSX.Element {
  const { paneKey, alignment, mine, theirs } = props;
  const layout = useFocus((state) => state.layouts[paneKey]);
  const cause = useMemo(
    () => ({ paneKey, alignment, mine, theirs, layout }),
    [paneKey, alignment, mine, theirs, layout],
  );
  const bars = useFrameValue(() => measured(paneKey, alignment, mine, theirs), noBars, cause);
  return (
    <div className={`link-bars at-${props.edge}`} aria-hidden="true">
      {bars.map((bar) => (
        <div
          key={bar.links[0]}
          className="link-bar"
          data-link-focused={bar.links.includes(props.focused) ? '' : undefined}
          style={{ top: bar.top, height: bar.bottom - bar.top }}
          onClick={() => props.onPick(next(bar.links, props.focused))}
          onPointerEnter={() => props.onPoint(bar.links[0] ?? -1)}
          onPointerLeave={pointAway}
        />
      ))}
    </div>
  );
}

/** Clicking again on the bar of several links goes through them. */
function next(links: readonly number[], focused: number): number {
  return links[links.indexOf(focused) + 1] ?? links[0] ?? -1;
}

function measured(paneKey: number, alignment: Alignment, mine: Side, theirs: Side): readonly Bar[] {
  const surface = surfaceOf(paneKey);
  if (surface === undefined) return [];
  const found = bands(alignment.links, mine, theirs);
  const stretches = stretchesOf(
    surface,
    found.map((band) => band.a),
  );
  const drawn = found.flatMap((band, at) => {
    const stretch = stretches[at] ?? null;
    return stretch === null ? [] : [{ links: band.links, ...stretch }];
  });
  return parted(drawn, 2).map((stretch, at) => ({ ...stretch, links: drawn[at]?.links ?? [] }));
}
