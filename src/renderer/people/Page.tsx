import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { formatCount } from '../i18n/numbers';
import { useStore } from '../state/store';

interface PageProps {
  readonly title: string;
  readonly close: string;
  readonly count: number | null;
  readonly tools: ReactNode;
  readonly children: ReactNode;
}

/** A page in the drawer: its title and count, what can be done with it, its way out. */
export function Page({ title, close, count, tools, children }: PageProps): React.JSX.Element {
  const locale = useStore((state) => state.locale);
  const openDrawer = useStore((state) => state.openDrawer);
  return (
    <aside className="drawer-body page" aria-label={title}>
      <header className="drawer-head">
        <h2 className="drawer-title">
          {title} {count !== null && <span className="card-count tabular">{formatCount(count, locale)}</span>}
        </h2>
        <span className="page-tools">{tools}</span>
        <button type="button" className="icon-btn" aria-label={close} title={close} onClick={() => openDrawer(null)}>
          <X size={15} aria-hidden="true" />
        </button>
      </header>
      {children}
    </aside>
  );
}
