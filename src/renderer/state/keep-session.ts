// Keeps what is open and what was read last, so that the next start finds it.
import { readLately } from './read-lately';
import { useStore, type State } from './store';

const WAIT_MS = 300;

function keep(state: State): void {
  const panes = state.panes.map((pane) => pane.id);
  const active = panes.slice(state.activePane, state.activePane + 1);
  const unread = panes.filter((id) => !state.settings.recent.includes(id));
  const recent = [...unread, ...active].reduce(readLately, state.settings.recent);
  state.changeSettings({ panes, recent: [...recent] });
}

/**
 * Writes panes and recent articles into the settings: as they stand now, a moment after they changed, and at once when
 * the window goes. Returns the function that ends it.
 */
export function keepSession(): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const keepNow = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    keep(useStore.getState());
  };
  const keepPending = (): void => {
    if (timer !== null) keepNow();
  };
  const end = useStore.subscribe((state, before) => {
    if (state.panes === before.panes && state.activePane === before.activePane) return;
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(keepNow, WAIT_MS);
  });
  window.addEventListener('pagehide', keepPending);
  if (useStore.getState().panes.length > 0) keepNow();
  return () => {
    end();
    window.removeEventListener('pagehide', keepPending);
  };
}
