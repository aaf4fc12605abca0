// What the answers are made of comes in; choosing a row narrows the results.
import { FolderPlus } from 'lucide-react';
import { useRef, type KeyboardEvent } from 'react';
import type { FacetValue } from '../../shared/search';
import { useWords } from '../i18n/use-words';
import { useFocusRequest } from '../state/focus-requests';
import { run } from '../state/commands';
import { useStore } from '../state/store';
import { Collections } from './Collections';
import { FacetGroup } from './FacetGroup';
import { Folders } from './Folders';
import { SavedSearches } from './SavedSearches';
import { StandingLists } from './StandingLists';
import { useShownFacets } from './use-shown-facets';
import { YearGroup } from './YearGroup';
import './library-rail.css';

/** Encodings by their names; a library in one encoding has nothing to choose. */
function useEncodings(values: readonly FacetValue[]): readonly FacetValue[] {
  const t = useWords('search');
  const isChosen = useStore((state) => state.filter.encoding !== undefined);
  if (values.length < 2 && !isChosen) return [];
  return values.map((value) => ({ ...value, label: t(`encodings.${value.key}` as 'encodings.utf-8') }));
}

/** Every facet there is. */
function FacetGroups(): React.JSX.Element | null {
  const t = useWords('frame');
  const shelf = useWords('shelf');
  const facets = useShownFacets();
  const encodings = useEncodings(facets?.encodings ?? []);
  if (facets === null) return null;
  return (
    <>
      <FacetGroup kind="event" title={t('library.events')} values={facets.events} />
      <FacetGroup kind="person" title={t('library.officials')} values={facets.people} />
      <FacetGroup kind="slogan" title={t('library.slogans')} values={facets.slogans} />
      <FacetGroup kind="publisher" title={t('library.publishers')} values={facets.publishers} />
      <YearGroup years={facets.years} months={facets.months} />
      <FacetGroup kind="tag" title={shelf('tags')} values={facets.tags} />
      <FacetGroup kind="encoding" title={shelf('encodings')} values={encodings} />
    </>
  );
}

/** Rows of the rail that can be chosen, from top to bottom. */
function rowsOf(rail: HTMLElement): HTMLElement[] {
  return [...rail.querySelectorAll<HTMLElement>('.choose')];
}

/** The arrow keys go from row to row, past what stands at a row's end. */
function moveInRows(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const { target } = event;
  if (step === 0 || !(target instanceof HTMLElement) || !target.classList.contains('choose')) return;
  const rows = rowsOf(event.currentTarget);
  rows[rows.indexOf(target) + step]?.focus();
  event.preventDefault();
}

/** The navigation column. */
export function LibraryRail(): React.JSX.Element {
  const t = useWords('frame');
  const roots = useStore((state) => state.summary?.roots);
  const rail = useRef<HTMLElement>(null);
  useFocusRequest('library', () => {
    if (rail.current !== null) rowsOf(rail.current)[0]?.focus();
  });
  return (
    <nav ref={rail} className="library-rail" aria-label={t('library.label')} onKeyDown={moveInRows}>
      <div className="scroll">
        <StandingLists />
        <Collections />
        <SavedSearches />
        <FacetGroups />
        {roots !== undefined && <Folders roots={roots} />}
      </div>
      <div className="foot">
        <button type="button" className="btn" onClick={() => run('addFolder')}>
          <FolderPlus size={15} aria-hidden="true" />
          {t('library.addFolder')}
        </button>
      </div>
    </nav>
  );
}
