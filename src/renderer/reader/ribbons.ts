// Ribbons of the gutter: two stretches on its edges in, an SVG path and how strongly it is drawn out.
import type { Stretch } from './following';

/** What is drawn for one ribbon; `null` where nothing of it would be seen. */
export interface Ribbon {
  /** SVG path data in pixels of the gutter. */
  readonly path: string;
  /** 0 to 1. */
  readonly opacity: number;
}

/** Shortest height of a ribbon's end, in pixels. */
const thinnest = 2;
/** Distance over which a ribbon fades once one end has left the view, as a share of the view's height. */
const fadeShare = 0.6;
/** How strongly a ribbon is drawn at least while one of its ends is in view. */
const faintest = 0.14;

/** A ribbon between `left` and `right` (heights in the gutter, whose view is 0 to `height`) across `width` pixels. */
export function ribbon(left: Stretch, right: Stretch, width: number, height: number): Ribbon | null {
  const away = Math.max(distance(left, height), distance(right, height));
  if (distance(left, height) > 0 && distance(right, height) > 0) return null;
  const opacity = Math.max(faintest, 1 - away / (height * fadeShare));
  return { path: ribbonPath(left, right, width), opacity };
}

/** How far a stretch lies outside the view; 0 when a part of it is seen. */
function distance(stretch: Stretch, height: number): number {
  return Math.max(0, -stretch.bottom, stretch.top - height);
}

/** Two level cubic curves and the two edges between them. */
export function ribbonPath(left: Stretch, right: Stretch, width: number): string {
  const [a, b] = [atLeast(left), atLeast(right)];
  const half = width / 2;
  const upper = `M0 ${px(a.top)}C${px(half)} ${px(a.top)} ${px(half)} ${px(b.top)} ${px(width)} ${px(b.top)}`;
  const lower = `V${px(b.bottom)}C${px(half)} ${px(b.bottom)} ${px(half)} ${px(a.bottom)} 0 ${px(a.bottom)}Z`;
  return upper + lower;
}

function atLeast(stretch: Stretch): Stretch {
  return { top: stretch.top, bottom: Math.max(stretch.bottom, stretch.top + thinnest) };
}

function px(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** Parts stretches that share a line of text at the middle of that line, with a hair of paper between them; in text order. */
export function parted(stretches: readonly Stretch[], gap: number): Stretch[] {
  return stretches.map((stretch, at) => {
    const before = stretches[at - 1];
    const after = stretches[at + 1];
    const top =
      before !== undefined && before.bottom > stretch.top ? (before.bottom + stretch.top) / 2 : stretch.top - gap / 2;
    const bottom =
      after !== undefined && after.top < stretch.bottom ? (after.top + stretch.bottom) / 2 : stretch.bottom + gap / 2;
    return { top: top + gap / 2, bottom: Math.max(bottom - gap / 2, top + gap / 2 + thinnest) };
  });
}
