// Wordings in columns come in; the columns cut into lines that fit the page, as a score is cut into staves, go out.
import type { SloganVariant } from '../../../shared/slogan';

/** Columns of one line: from the first to before the last. */
export interface Stave {
  readonly from: number;
  readonly to: number;
}

/** The words of a wording in one column with whether they differ from the most printed wording; `null` for none. */
export interface StaveWord {
  readonly words: string;
  readonly differs: boolean;
}

/** What a wording has in a column. */
export function wordIn(variant: SloganVariant, column: number): StaveWord | null {
  const span = variant.columns[column] ?? null;
  if (span === null) return null;
  const differs = variant.differs.some(({ start, end }) => start < span.end && end > span.start);
  return { words: variant.text.slice(span.start, span.end), differs };
}

/** Width of every column: that of its widest word as `measure` tells it, in pixels. */
export function columnWidths(variants: readonly SloganVariant[], measure: (words: string) => number): number[] {
  const columns = Math.max(0, ...variants.map((variant) => variant.columns.length));
  return Array.from({ length: columns }, (_, column) =>
    Math.max(0, ...variants.map((variant) => measure(wordIn(variant, column)?.words ?? ''))),
  );
}

/** Cuts columns into lines no wider than `room`; a column wider than that has a line of its own. */
export function staves(widths: readonly number[], gap: number, room: number): Stave[] {
  const lines: Stave[] = [];
  let from = 0;
  let used = 0;
  widths.forEach((width, column) => {
    if (column > from && used + width > room) {
      lines.push({ from, to: column });
      from = column;
      used = 0;
    }
    used += width + gap;
  });
  if (from < widths.length) lines.push({ from, to: widths.length });
  return lines;
}
