import { TriangleAlert } from 'lucide-react';
import { useWords } from '../i18n/use-words';

/** A search that failed never looks like an empty one: it says so, keeps the words and offers to try again. */
export function FailedSearch({ retry }: { readonly retry: () => void }): React.JSX.Element {
  const t = useWords('frame');
  return (
    <div className="failed" role="alert">
      <TriangleAlert size={16} aria-hidden="true" />
      <div>
        <b>{t('results.failedTitle')}</b>
        <p>{t('results.failedHint')}</p>
        <button type="button" className="btn" onClick={retry}>
          {t('results.retry')}
        </button>
      </div>
    </div>
  );
}
