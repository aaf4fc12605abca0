// Windows of a long list: fetched pages in, rows by their place in the whole list out; the least used pages are let go.
import type { ArticleRow } from '../../shared/search';

/** Rows asked for at once: a screen of them, since each costs the reading of a file. */
export const PAGE_SIZE = 12;
/** Pages kept; far more than a screen holds. */
export const KEPT_PAGES = 150;

/** Pages by number, least recently used first. */
export type Pages = ReadonlyMap<number, readonly ArticleRow[]>;

/** Adds a page as the most recently used, dropping the least used ones beyond the limit. */
export function withPage(pages: Pages, page: number, rows: readonly ArticleRow[], kept = KEPT_PAGES): Pages {
  const entries = [...pages].filter(([number]) => number !== page);
  return new Map([...entries.slice(Math.max(0, entries.length - kept + 1)), [page, rows]]);
}

/** Marks the pages on screen as used, so that they outlive the others. */
export function touched(pages: Pages, numbers: readonly number[]): Pages {
  const used = new Set(numbers);
  const entries = [...pages];
  if (entries.slice(-used.size).every(([number]) => used.has(number))) return pages;
  return new Map([
    ...entries.filter(([number]) => !used.has(number)),
    ...entries.filter(([number]) => used.has(number)),
  ]);
}

/** Of some pages those that are to be fetched: they are not there, or wait for a file that is still being read. */
export function wanting(pages: Pages, numbers: readonly number[]): readonly number[] {
  return numbers.filter((number) => pages.get(number)?.some(({ isLate }) => isLate) ?? true);
}

/** The row at a place of the whole list; `null` while its page is not there. */
export function rowAt(pages: Pages, index: number): ArticleRow | null {
  return pages.get(Math.floor(index / PAGE_SIZE))?.[index % PAGE_SIZE] ?? null;
}

/** Numbers of the pages that hold the rows from `first` to `last`, both included, of a list of `total`. */
export function pagesOf(first: number, last: number, total: number): readonly number[] {
  const from = Math.max(0, Math.floor(first / PAGE_SIZE));
  const to = Math.floor(Math.min(last, total - 1) / PAGE_SIZE);
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, step) => from + step);
}
