import { useStore } from '../../state/store';

/** Narrows the results to the articles that name an official. */
export function showArticlesOf(person: string, sort: 'date' | 'publisher'): void {
  const { setFilter, setSort, showResults, requestFocus } = useStore.getState();
  setFilter({ person });
  setSort(sort);
  showResults(true);
  requestFocus('results');
}
