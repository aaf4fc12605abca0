import { useWords } from '../i18n/use-words';
import './people.css';
import { ArrowLeft, X } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { leaveDrawer, leaveOnEscape } from '../frame/leave-drawer';
import { formatCount } from '../i18n/numbers';
import { isMac, keysOf } from '../i18n/shortcuts';
import { run } from '../state/commands';
import { useStore } from '../state/store';

interface PageProps {
  /** What the page is, for assistive technology and as its heading. */
  readonly name: string;
  /** Drawn in place of the name. */
  readonly heading?: ReactNode;
  readonly count?: number | null;
  /** A line under the heading. */
  readonly sub?: ReactNode;
  /** Name of the button that closes it. */
  readonly close: string;
  readonly tools?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A page in the drawer: the way back, its title and count, what can be done with it, its way out. Escape closes it. */
export function Page(props: PageProps): React.JSX.Element {
  const { name, heading, count = null, sub, close, tools, className = '', children } = props;
  const locale = useStore((state) => state.locale);
  const page = useRef<HTMLElement>(null);
  useEffect(() => enter(page.current), []);
  // What it shows may come later than the page.
  useEffect(() => {
    if (document.activeElement === page.current) enter(page.current);
  });
  return (
    <aside
      ref={page}
      tabIndex={-1}
      className={`drawer-body page ${className}`}
      aria-label={name}
      onKeyDown={leaveOnEscape}
    >
      <header className="drawer-head">
        <Back />
        <div className="page-heading">
          <h2 className={heading === undefined ? 'drawer-title' : 'card-name'}>
            {heading ?? name}{' '}
            {count !== null && <span className="card-count tabular">{formatCount(count, locale)}</span>}
          </h2>
          {sub !== undefined && <p className="card-sub">{sub}</p>}
        </div>
        <span className="page-tools">{tools}</span>
        <button type="button" className="icon-btn" aria-label={close} title={close} onClick={leaveDrawer}>
          <X size={15} aria-hidden="true" />
        </button>
      </header>
      {children}
    </aside>
  );
}

/** The button that leads to the page before; nothing on the first page. */
function Back(): React.JSX.Element | null {
  const t = useWords('people');
  const isFirst = useStore((state) => state.trail.length === 0);
  if (isFirst) return null;
  const keys = keysOf({ accelerator: 'Alt+Left' }, isMac).join(' ');
  return (
    <button
      type="button"
      className="icon-btn page-back"
      aria-label={t('back')}
      title={`${t('back')}  ${keys}`}
      onClick={() => run('back')}
    >
      <ArrowLeft size={15} aria-hidden="true" />
    </button>
  );
}

/** Moves the keyboard into a page that has just come, unless something in it has taken it; to the page itself while it is bare. */
function enter(page: HTMLElement | null): void {
  const { activeElement } = document;
  if (page === null || (activeElement !== page && page.contains(activeElement))) return;
  const inside = page.querySelector<HTMLElement>('[data-autofocus], .drawer-scroll, [tabindex="0"]');
  (inside ?? page).focus({ preventScroll: true });
}
