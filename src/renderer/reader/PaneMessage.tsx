import type { ErrorCode } from '../../shared/result';
import { useWords } from '../i18n/use-words';
import { useStore } from '../state/store';
import { loadArticle } from './articles-store';
import { mayTurnUp } from './may-turn-up';

const messages: Partial<Record<ErrorCode, 'articleGone' | 'articleUnread' | 'articleTooSlow' | 'articleCrashed'>> = {
  'not-found': 'articleGone',
  unreadable: 'articleUnread',
  'timed-out': 'articleTooSlow',
  crashed: 'articleCrashed',
};

/** Grey lines where headline and paragraphs will be; they appear only when the wait is felt. */
function PaneSkeleton(): React.JSX.Element {
  return (
    <div className="pane-skeleton" aria-hidden="true">
      <i className="headline" />
      <i className="facts" />
      {Array.from({ length: 3 }, (_, paragraph) => (
        <p key={paragraph}>
          <i />
          <i />
          <i />
          <i className="short" />
        </p>
      ))}
    </div>
  );
}

/** What stands in a pane while its article is not there: quiet lines, or why it could not be opened. */
export function PaneMessage(props: {
  readonly failure: ErrorCode | undefined;
  readonly id: string;
}): React.JSX.Element {
  const t = useWords('reader');
  const isSettled = useStore((state) => state.progress.phase === 'idle');
  if (props.failure === undefined) return <PaneSkeleton />;
  if (mayTurnUp(props.failure) && !isSettled) {
    return (
      <div className="pane-message" role="status">
        <p>{t('articleAwaited')}</p>
      </div>
    );
  }
  return (
    <div className="pane-message" role="alert">
      <p>{t(messages[props.failure] ?? 'articleFailed')}</p>
      <button type="button" className="btn" onClick={() => void loadArticle(props.id)}>
        {t('tryAgain')}
      </button>
    </div>
  );
}
