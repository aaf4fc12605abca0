import type { SortOrder } from '../../../shared/search';
import type { Catalogue } from '../catalogue/catalogue';
import { dateKey } from '../dates';
import type { Entry } from '../entry';

/** Articles by title, by publisher (unknown ones last), or by date with the newest first; of equals, the one that came first. */
export function inOrder(catalogue: Catalogue, numbers: Uint32Array, order: ListOrder): readonly number[] {
  const collator = new Intl.Collator('vi');
  const keyed = Array.from(numbers, (n) => {
    const entry = catalogue.entries.get(n);
    return { n, key: entry === undefined ? '' : keyIn[order](entry) };
  });
  const byKey = order === 'date' ? newestFirst : (a: string, b: string): number => collator.compare(a, b);
  return keyed.sort((a, b) => byKey(a.key, b.key) || a.n - b.n).map(({ n }) => n);
}

/** Compares articles by date, the newest first. */
export function newerIn(catalogue: Catalogue): (a: number, b: number) => number {
  const keyOfArticle = (n: number): string => {
    const entry = catalogue.entries.get(n);
    return entry === undefined ? '' : dateKey(entry);
  };
  return (a, b) => newestFirst(keyOfArticle(a), keyOfArticle(b));
}

type ListOrder = Exclude<SortOrder, 'relevance'>;

const keyIn: Readonly<Record<ListOrder, (entry: Entry) => string>> = {
  date: dateKey,
  title: (entry) => entry.title,
  publisher: (entry) => entry.publisher ?? LAST,
};

/** Sorts behind every name. */
const LAST = '\uffff';

function newestFirst(a: string, b: string): number {
  return a === b ? 0 : a < b ? 1 : -1;
}
