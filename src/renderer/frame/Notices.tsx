import { X } from 'lucide-react';
import { useEffect } from 'react';
import { useWords } from '../i18n/use-words';
import type { Notice } from '../state/notices-slice';
import { useStore } from '../state/store';
import './notices.css';

/** How long a message that only informs stays, in milliseconds; failures stay until dismissed. */
const STAY_MS = 7000;

function NoticeLine({ notice }: { readonly notice: Notice }): React.JSX.Element {
  const t = useWords('frame');
  const dismiss = useStore((state) => state.dismissNotice);
  const { id, kind } = notice;
  useEffect(() => {
    if (kind === 'failure') return;
    const timer = setTimeout(() => dismiss(id), STAY_MS);
    return () => clearTimeout(timer);
  }, [id, kind, dismiss]);
  return (
    <li className={kind}>
      <p title={notice.kind === 'failure' ? notice.detail : undefined}>
        {notice.kind === 'failure' ? t(`failure.${notice.code}`) : notice.text}
      </p>
      {notice.kind === 'text' && notice.action !== undefined && (
        <button
          type="button"
          className="btn"
          onClick={() => {
            notice.action?.run();
            dismiss(id);
          }}
        >
          {notice.action.label}
        </button>
      )}
      <button
        type="button"
        className="icon-btn"
        aria-label={t('notice.dismiss')}
        title={t('notice.dismiss')}
        onClick={() => dismiss(id)}
      >
        <X size={15} aria-hidden="true" />
      </button>
    </li>
  );
}

/** Messages at the foot of the window, said aloud as they come. */
export function Notices(): React.JSX.Element {
  const t = useWords('frame');
  const notices = useStore((state) => state.notices);
  return (
    <section className="notices" aria-label={t('notice.label')} aria-live="polite">
      {notices.length > 0 && (
        <ul>
          {notices.map((notice) => (
            <NoticeLine key={notice.id} notice={notice} />
          ))}
        </ul>
      )}
    </section>
  );
}
