import { decodeRuns } from '../../encoding/fonts';
import { withNoteMarks, type RaisableRun } from '../raised-marks';
import type { Region } from './columns';
import { closeLetters } from './letters';
import { isRaisedBeside } from './raised';
import type { Segment } from './segments';

/** One printed line of a page, in reading order. */
export interface PrintedLine {
  readonly text: string;
  readonly page: number;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
  /** Mark of the font of all its letters; `null` where they stand in several. */
  readonly style: string | null;
  /** Edges of the column it stands in. */
  readonly left: number;
  readonly right: number;
  /** True for cells of a table that stand beside each other: a row of its own. */
  readonly isRow: boolean;
}

const SAME_LINE = 0.4;
/** Of the mark of a note: its letters, its size beside that of the text, and how high it is raised, at most. */
const LONGEST_MARK = 4;
const SMALL = 0.9;
const RAISED = 0.6;
const CELL_GAP = 2;
const SAME_PLACE = 4;

/** Lines of one region from top to bottom. */
export function linesOf(region: Region, page: number): PrintedLine[] {
  const rows: Segment[][] = [];
  for (const one of [...region.segments].sort((a, b) => a.y - b.y || a.x0 - b.x0)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row !== undefined && first !== undefined && one.y - first.y <= sameLine(first, one)) row.push(one);
    else rows.push([one]);
  }
  const sorted = rows.map((row) => [...row].sort((a, b) => a.x0 - b.x0));
  const cells = sorted.map(cellStarts);
  return sorted.map((row, at) => {
    const beside = [...(cells[at - 1] ?? []), ...(cells[at + 1] ?? [])];
    const isTable = (cells[at] ?? []).some((x) => beside.some((other) => Math.abs(x - other) < SAME_PLACE));
    return lineOf(row, region, page, isTable);
  });
}

/** How much lower a segment may stand in the same line: below the mark of a note, which is small and raised, more. */
function sameLine(above: Segment, one: Segment): number {
  const isMark = above.text.length <= LONGEST_MARK && above.size < SMALL * one.size;
  return (isMark ? RAISED : SAME_LINE) * Math.max(one.size, above.size);
}

/** Where the cells of a row but the first start, if it is one of a table. */
function cellStarts(row: readonly Segment[]): number[] {
  return row.filter((one, at) => at > 0 && one.x0 - (row[at - 1]?.x1 ?? 0) > CELL_GAP * one.size).map((one) => one.x0);
}

function lineOf(sorted: readonly Segment[], region: Region, page: number, isTable: boolean): PrintedLine {
  const longest = sorted.reduce((most, one) => (one.text.length > most.text.length ? one : most));
  const runs: RaisableRun[] = [];
  let end = -Infinity;
  let isRow = false;
  for (const one of sorted) {
    const gap = one.x0 - end;
    const isCell = isTable && runs.length > 0 && gap > CELL_GAP * one.size;
    isRow ||= isCell;
    const between = runs.length === 0 || gap < 0.05 * one.size ? '' : isCell ? '\t' : ' ';
    runs.push({ text: between + one.text, font: null, isRaised: isRaisedBeside(one, longest) });
    end = Math.max(end, one.x1);
  }
  return {
    text: tidy(decodeRuns(withNoteMarks(runs))),
    page,
    x0: sorted[0]?.x0 ?? 0,
    x1: end,
    y: longest.y,
    size: longest.size,
    style: sorted.every((one) => one.style === longest.style) ? longest.style : null,
    left: region.left,
    right: region.right,
    isRow,
  };
}

/** Composed letters, ligatures as the letters they stand for, bullets of symbol fonts as bullets, control characters out. */
function tidy(text: string): string {
  return closeLetters(
    text
      .normalize('NFC')
      .replace(/[\ufb00-\ufb06]/gu, (ligature) => ligature.normalize('NFKC'))
      .replace(/^[\uf020-\uf0ff](?=\s)/u, '•')
      // eslint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u000b-\u001f]/gu, ''),
  ).trim();
}
