// F6 and Shift F6 go round the parts of the window, as they do in other programs.
import { useEffect } from 'react';
import { useStore } from '../state/store';
import { nextPlace } from './next-place';

/** The parts in the order of the window, and what takes the focus in each. */
const parts: readonly { readonly within: string; readonly focus: string }[] = [
  { within: '.search-box', focus: '[role="searchbox"]' },
  { within: '.library-rail', focus: '.library-rail .choose' },
  { within: '.results', focus: '.results [role="listbox"]' },
  { within: 'main', focus: 'main article' },
  { within: '#drawer', focus: '#drawer [tabindex="0"], #drawer button' },
  { within: '.status-bar', focus: '.status-bar button' },
];

function move(step: 1 | -1): void {
  const focusable = parts.map(({ focus }) => document.querySelector<HTMLElement>(focus));
  const current = parts.findIndex(({ within }) => (document.activeElement?.closest(within) ?? null) !== null);
  const isThere = focusable.map((element) => element !== null);
  const next = nextPlace(isThere, current, step);
  if (parts[next]?.within === 'main') useStore.getState().requestFocus('pane');
  else focusable[next]?.focus();
}

/** Moves the focus between the parts of the window while no dialog is open. */
export function useRegionKeys(isEnabled: boolean): void {
  useEffect(() => {
    if (!isEnabled) return;
    const pressed = (event: KeyboardEvent): void => {
      if (event.key !== 'F6' || event.isComposing) return;
      event.preventDefault();
      move(event.shiftKey ? -1 : 1);
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [isEnabled]);
}
