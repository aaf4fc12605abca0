import { useWords } from '../i18n/use-words';
import { run } from '../state/commands';
import { useStore } from '../state/store';
import type { ListRequest } from './result-set';

interface Advice {
  readonly title: string;
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** A condition such as `publisher:`. */
const hasField = /\p{L}:\S/u;

/** True when nothing of a query carries a mark: to leave the marks out is no advice then. */
function isUnmarked(query: string): boolean {
  return !/[\u0300-\u036f\u0111\u0110]/u.test(query.normalize('NFD'));
}

/** The one next step that fits why nothing is listed. */
function useAdvice({ query, exactMarks, filter }: ListRequest): Advice {
  const t = useWords('frame');
  const hasArticles = useStore((state) => (state.summary?.articles ?? 0) > 0 || (state.summary?.roots.length ?? 0) > 0);
  const isReading = useStore((state) => state.progress.phase !== 'idle' && state.progress.phase !== 'cancelled');
  const setFilter = useStore((state) => state.setFilter);
  const change = useStore((state) => state.changeSettings);
  const title = t('results.noneTitle');
  if (!hasArticles) {
    return {
      title: t('results.emptyTitle'),
      text: t('results.emptyHint'),
      action: { label: t('library.addFolder'), run: () => run('addFolder') },
    };
  }
  if (query === '' && isReading) return { title: t('results.emptyTitle'), text: t('results.reading') };
  if (query === '' && filter.recent === true) return { title, text: t('results.noneRecent') };
  if (query === '' && filter.hasNotes === true) return { title, text: t('results.noneNotes') };
  if (Object.keys(filter).length > 0) {
    return {
      title,
      text: t('results.noneFilterHint'),
      action: { label: t('results.noneFilterAction'), run: () => setFilter({}) },
    };
  }
  if (exactMarks) {
    return {
      title,
      text: t('results.noneExactHint'),
      action: { label: t('results.noneExactAction'), run: () => change({ exactMarks: false }) },
    };
  }
  if (hasField.test(query)) {
    const action = { label: t('results.noneFieldAction'), run: () => run('searchHelp') };
    return { title, text: t('results.noneFieldHint'), action };
  }
  return { title, text: t(isUnmarked(query) ? 'results.nonePlainHint' : 'results.noneHint') };
}

/** Says that nothing is there and teaches one next step. */
export function EmptyResults({ request }: { readonly request: ListRequest }): React.JSX.Element {
  const { title, text, action } = useAdvice(request);
  return (
    <div className="empty">
      <h2>{title}</h2>
      <p>{text}</p>
      {action !== undefined && (
        <button type="button" className="btn primary" onClick={action.run}>
          {action.label}
        </button>
      )}
    </div>
  );
}
