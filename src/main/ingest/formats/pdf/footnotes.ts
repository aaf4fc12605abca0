import type { PrintedLine } from './lines';

/** A number or stars, and the words of the note right behind. */
const mark = /^(?:\(?\d{1,3}[).]?|\[\d{1,3}\]|[*†‡]{1,3})\s?["“]?\p{Lu}/u;
/** How much smaller than running text notes are set. */
const SMALLER = 0.92;

/** True for the first line of a footnote. */
export function opensNote(line: PrintedLine): boolean {
  return mark.test(line.text);
}

/** The footnotes below the text of a column: lines set smaller than it from one that begins with a mark on; `usual` is the size of running text. */
export function footnotesOf(column: readonly PrintedLine[], usual: number): readonly PrintedLine[] {
  let first = column.length;
  for (let at = column.length - 1; at >= 0; at -= 1) {
    const line = column[at];
    if (line === undefined || line.size > SMALLER * usual) break;
    if (opensNote(line)) first = at;
  }
  return column.slice(first);
}

/** Size most letters of some lines are set in. */
export function usualSize(lines: readonly PrintedLine[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0];
}
