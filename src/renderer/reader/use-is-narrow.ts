import { useSyncExternalStore } from 'react';

/** Below this width of the window one pane is shown at a time (LOOK: 800 px); a sheet of paper is narrower, and closes none. */
const narrow = window.matchMedia('screen and (max-width: 799px)');

function subscribe(changed: () => void): () => void {
  narrow.addEventListener('change', changed);
  return () => narrow.removeEventListener('change', changed);
}

/** Whether the window has room for one pane only. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => narrow.matches);
}
