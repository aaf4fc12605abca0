// Window width and open panes in, what stands in columns and what folds away out (the rules of the look).

/** How a side column is drawn: in its column, or over the panes when asked for. */
export type ColumnMode = 'column' | 'drawer';

export interface WindowLayout {
  readonly library: ColumnMode;
  readonly results: ColumnMode;
  /** True when one pane is shown at a time, with a switcher. */
  readonly isNarrow: boolean;
}

export const LIBRARY_WIDTH = 232;
export const RESULTS_WIDTH = 312;
/** Below this a text column would hold fewer than about 34 characters. */
const PANE_WIDTH = 290;

/** Below this a text column is too narrow to read at all. */
const LEAST_PANE_WIDTH = 240;
/** Below this one pane is shown at a time, however few there are. */
const NARROW = 800;

/** Width of the gutters between so many panes. */
function gutters(panes: number): number {
  return Math.max(0, panes - 1) * (panes >= 4 ? 24 : 48);
}

/** Width of the window, in pixels, below which so many panes are shown one at a time. */
export function narrowBelow(panes: number): number {
  return Math.max(NARROW, panes * LEAST_PANE_WIDTH + gutters(panes));
}

/** What of the window fits beside the panes and the page under them; the library folds before the results. */
export function windowLayout(width: number, panes: number, hasPage: boolean): WindowLayout {
  if (width < narrowBelow(panes)) {
    return { library: 'drawer', results: panes === 0 && !hasPage ? 'column' : 'drawer', isNarrow: true };
  }
  const needed = panes * PANE_WIDTH + gutters(panes);
  const results = panes > 0 && (width < 1100 || width - RESULTS_WIDTH < needed) ? 'drawer' : 'column';
  const rest = results === 'column' ? width - RESULTS_WIDTH : width;
  return { library: rest - LIBRARY_WIDTH < needed ? 'drawer' : 'column', results, isNarrow: false };
}
