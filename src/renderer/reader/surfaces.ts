// The drawn panes by key, for whatever must measure or scroll them: following, gutters, cursor, cards.
import type { Span } from '../../shared/article';
import type { Stretch } from './following';
import { blockElements, drawnBlockAt, drawnSpan, rangeOf } from './selection';

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
  const range = rangeOf(blockElements(surface.article), span);
  if (range === null) return [];
  const origin = surface.sheet.getBoundingClientRect();
  return [...range.getClientRects()]
    .filter((box) => box.width > 0.5)
    .map((box) => new DOMRect(box.x - origin.x, box.y - origin.y, box.width, box.height));
}

/** Where a span stands in the sheet; `null` when it is not drawn. */
export function stretchOf(surface: Surface, span: Span): Stretch | null {
  return stretchesOf(surface, [span])[0] ?? null;
}

/** Where many spans stand in the sheet, in their order; `null` for those that are not drawn. */
export function stretchesOf(surface: Surface, spans: readonly Span[]): (Stretch | null)[] {
  const blocks = blockElements(surface.article);
  const origin = surface.sheet.getBoundingClientRect().top;
  const isLong = surface.article.querySelector('[data-long]') !== null;
  return spans.map((span) => {
    if (isLong) return roughStretch(blocks, span, origin);
    const box = rangeOf(blocks, span)?.getBoundingClientRect();
    return box === undefined ? null : { top: box.top - origin, bottom: box.bottom - origin };
  });
}

/** In a text that is laid out only near the view: the share of the block, so that measuring lays nothing out. */
function roughStretch(blocks: readonly HTMLElement[], span: Span, origin: number): Stretch | null {
  const top = roughHeight(blocks, span.start, span.start);
  const bottom = roughHeight(blocks, span.end - 1, span.end);
  return top === null || bottom === null ? null : { top: top - origin, bottom: bottom - origin };
}

function roughHeight(blocks: readonly HTMLElement[], letter: number, offset: number): number | null {
  const block = drawnBlockAt(blocks, letter);
  if (block === undefined) return null;
  const { start, end } = drawnSpan(block);
  const box = block.getBoundingClientRect();
  return box.top + (box.height * (offset - start)) / Math.max(1, end - start);
}

/** The box around a span in the window; `null` when it is not drawn. */
export function boxOf(surface: Surface, span: Span): DOMRect | null {
  return rangeOf(blockElements(surface.article), span)?.getBoundingClientRect() ?? null;
}

/** Scrolls so that a span stands at a share (0 to 1) of the view's height; with `ifNeeded` only when it is out of comfortable sight. */
export function scrollToSpan(surface: Surface, span: Span, share = 0.3, ifNeeded = false): void {
  const stretch = exactStretch(surface, span);
  if (stretch === null) return;
  const { scroller } = surface;
  const top = stretch.top - scroller.scrollTop;
  const margin = Math.min(64, scroller.clientHeight / 6);
  if (ifNeeded && top >= margin && stretch.bottom - scroller.scrollTop <= scroller.clientHeight - margin) return;
  scroller.scrollTop = stretch.top - scroller.clientHeight * share;
}

/** Exact also in a long text: the one place that is scrolled to is laid out for it. */
function exactStretch(surface: Surface, span: Span): Stretch | null {
  const box = boxOf(surface, span);
  const origin = surface.sheet.getBoundingClientRect().top;
  return box === null ? null : { top: box.top - origin, bottom: box.bottom - origin };
}
