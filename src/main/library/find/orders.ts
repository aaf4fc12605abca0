import type { SortOrder } from '../../../shared/search';
import { byAlphabet } from '../../text/alphabet';
import type { Catalogue } from '../catalogue/catalogue';
import { timeOf } from '../dates';

/**
 * Articles by title, by publisher (unknown ones last), or by date; of equals the newest first, then in an order that their
 * bytes decide: another scan of the same files gives the same list.
 */
export function inOrder(catalogue: Catalogue, numbers: Uint32Array, order: ListOrder): readonly number[] {
  if (order === 'date') return newestOf(catalogue, numbers);
  const newer = newerIn(catalogue);
  const keyed = Array.from(numbers, (n) => ({ n, key: keyOf(catalogue, n, order) }));
  return keyed.sort((a, b) => byAlphabet(a.key, b.key) || newer(a.n, b.n)).map(({ n }) => n);
}

function newestOf({ entries }: Catalogue, numbers: Uint32Array): readonly number[] {
  const timeAt = timesIn(entries);
  const byTime = new Map<number, Hashed[]>();
  for (const n of numbers) {
    const time = timeAt(n);
    const one = { n, hash: entries.hashOf(n) };
    const others = byTime.get(time);
    if (others === undefined) byTime.set(time, [one]);
    else others.push(one);
  }
  return [...byTime]
    .sort(([a], [b]) => newestFirst(a, b))
    .flatMap(([, ofTime]) => ofTime.sort((a, b) => a.hash - b.hash || a.n - b.n).map(({ n }) => n));
}

interface Hashed {
  readonly n: number;
  readonly hash: number;
}

/** Compares articles by date, the newest first; those of one date as their bytes decide. */
export function newerIn({ entries }: Catalogue): (a: number, b: number) => number {
  const timeAt = timesIn(entries);
  return (a, b) => newestFirst(timeAt(a), timeAt(b)) || entries.hashOf(a) - entries.hashOf(b) || a - b;
}

/** Gives the moment of an article; that of each date is worked out once. */
function timesIn(entries: Catalogue['entries']): (n: number) => number {
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
