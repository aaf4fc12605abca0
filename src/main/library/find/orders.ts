import type { SortOrder } from '../../../shared/search';
import { byAlphabet } from '../../text/alphabet';
import type { Catalogue } from '../catalogue/catalogue';
import { timeOf } from '../dates';

/** Articles by title, by publisher (unknown ones last), or by date with the newest first; of equals, the one that came first. */
export function inOrder(catalogue: Catalogue, numbers: Uint32Array, order: ListOrder): readonly number[] {
  if (order === 'date') return newestOf(catalogue, numbers);
  const keyed = Array.from(numbers, (n) => ({ n, key: keyOf(catalogue, n, order) }));
  return keyed.sort((a, b) => byAlphabet(a.key, b.key) || a.n - b.n).map(({ n }) => n);
}

function newestOf(catalogue: Catalogue, numbers: Uint32Array): readonly number[] {
  const timeAt = timesIn(catalogue);
  const byTime = new Map<number, number[]>();
  for (const n of numbers.slice().sort()) {
    const time = timeAt(n);
    const others = byTime.get(time);
    if (others === undefined) byTime.set(time, [n]);
    else others.push(n);
  }
  return [...byTime].sort(([a], [b]) => newestFirst(a, b)).flatMap(([, ofTime]) => ofTime);
}

/** Compares articles by date, the newest first. */
export function newerIn(catalogue: Catalogue): (a: number, b: number) => number {
  const timeAt = timesIn(catalogue);
  return (a, b) => newestFirst(timeAt(a), timeAt(b));
}

/** Gives the moment of an article; that of each date is worked out once. */
function timesIn({ entries }: Catalogue): (n: number) => number {
  const times = new Map<string, number>();
  return (n) => {
    const key = entries.dateKeyOf(n);
    const time = times.get(key) ?? timeOf(key);
    times.set(key, time);
    return time;
  };
}

type ListOrder = Exclude<SortOrder, 'relevance'>;

function keyOf({ entries }: Catalogue, n: number, order: Exclude<ListOrder, 'date'>): string {
  const entry = entries.get(n);
  if (entry === undefined) return '';
  return order === 'title' ? entry.title : (entry.publisher ?? LAST);
}

/** Sorts behind every name. */
const LAST = '\uffff';

function newestFirst(a: number, b: number): number {
  return a === b ? 0 : a < b ? 1 : -1;
}
