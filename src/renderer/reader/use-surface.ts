import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { layoutChanged } from './focus-store';
import { registerSurface } from './surfaces';

/** References to the three elements of a pane. */
export interface SurfaceRefs {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly sheet: RefObject<HTMLDivElement | null>;
  readonly article: RefObject<HTMLElement | null>;
}

/** Makes a pane's elements known under its key and says when its text was laid out anew: by size, fonts or new marks. */
export function useSurface(key: number, marks: unknown): SurfaceRefs {
  const scroller = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const article = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (scroller.current === null || sheet.current === null || article.current === null) return undefined;
    const surface = { scroller: scroller.current, sheet: sheet.current, article: article.current };
    const unregister = registerSurface(key, surface);
    const observer = new ResizeObserver(() => layoutChanged(key));
    observer.observe(surface.article);
    observer.observe(surface.scroller);
    const fontsLoaded = (): void => layoutChanged(key);
    document.fonts.addEventListener('loadingdone', fontsLoaded);
    return () => {
      unregister();
      observer.disconnect();
      document.fonts.removeEventListener('loadingdone', fontsLoaded);
    };
  }, [key]);
  useEffect(() => layoutChanged(key), [key, marks]);
  return { scroller, sheet, article };
}
