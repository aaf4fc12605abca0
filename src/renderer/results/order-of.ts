import type { SortOrder } from '../../shared/search';

/** Without words nothing fits better than something else: the newest come first. */
export function orderOf(sort: SortOrder, query: string): SortOrder {
  return sort === 'relevance' && query.trim() === '' ? 'date' : sort;
}
