// The list of articles that answer the query and filters, newest answer first on screen, old one until then.
import { memo } from 'react';
import { useWords } from '../i18n/use-words';
import { useFacets } from '../library/use-facets';
import { useLasting } from '../state/use-lasting';
import { EmptyResults } from './EmptyResults';
import { FailedSearch } from './FailedSearch';
import { FilterChips } from './FilterChips';
import { ResultList } from './ResultList';
import { isStale, useResults } from './results-store';
import { ResultsHeader } from './ResultsHeader';
import { SearchRemarks } from './SearchRemarks';
import { Skeleton } from './Skeleton';
import './results.css';
import './result-row.css';
import './picks-bar.css';
import './skeleton.css';

/** How long the old list stands as it is while a new one is awaited, in milliseconds. */
const STALE_AFTER = 300;

/** What the column holds; nothing of it is drawn again while something is asked. */
const Answer = memo(function Answer(): React.JSX.Element {
  const shown = useResults((state) => state.shown);
  const hasFailed = useResults((state) => state.hasFailed);
  const retry = useResults((state) => state.retry);
  useFacets();
  return (
    <>
      <ResultsHeader shown={shown} />
      <FilterChips />
      {hasFailed && <FailedSearch retry={retry} />}
      {shown !== null && <SearchRemarks shown={shown} />}
      {shown === null && !hasFailed && <Skeleton />}
      {shown !== null && shown.length > 0 && <ResultList shown={shown} />}
      {shown !== null && shown.length === 0 && !hasFailed && <EmptyResults request={shown.request} />}
    </>
  );
});

/** The results column. */
export function Results(): React.JSX.Element {
  const t = useWords('frame');
  const isLoading = useResults((state) => state.asked !== null);
  const isOld = useLasting(useResults(isStale), STALE_AFTER);
  return (
    <section className={isOld ? 'results stale' : 'results'} aria-label={t('results.label')} aria-busy={isLoading}>
      <Answer />
    </section>
  );
}
