// F6 and Shift F6 go round the parts of the window, as they do in other programs.
import { useEffect } from 'react';
import { nextPlace } from './next-place';
import { enterPart, entryOf, partOf, windowParts } from './window-parts';

function move(step: 1 | -1): void {
  const current = partOf(document.activeElement);
  const isThere = windowParts.map((part) => entryOf(part) !== null);
  const next = windowParts[nextPlace(isThere, current === undefined ? -1 : windowParts.indexOf(current), step)];
  if (next !== undefined) enterPart(next);
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
