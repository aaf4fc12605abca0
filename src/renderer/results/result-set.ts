// One answered search: what was asked, how much there is, and the pages that were fetched so far.
import type { Correction, Filter, ResultPage, SortOrder, Understood } from '../../shared/search';
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
export function resultSet(request: ListRequest, page: number, answer: ResultPage): ResultSet {
  const { total, length, hits, nearly, understood, corrections, rows } = answer;
  return { request, total, length, hits, nearly, understood, corrections, pages: withPage(new Map(), page, rows) };
}

/** True when two requests mean the same list. */
export function isSameList(a: ListRequest, b: ListRequest): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
