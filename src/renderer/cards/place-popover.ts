// Cards: what the reader points at comes in, what the library knows of it comes out beside it.

/** A box in the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The size of something. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Distance from the thing pointed at and from the window's edges, in pixels. */
const gap = 6;
const margin = 8;

/** The corner of a popover, in pixels from that of the window. */
export interface Corner {
  readonly left: number;
  readonly top: number;
}

/** A box that is on screen; what is hidden has one without a size. */
export function shownBox(box: Box | null): Box | null {
  return box === null || (box.right <= box.left && box.bottom <= box.top) ? null : box;
}

/** Where a popover's upper left corner goes that speaks of nothing on screen: in the middle, nearer to the top. */
export function placeAlone(popover: Size, view: Size): Corner {
  const left = (view.width - popover.width) / 2;
  const top = (view.height - popover.height) / 3;
  return { left: Math.max(margin, left), top: Math.max(margin, top) };
}

/** Where a popover's upper left corner goes: below what it speaks of, above where there is more room, always inside the window. */
export function placePopover(anchor: Box, popover: Size, view: Size): Corner {
  const below = view.height - anchor.bottom - gap - margin;
  const above = anchor.top - gap - margin;
  const isBelow = popover.height <= below || below >= above;
  const top = isBelow ? anchor.bottom + gap : anchor.top - gap - popover.height;
  return {
    left: clamp(anchor.left - 12, margin, view.width - popover.width - margin),
    top: clamp(top, margin, view.height - popover.height - margin),
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
