import { useEffect } from 'react';
import type { OpenPane } from '../state/panes-slice';
import { isAtPlace, notePlace, returnToPlace } from './kept-place';
import { surfaceOf } from './surfaces';

/** Pause in scrolling after which a place is noted, in milliseconds. */
const PAUSE_MS = 100;

/** What lines are broken by: the width of the text and its type. */
function measureOf(article: HTMLElement): string {
  const { fontSize, lineHeight } = getComputedStyle(article);
  return `${article.clientWidth} ${fontSize} ${lineHeight}`;
}

/** Holds a pane at its place while a wider window, another pane beside it, links or larger letters break its lines anew. */
export function useKeptPlace({ key, jump }: OpenPane): void {
  useEffect(() => {
    const surface = surfaceOf(key);
    if (surface === undefined) return undefined;
    const { scroller, article } = surface;
    let timer: ReturnType<typeof setTimeout> | null = null;
    const scrolled = (): void => {
      if (timer === null && isAtPlace(key, jump, surface)) return;
      clearTimeout(timer ?? undefined);
      timer = setTimeout(() => {
        timer = null;
        notePlace(key, jump, surface);
      }, PAUSE_MS);
    };
    let measure = measureOf(article);
    let height = article.clientHeight;
    const goBack = (): void => {
      if (timer === null) returnToPlace(key, jump, surface);
    };
    const observer = new ResizeObserver(() => {
      const [now, high] = [measureOf(article), article.clientHeight];
      // A pane that follows another was scrolled on before it tells so, and grows as more of it is drawn.
      if (now !== measure || (high !== height && isAtPlace(key, jump, surface))) goBack();
      [measure, height] = [now, high];
    });
    observer.observe(article);
    scroller.addEventListener('scroll', scrolled, { passive: true });
    document.fonts.addEventListener('loadingdone', goBack);
    return () => {
      clearTimeout(timer ?? undefined);
      observer.disconnect();
      scroller.removeEventListener('scroll', scrolled);
      document.fonts.removeEventListener('loadingdone', goBack);
    };
  }, [key, jump]);
}
