import { useEffect } from 'react';
import type { OpenPane } from '../state/panes-slice';
import { isAtPlace, notePlace, returnToPlace } from './kept-place';
import { surfaceOf } from './surfaces';

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
    // At once: lines may break anew in the next frame, and then nobody knows where the pane stood.
    const scrolled = (): void => {
      if (!isAtPlace(key, jump, surface)) notePlace(key, jump, surface);
    };
    const goBack = (): void => {
      returnToPlace(key, jump, surface);
    };
    let measure = measureOf(article);
    let height = article.clientHeight;
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
      observer.disconnect();
      scroller.removeEventListener('scroll', scrolled);
      document.fonts.removeEventListener('loadingdone', goBack);
    };
  }, [key, jump]);
}
