// What had the keyboard may go from the window: a closed pane, a folded list, a row that is no more. The keyboard goes on nearby.
import { useEffect } from 'react';
import { enterNearest, partOf } from './window-parts';

/** How long whoever took an element away has to move the keyboard itself, in milliseconds. */
const GRACE_MS = 80;

/** Lets the keyboard never be lost to an element that is no longer drawn. */
export function useKeptFocus(): void {
  useEffect(() => {
    let held: { readonly element: Element; readonly part: ReturnType<typeof partOf> } | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const focused = ({ target }: FocusEvent): void => {
      if (target instanceof Element) held = { element: target, part: partOf(target) };
    };
    const pressed = (): void => {
      held = null;
    };
    const goOn = (): void => {
      if (held === null || held.element.isConnected || document.activeElement !== document.body) return;
      const { part } = held;
      held = null;
      enterNearest(part);
    };
    const observer = new MutationObserver(() => {
      if (held === null || held.element.isConnected) return;
      clearTimeout(timer);
      timer = setTimeout(goOn, GRACE_MS);
    });
    observer.observe(document.body, { childList: true, subtree: true });
    document.addEventListener('focusin', focused);
    document.addEventListener('pointerdown', pressed, true);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      document.removeEventListener('focusin', focused);
      document.removeEventListener('pointerdown', pressed, true);
    };
  }, []);
}
