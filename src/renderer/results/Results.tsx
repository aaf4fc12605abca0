// The list of articles that answer the query and filters, newest answer first on screen, old one until then.
import { useEffect } from 'react';
import { useWords } from '../i18n/use-words';
import { useStore } from '../state/store';
import { useFacets } from '../library/use-facets';
import { EmptyResults } from './EmptyResults';
import { FailedSearch } from './FailedSearch';
import { FilterChips } from './FilterChips';
import { ResultList } from './ResultList';
import { rememberResults } from './result-steps';
import { ResultsHeader } from './ResultsHeader';
import { SearchRemarks } from './SearchRemarks';
import { Skeleton } from './Skeleton';
import { useResults } from './use-results';
import './results.css';

/** The results column. */
export function Results(): React.JSX.Element {
  const t = useWords('frame');
  const { shown, isLoading, hasFailed, need, retry } = useResults();
  useEffect(() => rememberResults(shown), [shown]);
  useFacets(shown?.request ?? null);
  const query = useStore((state) => state.query);
  const isStale = isLoading && shown !== null && shown.request.query !== query.trim();
  return (
    <section className={isStale ? 'results stale' : 'results'} aria-label={t('results.label')} aria-busy={isLoading}>
      <ResultsHeader shown={shown} />
      <FilterChips />
      {hasFailed && <FailedSearch retry={retry} />}
      {shown !== null && <SearchRemarks shown={shown} />}
      {shown === null && !hasFailed && <Skeleton />}
      {shown !== null && shown.length > 0 && <ResultList shown={shown} need={need} />}
      {shown !== null && shown.length === 0 && !hasFailed && <EmptyResults request={shown.request} />}
    </section>
  );
}
