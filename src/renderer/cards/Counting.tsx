import { useWords } from '../i18n/use-words';
import type { Answer } from '../state/use-answer';

/** Said in a card until its numbers are there; where they did not come, with the way to ask once more. */
export function Counting({ isFailed, retry }: Pick<Answer<unknown>, 'isFailed' | 'retry'>): React.JSX.Element {
  const t = useWords('cards');
  if (!isFailed) return <>{t('counting')}</>;
  return (
    <span role="alert">
      {t('notCounted')}{' '}
      <button type="button" className="link-btn" onClick={retry}>
        {t('retry')}
      </button>
    </span>
  );
}
