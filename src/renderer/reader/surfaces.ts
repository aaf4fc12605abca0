// The drawn panes by key, for whatever must measure or scroll them: following, gutters, cursor, cards.
import type { Span } from '../../shared/article';
import type { Stretch } from './following';
import { rangeOf } from './selection';

/** The elements of one drawn pane. */
export interface Surface {
  /** Scrolls. */
  readonly scroller: HTMLElement;
  /** The scrolled content; heights of stretches count from its top. */
  readonly sheet: HTMLElement;
  readonly article: HTMLElement;
}

const surfaces = new Map<number, Surface>();

/** Makes a drawn pane known until the returned function is called. */
export function registerSurface(key: number, surface: Surface): () => void {
  surfaces.set(key, surface);
  return () => {
    if (surfaces.get(key) === surface) surfaces.delete(key);
  };
}

/** The drawn pane of a key, once it is drawn. */
export function surfaceOf(key: number | undefined): Surface | undefined {
  return key === undefined ? undefined : surfaces.get(key);
}

/** Boxes of the drawn lines of a span, from the sheet's upper left corner; empty when it is not drawn. */
export function linesOf(surface: Surface, span: Span): DOMRect[] {
  const range = rangeOf(surface.article, span);
  if (range === null) return [];
  const origin = surface.sheet.getBoundingClientRect();
  return [...range.getClientRects()]
    .filter((box) => box.width > 0.5)
    .map((box) => new DOMRect(box.x - origin.x, box.y - origin.y, box.width, box.height));
}

/** Where a span stands in the sheet; `null` when it is not drawn. */
export function stretchOf(surface: Surface, span: Span): Stretch | null {
  const box = boxOf(surface, span);
  if (box === null) return null;
  const origin = surface.sheet.getBoundingClientRect().top;
  return { top: box.top - origin, bottom: box.bottom - origin };
}

/** The box around a span in the window; `null` when it is not drawn. */
export function boxOf(surface: Surface, span: Span): DOMRect | null {
  return rangeOf(surface.article, span)?.getBoundingClientRect() ?? null;
}

/** Scrolls so that a span stands at a share (0 to 1) of the view's height; with `ifNeeded` only when it is out of comfortable sight. */
export function scrollToSpan(surface: Surface, span: Span, share = 0.3, ifNeeded = false): void {
  const stretch = stretchOf(surface, span);
  if (stretch === null) return;
  const { scroller } = surface;
  const top = stretch.top - scroller.scrollTop;
  const margin = Math.min(64, scroller.clientHeight / 6);
  if (ifNeeded && top >= margin && stretch.bottom - scroller.scrollTop <= scroller.clientHeight - margin) return;
  scroller.scrollTop = stretch.top - scroller.clientHeight * share;
}
