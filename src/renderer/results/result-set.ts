// One answered search: what was asked, how much there is, and the pages that were fetched so far.
import type { Turn } from '../../shared/ipc';
import type { ArticleRow, Correction, Filter, ResultPage, SortOrder, Understood } from '../../shared/search';
import { withPage, type Pages } from './page-cache';

/** What identifies a list of results. */
export interface ListRequest {
  readonly query: string;
  readonly exactMarks: boolean;
  readonly keepTyped: boolean;
  readonly filter: Filter;
  readonly sort: SortOrder;
  readonly isGrouped: boolean;
}

export interface ResultSet {
  readonly request: ListRequest;
  /** When it was asked: grows from question to question. */
  readonly turn: Turn;
  /** Articles that match. */
  readonly total: number;
  /** Rows of the list. */
  readonly length: number;
  readonly hits: number;
  /** Rows that have only most of the words. */
  readonly nearly: number;
  readonly understood: Understood | null;
  readonly corrections: readonly Correction[];
  readonly pages: Pages;
}

/** A fresh list from its first answered page. */
export function resultSet(request: ListRequest, turn: Turn, page: number, answer: ResultPage): ResultSet {
  const { total, length, hits, nearly, understood, corrections, rows } = answer;
  const pages = withPage(new Map(), page, rows);
  return { request, turn, total, length, hits, nearly, understood, corrections, pages };
}

/** The list with those of its rows that say what they said before as the same objects: they need not be drawn again. */
export function withKnownRows(set: ResultSet, before: ResultSet | null): ResultSet {
  if (before === null) return set;
  const pages = [...set.pages].map(([page, rows]) => {
    const known = before.pages.get(page) ?? [];
    const asKnown = (row: ArticleRow, at: number): ArticleRow => {
      const old = known[at];
      return old !== undefined && JSON.stringify(old) === JSON.stringify(row) ? old : row;
    };
    return [page, rows.map(asKnown)] as const;
  });
  return { ...set, pages: new Map(pages) };
}

/** True when two requests mean the same list. */
export function isSameList(a: ListRequest, b: ListRequest): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
