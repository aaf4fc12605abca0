import { decodeRuns } from '../../encoding/fonts';
import { withNoteMarks, type RaisableRun } from '../raised-marks';
import { isRaisedBeside } from './raised';
import type { Run } from './run';

/** Letters that stand on one base line without a gap wide enough to part columns. */
export interface Segment {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
  /** Mark of the font of all its letters; `null` where they stand in several. */
  readonly style: string | null;
}

// In heights of the font. Word spaces are .2 to .3, in justified lines up to 1; gutters of columns start near 1.
const WORD_GAP = 0.13;
const WIDE_GAP = 1.2;
const WIDEST_SPACE = 2;
const SAME_LINE = 0.35;

interface Draft {
  runs: RaisableRun[];
  x0: number;
  x1: number;
  y: number;
  size: number;
  style: string | null;
  /** Width of the space that follows what was read so far; `null` when none does. */
  space: number | null;
}

/** Puts the upright runs of a page together, in the order the page draws them. */
export function segmentsOf(runs: readonly Run[]): Segment[] {
  const found: Draft[] = [];
  let open: Draft | null = null;
  for (const run of runs) {
    if (run.isTurned || run.text === '') continue;
    if (run.text.trim() === '') {
      if (open !== null && isOnLine(open, run))
        open.space = Math.max(open.space ?? 0, run.x + run.width - open.x1, run.width);
      continue;
    }
    if (open !== null && follows(open, run)) {
      append(open, run);
    } else {
      open = {
        runs: [{ text: run.text, font: run.font }],
        x0: run.x,
        x1: run.x + run.width,
        y: run.y,
        size: run.size,
        style: run.style,
        space: null,
      };
      found.push(open);
    }
  }
  return found.map(({ runs: own, x0, x1, y, size, style }) => ({
    text: decodeRuns(withNoteMarks(own)),
    x0,
    x1,
    y,
    size,
    style,
  }));
}

function isOnLine(open: Draft, run: Run): boolean {
  return Math.abs(run.y - open.y) <= SAME_LINE * Math.max(open.size, run.size || open.size);
}

function follows(open: Draft, run: Run): boolean {
  // Marks drawn over the letter before them belong to it wherever they stand.
  if (/^\p{M}+$/u.test(run.text)) return Math.abs(run.y - open.y) <= open.size;
  if (!isOnLine(open, run)) return false;
  const gap = run.x - open.x1;
  const widest = open.space === null ? WIDE_GAP : WIDEST_SPACE;
  return gap <= widest * open.size && gap >= -0.5 * open.size;
}

function append(open: Draft, run: Run): void {
  const gap = run.x - open.x1;
  const isApart = (open.space !== null || gap > WORD_GAP * open.size) && !/^\p{M}/u.test(run.text);
  const needsSpace = isApart && !/\s$/u.test(open.runs.at(-1)?.text ?? '') && !/^\s/u.test(run.text);
  if (open.runs.length === 1 && isRaisedBeside(open, run)) {
    open.runs = open.runs.map((first) => ({ ...first, isRaised: true }));
    open.y = run.y;
  }
  const isRaised = isRaisedBeside(run, open);
  open.runs.push({ text: needsSpace ? ` ${run.text}` : run.text, font: run.font, isRaised });
  open.x1 = Math.max(open.x1, run.x + run.width);
  open.size = Math.max(open.size, run.size);
  if (open.style !== run.style) open.style = null;
  open.space = null;
}
