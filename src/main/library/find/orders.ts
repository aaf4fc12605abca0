import type { SortOrder } from '../../../shared/search';
import { byAlphabet } from '../../text/alphabet';
import type { Catalogue } from '../catalogue/catalogue';
import { lazily } from '../catalogue/lazily';

/** Numbers of articles in an order that is worked out as far as it is asked for. */
export type Order = Pick<readonly number[], 'length' | 'slice'>;

/**
 * Articles by title, by publisher (unknown ones last), or by date; of equals the newest first, then in an order that their
 * bytes decide: another scan of the same files gives the same list.
 */
export function inOrder(catalogue: Pick<Catalogue, 'entries'>, numbers: Uint32Array, order: ListOrder): Order {
  if (order === 'date') return newestOf(catalogue, numbers);
  const newer = newerIn(catalogue);
  const keyed = Array.from(numbers, (n) => ({ n, key: keyOf(catalogue, n, order) }));
  return keyed.sort((a, b) => byAlphabet(a.key, b.key) || newer(a.n, b.n)).map(({ n }) => n);
}

/** Articles of one moment are put in order when they are asked for. */
function newestOf({ entries }: Pick<Catalogue, 'entries'>, numbers: Uint32Array): Order {
  const byTime = new Map<number, number[]>();
  for (const n of numbers) {
    const time = entries.timeOf(n);
    const others = byTime.get(time);
    if (others === undefined) byTime.set(time, [n]);
    else others.push(n);
  }
  const moments = [...byTime]
    .sort(([a], [b]) => newestFirst(a, b))
    .map(([, ofTime]) => ({ length: ofTime.length, ordered: lazily(() => byHash(entries, ofTime)) }));
  return {
    length: numbers.length,
    slice: (from = 0, to = numbers.length) => {
      const asked: number[] = [];
      let start = 0;
      for (const { length, ordered } of moments) {
        if (start >= to) break;
        if (start + length > from)
          for (const n of ordered().slice(Math.max(0, from - start), to - start)) asked.push(n);
        start += length;
      }
      return asked;
    },
  };
}

/** Articles in an order their bytes decide. */
function byHash(entries: Catalogue['entries'], numbers: readonly number[]): readonly number[] {
  const hashed = numbers.map((n) => ({ n, hash: entries.hashOf(n) }));
  return hashed.sort((a, b) => a.hash - b.hash || a.n - b.n).map(({ n }) => n);
}

/** Compares articles by date, the newest first; those of one date as their bytes decide. */
export function newerIn({ entries }: Pick<Catalogue, 'entries'>): (a: number, b: number) => number {
  return (a, b) => newestFirst(entries.timeOf(a), entries.timeOf(b)) || entries.hashOf(a) - entries.hashOf(b) || a - b;
}

type ListOrder = Exclude<SortOrder, 'relevance'>;

function keyOf({ entries }: Pick<Catalogue, 'entries'>, n: number, order: Exclude<ListOrder, 'date'>): string {
  const entry = entries.get(n);
  if (entry === undefined) return '';
  return order === 'title' ? entry.title : (entry.publisher ?? LAST);
}

/** Sorts behind every name. */
const LAST = '\uffff';

function newestFirst(a: number, b: number): number {
  return a === b ? 0 : a < b ? 1 : -1;
}
