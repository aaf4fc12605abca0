// A wish to move the focus comes in through the store; the part it asks for takes it once it is drawn.
import { useEffect, useRef } from 'react';
import type { FocusRequest } from './frame-slice';
import { useStore } from './store';

/** Moves the focus into a part once for each wish, also where the part is first drawn after it. */
export function useFocusRequest(target: FocusRequest['target'], enter: () => void): void {
  const isAsked = useStore((state) => state.focusRequest?.target === target);
  const latest = useRef(enter);
  useEffect(() => {
    latest.current = enter;
  });
  useEffect(() => {
    if (!isAsked) return;
    useStore.getState().dropFocusRequest();
    latest.current();
  }, [isAsked]);
}

/** Drops a wish nobody could take before the reader goes on; returns the function that ends it. */
export function dropOldRequests(): () => void {
  const drop = (): void => {
    const { focusRequest, dropFocusRequest } = useStore.getState();
    if (focusRequest !== null) dropFocusRequest();
  };
  window.addEventListener('keydown', drop, true);
  window.addEventListener('pointerdown', drop, true);
  return () => {
    window.removeEventListener('keydown', drop, true);
    window.removeEventListener('pointerdown', drop, true);
  };
}
