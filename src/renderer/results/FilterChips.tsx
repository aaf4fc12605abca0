import { X } from 'lucide-react';
import type { Filter } from '../../shared/search';
import { formatDate } from '../i18n/dates';
import { useWords } from '../i18n/use-words';
import { useStore } from '../state/store';
import { filterChips } from './filter-chips';

const names = {
  folder: 'results.filterFolder',
  publisher: 'results.filterPublisher',
  year: 'results.filterYear',
  person: 'results.filterPerson',
  slogan: 'results.filterSlogan',
  event: 'results.filterEvent',
  hasNotes: 'results.filterNotes',
  recent: 'results.filterRecent',
  starred: 'results.filterStarred',
  unread: 'results.filterUnread',
  collection: 'results.filterCollection',
  month: 'results.filterMonth',
  encoding: 'results.filterEncoding',
  tag: 'results.filterTag',
} as const satisfies Record<keyof Filter, string>;

/** Values that are written otherwise than they are kept. */
function usePrinted(): (key: keyof Filter, value: string) => string {
  const t = useWords('search');
  return (key, value) => {
    if (key === 'month') return formatDate(value);
    return key === 'encoding' ? t(`encodings.${value}` as 'encodings.utf-8') : value;
  };
}

/** The filters in force, each with its removal. */
export function FilterChips(): React.JSX.Element | null {
  const t = useWords('frame');
  const filter = useStore((state) => state.filter);
  const summary = useStore((state) => state.summary);
  const drop = useStore((state) => state.dropFilter);
  const setFilter = useStore((state) => state.setFilter);
  const facets = useStore((state) => state.facets);
  const printed = usePrinted();
  const chips = filterChips(filter, summary, facets);
  if (chips.length === 0) return null;
  return (
    <ul className="filters" aria-label={t('results.filters')}>
      {chips.map(({ key, value }) => {
        const words = value === null ? t(names[key]) : printed(key, value);
        return (
          <li key={key}>
            <button
              type="button"
              className="chip"
              title={t('results.dropFilter', { name: `${t(names[key])}: ${words}` })}
              aria-label={t('results.dropFilter', { name: words })}
              onClick={() => drop(key)}
            >
              <span>{words}</span>
              <X size={13} aria-hidden="true" />
            </button>
          </li>
        );
      })}
      {chips.length > 1 && (
        <li>
          <button type="button" className="clear" onClick={() => setFilter({})}>
            {t('results.clearFilters')}
          </button>
        </li>
      )}
    </ul>
  );
}
