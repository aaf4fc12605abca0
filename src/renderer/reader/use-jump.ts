import { useLayoutEffect, useRef } from 'react';
import type { ArticleView } from '../../shared/library';
import type { OpenPane } from '../state/panes-slice';
import { useStore } from '../state/store';
import { flash } from './focus-store';
import { notedOffset, notePlace, returnToPlace } from './kept-place';
import { scrollToSpan, surfaceOf, type Surface } from './surfaces';

/** How many articles keep their reading position. */
const kept = 200;
/** Pause in scrolling after which the position is kept, in milliseconds. */
const pause = 1200;

/** Scrolls to the place that was asked for, or to where the pane or else the article was left; keeps where it is left. */
export function useJump(pane: OpenPane, view: ArticleView): void {
  const done = useRef(0);
  const { key, id, jump, at, isResumed } = pane;
  const isThere = view.article.id === id;
  useLayoutEffect(() => {
    const surface = surfaceOf(key);
    if (surface === undefined || !isThere || done.current === jump) return;
    done.current = jump;
    if (returnToPlace(key, jump, surface)) return;
    if (at === null) restore(surface, view, isResumed);
    else {
      scrollToSpan(surface, at);
      flash({ [id]: [at] });
    }
    notePlace(key, jump, surface);
  }, [key, id, jump, at, isResumed, view, isThere]);
  // Ended before another article is noted in its place.
  useLayoutEffect(() => keepPosition(key, id), [key, id]);
}

/** Beside other articles one that was just chosen starts at its top or where following puts it. */
function restore(surface: Surface, { article }: ArticleView, isResumed: boolean): void {
  const { settings, panes } = useStore.getState();
  const offset = settings.positions.find(([id]) => id === article.id)?.[1] ?? 0;
  const isKnown = (isResumed || panes.length === 1) && offset > 0 && offset < article.text.length;
  if (isKnown) scrollToSpan(surface, { start: offset, end: offset + 1 }, 0);
  else surface.scroller.scrollTop = 0;
}

/** Keeps where an article is left after each pause, and when it or the window goes. */
function keepPosition(key: number, id: string): () => void {
  const scroller = surfaceOf(key)?.scroller;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const keep = (): void => {
    if (timer === null) return;
    clearTimeout(timer);
    timer = null;
    const { settings, changeSettings } = useStore.getState();
    const others = settings.positions.filter(([article]) => article !== id);
    changeSettings({ positions: [...others, [id, notedOffset(key)] as [string, number]].slice(-kept) });
  };
  const later = (): void => {
    clearTimeout(timer ?? undefined);
    timer = setTimeout(keep, pause);
  };
  scroller?.addEventListener('scroll', later, { passive: true });
  window.addEventListener('pagehide', keep);
  return () => {
    keep();
    scroller?.removeEventListener('scroll', later);
    window.removeEventListener('pagehide', keep);
  };
}
