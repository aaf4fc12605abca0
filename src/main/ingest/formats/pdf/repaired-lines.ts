import { repairMojibake, type Repaired } from '../../encoding/repair-mojibake';
import type { PrintedLine } from './lines';

/** Lines of one page: those of each column, and those that stand outside of all. */
export interface PageLines {
  readonly columns: readonly (readonly PrintedLine[])[];
  readonly outside: readonly PrintedLine[];
}

/** The lines of a file, and what was found in them. */
export interface RepairedLines extends Pick<Repaired, 'encoding' | 'issues'> {
  readonly pages: readonly PageLines[];
}

/** Reads letters of old fonts that the program which made the file took for Latin ones, and set in a font of its own. */
export function repairedLines(pages: readonly PageLines[]): RepairedLines {
  const all = pages.flatMap(({ columns, outside }) => [...columns.flat(), ...outside]);
  const { text, encoding, issues } = repairMojibake(all.map((line) => line.text).join('\n'));
  if (encoding === null) return { pages, encoding, issues };
  const texts = text.normalize('NFC').split('\n').values();
  const repaired = (line: PrintedLine): PrintedLine => ({ ...line, text: texts.next().value ?? line.text });
  return {
    pages: pages.map(({ columns, outside }) => ({
      columns: columns.map((column) => column.map(repaired)),
      outside: outside.map(repaired),
    })),
    ...{ encoding, issues },
  };
}
