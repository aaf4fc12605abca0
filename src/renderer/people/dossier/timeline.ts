// Dates of printed uses in, places on an axis of years out.
import type { PaperSpan, TitleSpan, UseSpan } from '../../../shared/person';

/** A stretch of years, both included. */
export interface Axis {
  readonly from: number;
  readonly to: number;
}

/** A bar on the axis, as shares of its width; a use on one day is a bar without width. */
export interface Bar {
  readonly left: number;
  readonly width: number;
  readonly isFirstInferred: boolean;
  readonly isLastInferred: boolean;
}

/** The years that hold every dated use; `null` when none is dated. */
export function axisOf(career: readonly TitleSpan[]): Axis | null {
  const dates = career.flatMap(({ first, last }) => [first, last]).flatMap((use) => (use === null ? [] : [use.date]));
  const years = dates.map((date) => Number(date.slice(0, 4)));
  return years.length === 0 ? null : { from: Math.min(...years), to: Math.max(...years) };
}

/** How many papers are known to print a title, as the head of a dossier counts them: articles of no known paper are none. */
export function knownPapers(papers: readonly PaperSpan[]): number {
  return papers.filter(({ publisher }) => publisher !== null).length;
}

/** Where a stretch of uses stands on the axis; `null` when it is undated. */
export function barOf({ first, last }: UseSpan, axis: Axis): Bar | null {
  if (first === null || last === null) return null;
  const left = shareOf(beginningOf(first.date), axis);
  const right = first.date === last.date ? left : shareOf(beginningOf(last.date), axis);
  return {
    left,
    width: Math.max(0, right - left),
    isFirstInferred: first.isInferred,
    isLastInferred: last.isInferred,
  };
}

/** Years written under the axis, no more than `most`: every one, every second, fifth, tenth, … */
export function ticksOf(axis: Axis, most: number): readonly { readonly year: number; readonly at: number }[] {
  const years = axis.to - axis.from + 1;
  const step = [1, 2, 5, 10, 20, 50, 100].find((one) => years / one <= most) ?? 200;
  const first = Math.ceil(axis.from / step) * step;
  const count = Math.max(0, Math.floor((axis.to - first) / step) + 1);
  return Array.from({ length: count }, (_, at) => {
    const year = first + at * step;
    return { year, at: shareOf(year, axis) };
  });
}

/** A day as a year with a fraction; a month or a year alone stands at its beginning. */
function beginningOf(date: string): number {
  const [year = '0', month = '1', day = '1'] = date.split('-');
  return Number(year) + (Number(month) - 1) / 12 + (Number(day) - 1) / 366;
}

function shareOf(time: number, { from, to }: Axis): number {
  return (time - from) / (to + 1 - from);
}
