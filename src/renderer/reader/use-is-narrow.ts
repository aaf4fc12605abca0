import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { narrowBelow } from '../frame/window-layout';

/** Whether the window has room for only one of so many panes; a sheet of paper is narrower, and closes none. */
export function useIsNarrow(panes: number): boolean {
  const below = narrowBelow(panes);
  const narrow = useMemo(() => window.matchMedia(`screen and (max-width: ${below - 1}px)`), [below]);
  const subscribe = useCallback(
    (changed: () => void) => {
      narrow.addEventListener('change', changed);
      return () => narrow.removeEventListener('change', changed);
    },
    [narrow],
  );
  return useSyncExternalStore(subscribe, () => narrow.matches);
}
