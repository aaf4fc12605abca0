import type { Filter, SortOrder } from '../../shared/search';
import { useStore } from '../state/store';

/** Narrows the results to the articles of a filter and goes there; the order stays where none is given. */
export function narrowTo(filter: Filter, sort?: SortOrder): void {
  const { setFilter, setSort, showResults, requestFocus } = useStore.getState();
  setFilter(filter);
  if (sort !== undefined) setSort(sort);
  showResults(true);
  requestFocus('results');
}
