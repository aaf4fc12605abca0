import { TextSearch, X } from 'lucide-react';
import type { SavedSearch } from '../../shared/settings';
import { useWords } from '../i18n/use-words';
import { applySearch, isOnScreen, removeSearch } from '../search/saved-searches';
import { useStore } from '../state/store';
import { RailRow } from './RailRow';

function SearchRow({ search }: { readonly search: SavedSearch }): React.JSX.Element {
  const t = useWords('shelf');
  const isChosen = useStore((state) => isOnScreen(search, state));
  const name = t('removeSearch', { name: search.name });
  return (
    <RailRow
      icon={<TextSearch size={15} />}
      label={search.name}
      count={null}
      describes={search.query === '' ? t('everything') : search.query}
      isChosen={isChosen}
      onChoose={() => applySearch(search)}
      action={
        <button type="button" className="icon-btn" aria-label={name} title={name} onClick={() => removeSearch(search)}>
          <X size={15} aria-hidden="true" />
        </button>
      }
    />
  );
}

/** The searches the reader keeps; nothing before the first. */
export function SavedSearches(): React.JSX.Element | null {
  const t = useWords('shelf');
  const searches = useStore((state) => state.settings.savedSearches);
  if (searches.length === 0) return null;
  return (
    <section className="group">
      <h2 className="plain">{t('searches')}</h2>
      <ul className="rows">
        {searches.map((search) => (
          <SearchRow key={search.name} search={search} />
        ))}
      </ul>
    </section>
  );
}
