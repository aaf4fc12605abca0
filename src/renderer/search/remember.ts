import { useStore } from '../state/store';
import { withSearched } from './history';

/** Remembers the words on screen as searched for: called when the reader goes on to the results or leaves the field. */
export function rememberSearch(): void {
  const { query, settings, changeSettings } = useStore.getState();
  const history = withSearched(settings.history, query);
  if (history.join('\n') !== settings.history.join('\n')) changeSettings({ history: [...history] });
}
