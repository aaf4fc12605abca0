// The numbers of lists that a word processor counts itself ("Điều 3."): the lists of a document come in; the number of each
// paragraph, in reading order, goes out.
import { formatNumber } from './list-number';

/** How one level of a list counts. */
export interface ListLevel {
  readonly start: number;
  /** As `formatNumber` knows it, or `bullet` or `none`. */
  readonly format: string;
  /** "Điều %1." with the count of each level at its place. */
  readonly text: string;
}

/** The lists of a document. Several lists may share one definition, and go on counting where the other stopped. */
export interface Lists {
  /** Definition of each list. */
  readonly listOf: ReadonlyMap<string, string>;
  /** Levels by "definition/level". */
  readonly levels: ReadonlyMap<string, ListLevel>;
  /** Where a list begins anew, by "list/level". */
  readonly restarts: ReadonlyMap<string, number>;
}

/** Number or bullet, with a space after it, of the next paragraph of a list; empty for a list without any. */
export type NextLabel = (list: string, level: number) => string;

const BULLET = '• ';
const LEVELS = 9;

/** Counts the lists of a document. */
export function countLists({ listOf, levels, restarts }: Lists): NextLabel {
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();
  return (list, level) => {
    const definition = listOf.get(list);
    const own = levels.get(`${definition ?? ''}/${level}`);
    if (definition === undefined || own === undefined || level >= LEVELS) return '';
    if (own.format === 'bullet') return BULLET;
    if (own.format === 'none') return '';
    const count = counts.get(definition) ?? [];
    counts.set(definition, count);
    const key = `${list}/${level}`;
    const restart = begun.has(key) ? undefined : restarts.get(key);
    begun.add(key);
    count[level] = restart ?? (count[level] ?? own.start - 1) + 1;
    count.length = level + 1;
    const label = own.text.replace(/%([1-9])/gu, (_, digit: string) => {
      const at = Number(digit) - 1;
      const other = levels.get(`${definition}/${at}`);
      return formatNumber(count[at] ?? other?.start ?? 1, other?.format ?? 'decimal');
    });
    return label === '' ? '' : `${label} `;
  };
}
