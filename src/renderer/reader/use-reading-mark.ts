import { useEffect } from 'react';
import { useStore } from '../state/store';

/** How long an article is on screen before it counts as read, in milliseconds. */
const READ_AFTER_MS = 2000;

/** Marks an article as read once it was on screen for a while; marked as unread again, it stays so until it is opened anew. */
export function useReadingMark(id: string, isShown: boolean): void {
  useEffect(() => {
    if (!isShown) return undefined;
    const timer = setTimeout(() => {
      if (document.visibilityState === 'visible') useStore.getState().markSeen(id);
    }, READ_AFTER_MS);
    return () => clearTimeout(timer);
  }, [id, isShown]);
}
