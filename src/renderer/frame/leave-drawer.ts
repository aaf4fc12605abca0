import type { KeyboardEvent } from 'react';
import { useStore } from '../state/store';

/** Closes the drawer; the keyboard goes on in the article, or in the list where none is open. */
export function leaveDrawer(): void {
  const { panes, openDrawer, requestFocus } = useStore.getState();
  openDrawer(null);
  requestFocus(panes.length > 0 ? 'pane' : 'results');
}

/** Leaves the drawer at Escape; a field that finds is emptied by its first one. */
export function leaveOnEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.nativeEvent.isComposing || event.defaultPrevented) return;
  if (event.target instanceof HTMLInputElement && event.target.value !== '') return;
  event.preventDefault();
  leaveDrawer();
}
