// The library's summary comes in; choosing a row narrows the results.
import { Clock, FolderPlus, Library, NotebookPen } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { run } from '../state/commands';
import { useStore } from '../state/store';
import { FacetGroup } from './FacetGroup';
import { Folders } from './Folders';
import { RailRow } from './RailRow';
import './library-rail.css';

/** The three lists that are always there. */
function StandingLists(): React.JSX.Element {
  const { t } = useTranslation('frame');
  const summary = useStore((state) => state.summary);
  const filter = useStore((state) => state.filter);
  const setFilter = useStore((state) => state.setFilter);
  const isAll = Object.keys(filter).length === 0;
  return (
    <ul className="rows">
      <RailRow
        icon={<Library size={15} />}
        label={t('library.all')}
        count={summary?.articles ?? null}
        isChosen={isAll}
        onChoose={() => setFilter({})}
      />
      <RailRow
        icon={<Clock size={15} />}
        label={t('library.recent')}
        count={summary?.recent ?? null}
        isChosen={filter.recent === true}
        onChoose={() => setFilter(filter.recent === true ? {} : { recent: true })}
      />
      <RailRow
        icon={<NotebookPen size={15} />}
        label={t('library.notes')}
        count={summary?.notes ?? null}
        isChosen={filter.hasNotes === true}
        onChoose={() => setFilter(filter.hasNotes === true ? {} : { hasNotes: true })}
      />
    </ul>
  );
}

/** The navigation column. */
export function LibraryRail(): React.JSX.Element {
  const { t } = useTranslation('frame');
  const summary = useStore((state) => state.summary);
  return (
    <nav className="library-rail" aria-label={t('library.label')}>
      <div className="scroll">
        <StandingLists />
        {summary !== null && (
          <>
            <FacetGroup kind="event" title={t('library.events')} values={summary.events} />
            <FacetGroup kind="person" title={t('library.officials')} values={summary.people} />
            <FacetGroup kind="slogan" title={t('library.slogans')} values={summary.slogans} />
            <FacetGroup kind="publisher" title={t('library.publishers')} values={summary.publishers} />
            <FacetGroup kind="year" title={t('library.years')} values={summary.years} />
            <Folders roots={summary.roots} />
          </>
        )}
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
