import type { SortOrder } from '../../../shared/search';
import type { Catalogue } from '../catalogue/catalogue';

/** Articles by title, by publisher (unknown ones last), or by date with the newest first; of equals, the one that came first. */
export function inOrder(catalogue: Catalogue, numbers: Uint32Array, order: ListOrder): readonly number[] {
  const collator = new Intl.Collator('vi');
  const keyed = Array.from(numbers, (n) => ({ n, key: keyOf(catalogue, n, order) }));
  const byKey = order === 'date' ? newestFirst : (a: string, b: string): number => collator.compare(a, b);
  return keyed.sort((a, b) => byKey(a.key, b.key) || a.n - b.n).map(({ n }) => n);
}

/** Compares articles by date, the newest first. */
export function newerIn(catalogue: Catalogue): (a: number, b: number) => number {
  const { entries } = catalogue;
  return (a, b) => newestFirst(entries.dateKeyOf(a), entries.dateKeyOf(b));
}

type ListOrder = Exclude<SortOrder, 'relevance'>;

function keyOf({ entries }: Catalogue, n: number, order: ListOrder): string {
  if (order === 'date') return entries.dateKeyOf(n);
  const entry = entries.get(n);
  if (entry === undefined) return '';
  return order === 'title' ? entry.title : (entry.publisher ?? LAST);
}

/** Sorts behind every name. */
const LAST = '\uffff';

function newestFirst(a: string, b: string): number {
  return a === b ? 0 : a < b ? 1 : -1;
}
