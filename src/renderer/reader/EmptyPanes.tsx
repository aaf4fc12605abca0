import { useWords } from '../i18n/use-words';
import { useStore } from '../state/store';

/** What the reader sees before any article is open: that something is opened, or the one next step. */
export function EmptyPanes(): React.JSX.Element {
  const t = useWords('reader');
  const isStarting = useStore((state) => state.isStarting);
  return (
    <div className="empty-panes" data-starting={isStarting || undefined}>
      <svg
        viewBox="0 0 24 24"
        width="40"
        height="40"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        aria-hidden="true"
      >
        <path d="M9 21V3M15 21V3M7 9h4M13 14h4M15 7c3 0 5-1.6 5.5-4C17.5 3 15.4 4.4 15 7Z" strokeLinecap="round" />
      </svg>
      <p className="empty-title" role={isStarting ? 'status' : undefined}>
        {t(isStarting ? 'starting' : 'emptyTitle')}
      </p>
      {!isStarting && <p>{t('emptyText')}</p>}
    </div>
  );
}
