// Keeps what is open and what was read last, so that the next start finds it.
import { readLately } from './read-lately';
import { useStore, type State } from './store';

const WAIT_MS = 300;

function keep(state: State): void {
  const panes = state.panes.map((pane) => pane.id);
  const active = panes[state.activePane];
  const recent = active === undefined ? state.settings.recent : readLately(state.settings.recent, active);
  state.changeSettings({ panes, recent: [...recent] });
}

/** Writes panes and recent articles into the settings a moment after they changed; returns the function that ends it. */
export function keepSession(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return useStore.subscribe((state, before) => {
    if (state.panes === before.panes && state.activePane === before.activePane) return;
    clearTimeout(timer);
    timer = setTimeout(() => keep(useStore.getState()), WAIT_MS);
  });
}
