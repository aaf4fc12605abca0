import type { Segment } from './segments';

/** A stretch of a page that is read line by line; its edges are those of its column. */
export interface Region {
  readonly segments: readonly Segment[];
  readonly left: number;
  readonly right: number;
}

const DEEPEST = 8;
const BIN = 3;
const LEAST_ROWS = 3;
const LONG_COLUMNS = 24;
/** Share of a column's lines that must fill most of its width. */
const FILLED_SHARE = 0.4;
const FILLED = 0.6;
/** Share of the page's width that columns take together. */
const LEAST_WIDTH = 0.75;

/** Where long columns are parted on the pages of a file; short ones at the same place are then columns, too. */
export function guttersOf(pages: readonly (readonly Segment[])[]): number[] {
  const found: number[] = [];
  for (const page of pages) order(page, [], 0, (x) => found.push(x));
  return [...new Set(found)];
}

/** Regions of a page in reading order: columns from left to right, what spans them before and after. */
export function readingOrder(segments: readonly Segment[], gutters: readonly number[]): Region[] {
  return order(segments, gutters, 0, () => undefined);
}

function order(
  segments: readonly Segment[],
  known: readonly number[],
  depth: number,
  note: (gutter: number) => void,
): Region[] {
  if (segments.length === 0) return [];
  const gutter = depth < DEEPEST ? bestGutter(segments, known) : null;
  if (gutter === null) return [regionOf(segments)];
  if (gutter.score >= LONG_COLUMNS) note(gutter.x);
  const inside = (part: readonly Segment[]): Region[] => order(part, known, depth + 1, note);
  return gutter.bands.flatMap((band) =>
    band.kind === 'spanning' ? inside(band.segments) : [...inside(band.left), ...inside(band.right)],
  );
}

function regionOf(segments: readonly Segment[]): Region {
  return { segments, left: leftOf(segments), right: rightOf(segments) };
}

type Band =
  | { readonly kind: 'spanning'; readonly segments: readonly Segment[] }
  | { readonly kind: 'columns'; readonly left: readonly Segment[]; readonly right: readonly Segment[] };

interface Gutter {
  readonly x: number;
  readonly bands: readonly Band[];
  /** Segments that stand in columns beside it. */
  readonly score: number;
}

/** The upright white stripe with the most lines of columns on both of its sides; `null` when there is none. */
function bestGutter(segments: readonly Segment[], known: readonly number[]): Gutter | null {
  const sorted = [...segments].sort((a, b) => a.y - b.y);
  let best: Gutter | null = null;
  for (const x of [...known, ...stripes(sorted)]) {
    const gutter = cutAt(sorted, x, known.includes(x));
    if (gutter.score > (best?.score ?? 0)) best = gutter;
  }
  return best;
}

/** Places worth trying: the middles of stretches that fewer segments cross than stand on either side. */
function stripes(segments: readonly Segment[]): number[] {
  const from = leftOf(segments);
  const width = rightOf(segments) - from;
  const bins = Math.min(2000, Math.ceil(width / BIN));
  if (!(bins > 0)) return [];
  const crossed = new Array<number>(bins).fill(0);
  for (const { x0, x1 } of segments) {
    const last = Math.min(bins - 1, Math.floor((x1 - from) / BIN));
    for (let bin = Math.max(0, Math.floor((x0 - from) / BIN)); bin <= last; bin += 1)
      crossed[bin] = (crossed[bin] ?? 0) + 1;
  }
  const found: number[] = [];
  for (let bin = 1; bin < bins - 1; bin += 1) {
    const here = crossed[bin] ?? 0;
    const isValley = here <= (crossed[bin - 1] ?? 0) && here <= (crossed[bin + 1] ?? 0);
    if (isValley && here < segments.length * 0.6) found.push(from + (bin + 0.5) * BIN);
  }
  return found.length <= 200 ? found : found.filter((_, at) => at % Math.ceil(found.length / 200) === 0);
}

/** Cuts the lines at `x`: those that cross it end a band. */
function cutAt(sorted: readonly Segment[], x: number, isKnown: boolean): Gutter {
  const bands: Band[] = [];
  const width = rightOf(sorted) - leftOf(sorted);
  let score = 0;
  let open: Segment[] = [];
  let spanning: Segment[] = [];
  const close = (): void => {
    const left = open.filter((one) => one.x1 <= x);
    const right = open.filter((one) => one.x0 >= x);
    if (areColumns(left, right, isKnown, width)) {
      if (spanning.length > 0) bands.push({ kind: 'spanning', segments: spanning });
      bands.push({ kind: 'columns', left, right });
      score += open.length;
      spanning = [];
    } else {
      for (const one of open) spanning.push(one);
    }
    open = [];
  };
  for (const one of sorted) {
    if (one.x1 <= x || one.x0 >= x) {
      open.push(one);
    } else {
      close();
      spanning.push(one);
    }
  }
  close();
  if (spanning.length > 0) bands.push({ kind: 'spanning', segments: spanning });
  return { x, bands, score };
}

const nationalHead = /C[ỘO]NG H[ÒO]A X[ÃA] H[ỘO]I CH[ỦU] NGH[ĨI]A/u;

/** `width` is that of all that stands around them. */
function areColumns(left: readonly Segment[], right: readonly Segment[], isKnown: boolean, width: number): boolean {
  if (left.length === 0 || right.length === 0) return false;
  const size = Math.min(middleSize(left), middleSize(right));
  if (leftOf(right) - rightOf(left) < 0.7 * size) return false;
  // The head of an official letter: sender on the left, name of the state on the right, a few centred lines each.
  if (right.slice(0, 2).some((one) => nationalHead.test(one.text.normalize('NFC')))) return true;
  if (isKnown) return true;
  // Columns share all of the page; what is narrower is a small table between paragraphs.
  if (rightOf(right) - leftOf(left) < LEAST_WIDTH * width) return false;
  if (rowsOf(left) < LEAST_ROWS || rowsOf(right) < LEAST_ROWS) return false;
  if (topOf(left) > bottomOf(right) || topOf(right) > bottomOf(left)) return false;
  return isRunningText(left) && isRunningText(right);
}

/** Lines of running text mostly fill their column, however many columns stand side by side here; cells of tables do not. */
function isRunningText(side: readonly Segment[]): boolean {
  const widths = side.map((one) => one.x1 - one.x0).sort((a, b) => a - b);
  const widest = widths[Math.floor(widths.length * 0.9)] ?? 0;
  if (widest < 7 * middleSize(side)) return false;
  return widths.filter((width) => width >= FILLED * widest).length >= FILLED_SHARE * widths.length;
}

function middleSize(side: readonly Segment[]): number {
  const sizes = side.map((one) => one.size).sort((a, b) => a - b);
  return sizes[sizes.length >> 1] ?? 0;
}

/** Number of base lines. */
function rowsOf(side: readonly Segment[]): number {
  let rows = 0;
  let last = -Infinity;
  for (const one of [...side].sort((a, b) => a.y - b.y)) {
    if (one.y - last > 0.4 * one.size) rows += 1;
    last = one.y;
  }
  return rows;
}

function leftOf(segments: readonly Segment[]): number {
  return segments.reduce((least, one) => Math.min(least, one.x0), Infinity);
}

function rightOf(segments: readonly Segment[]): number {
  return segments.reduce((most, one) => Math.max(most, one.x1), -Infinity);
}

function topOf(segments: readonly Segment[]): number {
  return segments.reduce((least, one) => Math.min(least, one.y), Infinity);
}

function bottomOf(segments: readonly Segment[]): number {
  return segments.reduce((most, one) => Math.max(most, one.y), -Infinity);
}
