// How one pane follows another: heights of linked passages in, the height that belongs to a given one out.

/** Where a passage stands in a pane's scroll content, in CSS pixels from its top. */
export interface Stretch {
  readonly top: number;
  readonly bottom: number;
}

/** Equal heights: what stands at `from` in the driving pane stands at `to` in the following one. */
export interface Anchor {
  readonly from: number;
  readonly to: number;
}

/** One link measured in the driving (`a`) and the following (`b`) pane. */
export interface MeasuredLink {
  readonly a: Stretch;
  readonly b: Stretch;
}

/**
 * The heaviest chain of links that run downwards in both panes (crossing links cannot be followed both), with the tops
 * and bottoms of its links and both ends of the articles as anchors; `from` strictly grows, `to` never falls.
 */
export function anchors(links: readonly MeasuredLink[], heightA: number, heightB: number): Anchor[] {
  const found: Anchor[] = [{ from: 0, to: 0 }];
  const add = (from: number, to: number): void => {
    const last = found.at(-1) ?? { from: 0, to: 0 };
    if (from > last.from + 0.5 && to >= last.to) found.push({ from, to });
  };
  const chain = heaviestChain(links);
  chain.forEach((link, at) => {
    const next = chain[at + 1];
    add(link.a.top, link.b.top);
    if (next === undefined || (link.a.bottom <= next.a.top && link.b.bottom <= next.b.top)) {
      add(link.a.bottom, link.b.bottom);
    }
  });
  add(heightA, Math.max(heightB, found.at(-1)?.to ?? 0));
  return found;
}

function heaviestChain(links: readonly MeasuredLink[]): MeasuredLink[] {
  const sorted = [...links].sort((one, other) => one.a.top - other.a.top || one.b.top - other.b.top);
  const best: { weight: number; before: number }[] = [];
  let end = -1;
  sorted.forEach((link, at) => {
    let before = -1;
    let weight = 0;
    for (let earlier = 0; earlier < at; earlier += 1) {
      const other = sorted[earlier];
      const reached = best[earlier]?.weight ?? 0;
      if (other !== undefined && other.b.top <= link.b.top && reached > weight) {
        before = earlier;
        weight = reached;
      }
    }
    best.push({ weight: weight + weightOf(link), before });
    if (end < 0 || (best[at]?.weight ?? 0) > (best[end]?.weight ?? 0)) end = at;
  });
  const chain: MeasuredLink[] = [];
  for (let at = end; at >= 0; at = best[at]?.before ?? -1) {
    const link = sorted[at];
    if (link !== undefined) chain.unshift(link);
  }
  return chain;
}

function weightOf(link: MeasuredLink): number {
  return 1 + Math.min(link.a.bottom - link.a.top, link.b.bottom - link.b.top);
}

/** The height in the following pane that belongs to `y` in the driving one: between anchors by proportion, outside by distance. */
export function followed(list: readonly Anchor[], y: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.from ?? 0) <= y) low = middle + 1;
    else high = middle;
  }
  const before = list[low - 1];
  const after = list[low];
  if (before === undefined) return after === undefined ? y : y - after.from + after.to;
  if (after === undefined) return y - before.from + before.to;
  return before.to + ((y - before.from) / (after.from - before.from)) * (after.to - before.to);
}

/** How a pane is scrolled, in CSS pixels. */
export interface ScrollState {
  readonly top: number;
  /** Height of what is seen. */
  readonly view: number;
  /** Height of the whole content. */
  readonly height: number;
}

/**
 * Distance of the reading line from the pane's upper edge: a third of the view in the middle of an article, moving to the
 * edges at its ends, so that both panes can reach both of their ends.
 */
export function readingLine({ top, view, height }: ScrollState): number {
  const range = height - view;
  if (range <= 0) return 0;
  if (range < view) return (view * top) / range;
  const line = view / 3;
  return Math.max(Math.min(line, top), view - (range - top));
}

/** The scroll position of the following pane, before its own limits: the passage at the reading line gets the same height. */
export function followingTop(list: readonly Anchor[], driver: ScrollState): number {
  const line = readingLine(driver);
  return followed(list, driver.top + line) - line;
}

/** Where a passage's top stands in its pane's content and how far that pane can be scrolled. */
export interface Reach {
  readonly top: number;
  readonly maxScroll: number;
}

/** The height in the view, nearest to `wanted`, at which both passages can stand; the first one's nearest when there is none. */
export function commonHeight(one: Reach, other: Reach, wanted: number): number {
  const lowest = Math.max(one.top - one.maxScroll, other.top - other.maxScroll);
  const highest = Math.min(one.top, other.top);
  if (lowest <= highest) return Math.min(Math.max(wanted, lowest), highest);
  return Math.min(Math.max(wanted, one.top - one.maxScroll), one.top);
}
