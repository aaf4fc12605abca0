import { BookOpen, Clock, Library, NotebookPen, Star } from 'lucide-react';
import type { Filter } from '../../shared/search';
import { useWords } from '../i18n/use-words';
import { useStore } from '../state/store';
import { RailRow } from './RailRow';
import { useShownFacets } from './use-shown-facets';

type Condition = 'recent' | 'unread' | 'starred' | 'hasNotes';

const conditions: readonly { readonly key: Condition; readonly icon: React.ReactNode }[] = [
  { key: 'recent', icon: <Clock size={15} /> },
  { key: 'unread', icon: <BookOpen size={15} /> },
  { key: 'starred', icon: <Star size={15} /> },
  { key: 'hasNotes', icon: <NotebookPen size={15} /> },
];

/** The whole library, and what the reader did with its articles; conditions add up. */
export function StandingLists(): React.JSX.Element {
  const t = useWords('frame');
  const shelf = useWords('shelf');
  const filter = useStore((state) => state.filter);
  const setFilter = useStore((state) => state.setFilter);
  const toggle = useStore((state) => state.toggleFilter);
  const articles = useStore((state) => state.summary?.articles ?? null);
  const facets = useShownFacets();
  const names: Readonly<Record<Condition, string>> = {
    recent: t('library.recent'),
    unread: shelf('unread'),
    starred: shelf('starred'),
    hasNotes: t('library.notes'),
  };
  const counts: Readonly<Record<Condition, number | null>> = {
    recent: facets?.recent ?? null,
    unread: facets?.unread ?? null,
    starred: facets?.starred ?? null,
    hasNotes: facets?.noted ?? null,
  };
  return (
    <ul className="rows">
      <RailRow
        icon={<Library size={15} />}
        label={t('library.all')}
        count={articles}
        isChosen={isOpen(filter)}
        onChoose={() => setFilter({})}
      />
      {conditions.map(({ key, icon }) => (
        <RailRow
          key={key}
          icon={icon}
          label={names[key]}
          count={counts[key]}
          isChosen={filter[key] === true}
          onChoose={() => toggle(key, true)}
        />
      ))}
    </ul>
  );
}

function isOpen(filter: Filter): boolean {
  return Object.keys(filter).length === 0;
}
