// Alignments as the panes use them: which pairs are compared, one alignment seen from either side, runs of links.
import type { Alignment, PassageLink, WordChange } from '../../shared/alignment';
import type { Block, Span } from '../../shared/article';

/** Pairs of panes (lower index first) whose alignment is needed: neighbours for the gutters, the active one with each other. */
export function comparedPairs(count: number, active: number): (readonly [left: number, right: number])[] {
  const found: (readonly [number, number])[] = [];
  for (let left = 0; left < count; left += 1) {
    for (let right = left + 1; right < count; right += 1) {
      if (right === left + 1 || left === active || right === active) found.push([left, right]);
    }
  }
  return found;
}

/** The same alignment with its sides exchanged; links stay in their order, so that their numbers mean the same. */
export function flipped(alignment: Alignment): Alignment {
  return {
    links: alignment.links.map(flippedLink),
    coverage: { a: alignment.coverage.b, b: alignment.coverage.a },
    passages: { a: alignment.passages.b, b: alignment.passages.a },
  };
}

function flippedLink(link: PassageLink): PassageLink {
  return { a: link.b, b: link.a, kind: link.kind, changes: link.changes.map(flippedChange) };
}

function flippedChange(change: WordChange): WordChange {
  const op = change.op === 'replace' ? 'replace' : change.op === 'insert' ? 'delete' : 'insert';
  return { op, a: change.b, b: change.a };
}

/** The stretch from the first to the last passage of one side of a link. */
export function hull(spans: readonly Span[]): Span {
  return {
    start: Math.min(...spans.map((span) => span.start)),
    end: Math.max(...spans.map((span) => span.end)),
  };
}

/** Links that follow each other without a gap inside one block on both sides: drawn as one bar and one ribbon. */
export interface Band {
  /** Numbers of its links in the alignment, in the order of `a`. */
  readonly links: readonly number[];
  readonly a: Span;
  readonly b: Span;
}

/** One side of an alignment with what is needed to see gaps. */
export interface Side {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** Runs of neighbouring links; every link lies in exactly one band. */
export function bands(links: readonly PassageLink[], a: Side, b: Side): Band[] {
  const order = links
    .map((link, index) => ({ index, a: hull(link.a), b: hull(link.b) }))
    .filter((link) => link.a.start < link.a.end && link.b.start < link.b.end)
    .sort((one, other) => one.a.start - other.a.start);
  const found: { links: number[]; a: Span; b: Span }[] = [];
  for (const link of order) {
    const last = found.at(-1);
    if (last !== undefined && touches(last.a, link.a, a) && touches(last.b, link.b, b)) {
      last.links.push(link.index);
      last.a = { start: last.a.start, end: link.a.end };
      last.b = { start: last.b.start, end: link.b.end };
    } else found.push({ links: [link.index], a: link.a, b: link.b });
  }
  return found;
}

function touches(before: Span, after: Span, side: Side): boolean {
  if (after.start < before.end || side.text.slice(before.end, after.start).trim() !== '') return false;
  return blockAt(side.blocks, before.end - 1) === blockAt(side.blocks, after.start);
}

/** Index of the block that holds `offset`; -1 outside the text. Blocks tile the text in order. */
export function blockAt(blocks: readonly Span[], offset: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const block = blocks[middle];
    if (block === undefined) return -1;
    if (offset < block.start) high = middle - 1;
    else if (offset >= block.end) low = middle + 1;
    else return middle;
  }
  return -1;
}

/** Number of the first link whose `a` side covers `offset`; -1 when none does. */
export function linkAt(links: readonly PassageLink[], offset: number): number {
  return links.findIndex((link) => link.a.some((span) => span.start <= offset && offset < span.end));
}

/** The next link in the order of `a` after `current`, or the one next to `offset` when none is current; -1 without any. */
export function nextLink(links: readonly PassageLink[], current: number, offset: number, step: 1 | -1): number {
  const order = links
    .map((link, index) => ({ index, start: hull(link.a).start }))
    .sort((one, other) => one.start - other.start);
  const at = order.findIndex((link) => link.index === current);
  if (at >= 0) return order[Math.min(Math.max(at + step, 0), order.length - 1)]?.index ?? -1;
  const beyond =
    step === 1 ? order.find((link) => link.start >= offset) : order.findLast((link) => link.start < offset);
  return (beyond ?? (step === 1 ? order.at(-1) : order[0]))?.index ?? -1;
}

/** An alignment seen from one pane, and the number its first link has among those of all panes. */
export interface NumberedAlignment {
  readonly alignment: Alignment;
  readonly first: number;
}

/**
 * What is numbered on paper in the pane at `index`: of the active pane its links with every other one, of another its links
 * with that; no two links have one number. `alignment` gives that of two panes, seen from the first, once it is known.
 */
export function numberedLinks(
  count: number,
  active: number,
  index: number,
  alignment: (one: number, other: number) => Alignment | undefined,
): readonly NumberedAlignment[] {
  const found: NumberedAlignment[] = [];
  let first = 1;
  for (let other = 0; other < count; other += 1) {
    const [from, to] = index === other ? [other, active] : [active, other];
    const seen = other === active ? undefined : alignment(from, to);
    if (seen === undefined || seen.links.length === 0) continue;
    if (index === active || index === other) found.push({ alignment: seen, first });
    first += seen.links.length;
  }
  return found;
}
