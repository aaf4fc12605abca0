import type { ReactNode } from 'react';
import type { DrawerPage } from '../state/drawer-slice';
import { useStore } from '../state/store';

interface FollowProps {
  readonly to: DrawerPage;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A button that leads to another page of the drawer. */
export function Follow({ to, className = 'link-btn', children }: FollowProps): React.JSX.Element {
  const openDrawer = useStore((state) => state.openDrawer);
  return (
    <button type="button" className={className} onClick={() => openDrawer(to)}>
      {children}
    </button>
  );
}
