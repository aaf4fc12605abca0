import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../i18n/use-words';
import type { Notice } from '../state/notices-slice';
import { useStore } from '../state/store';
import './notices.css';

/** How long a message stays, in milliseconds: longer when it offers something. Failures stay until dismissed. */
const STAY_MS = 7_000;
const OFFER_MS = 30_000;

function stayOf(notice: Notice): number | null {
  if (notice.kind === 'failure') return null;
  return notice.action === undefined ? STAY_MS : OFFER_MS;
}

/** One message; while it is held it does not leave. */
function NoticeLine({ notice, isHeld }: { readonly notice: Notice; readonly isHeld: boolean }): React.JSX.Element {
  const t = useWords('frame');
  const dismiss = useStore((state) => state.dismissNotice);
  const { id, kind } = notice;
  const stay = isHeld ? null : stayOf(notice);
  useEffect(() => {
    if (stay === null) return;
    const timer = setTimeout(() => dismiss(id), stay);
    return () => clearTimeout(timer);
  }, [id, stay, dismiss]);
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

/** Messages there are; none leaves while the reader points at one or is in it. */
function NoticeList({ notices }: { readonly notices: readonly Notice[] }): React.JSX.Element {
  const list = useRef<HTMLUListElement>(null);
  const [isHeld, setHeld] = useState(false);
  const look = (): void => setHeld(list.current?.matches(':hover, :focus-within') === true);
  // A message that is dismissed takes the focus with it, and nothing tells so.
  useEffect(look, [notices]);
  return (
    <ul ref={list} onPointerEnter={look} onPointerLeave={look} onFocus={look} onBlur={look}>
      {notices.map((notice) => (
        <NoticeLine key={notice.id} notice={notice} isHeld={isHeld} />
      ))}
    </ul>
  );
}

/** Messages at the foot of the window, said aloud as they come; they can be reached while a sheet is open. */
export function Notices(): React.JSX.Element {
  const t = useWords('frame');
  const notices = useStore((state) => state.notices);
  return (
    <section className="notices" aria-label={t('notice.label')} aria-live="polite" data-react-aria-top-layer="true">
      {notices.length > 0 && <NoticeList notices={notices} />}
    </section>
  );
}
