// The reading panes: an article and everything recognised in it come in, text set for reading with its marks goes out.
// This file is the heart of it: overlapping labels of one block are flattened into segments, which the components map
// to elements one to one.
import type { Span } from '../../shared/article';

/** Layers a mark can belong to, in the order in which they are named in `data-layer`. */
export const layers = ['official', 'slogan', 'difference', 'note', 'hit'] as const;
export type Layer = (typeof layers)[number];

/** One stretch of an article that is to be marked; labels may overlap each other and cross blocks. */
export interface Label extends Span {
  /**
   * No layers of their own, and drawn without a mark: `reference`, a title or pronoun that stands for an official; `link`, a
   * passage that is numbered on paper.
   */
  readonly layer: Layer | 'reference' | 'link';
  /** True for the title of an official, false for the name and for every other layer. */
  readonly isTitle: boolean;
  /** What the label speaks of: the number of a mention, a link or a hit, or the id of a note. */
  readonly ref: string;
}

/** A stretch under one and the same set of labels. */
export interface Segment extends Span {
  readonly labels: readonly Label[];
}

/** Cuts `block` at every edge of `labels`; the segments tile the block in order, empty labels and labels elsewhere fall away. */
export function segments(block: Span, labels: readonly Label[]): Segment[] {
  const inside = labels.filter(
    (label) => label.start < label.end && label.start < block.end && label.end > block.start,
  );
  if (block.start >= block.end) return [];
  if (inside.length === 0) return [{ start: block.start, end: block.end, labels: [] }];
  const cuts = cutsOf(block, inside);
  const opening = [...inside].sort((one, other) => one.start - other.start);
  const found: Segment[] = [];
  let open: Label[] = [];
  let next = 0;
  for (let at = 0; at + 1 < cuts.length; at += 1) {
    const start = cuts[at] ?? block.start;
    const end = cuts[at + 1] ?? block.end;
    open = open.filter((label) => label.end > start);
    for (let label = opening[next]; label !== undefined && label.start <= start; label = opening[next]) {
      open.push(label);
      next += 1;
    }
    found.push({ start, end, labels: [...open] });
  }
  return found;
}

function cutsOf(block: Span, labels: readonly Label[]): number[] {
  const cuts = new Set([block.start, block.end]);
  for (const label of labels) {
    cuts.add(Math.max(label.start, block.start));
    cuts.add(Math.min(label.end, block.end));
  }
  return [...cuts].sort((one, other) => one - other);
}

/** Names of the layers on a segment for `data-layer`, in fixed order, each once; empty for bare text. */
export function layerNames(segment: Segment): string {
  return layers.filter((layer) => segment.labels.some((label) => label.layer === layer)).join(' ');
}

/** Whether a title or pronoun that stands for an official covers a segment. */
export function isReference(segment: Segment): boolean {
  return segment.labels.some((label) => label.layer === 'reference');
}

/** Numbers of the links whose passages begin with a segment, as the reader counts; empty for none. */
export function linksBegun({ start, labels }: Segment): string {
  const begun = labels.filter((label) => label.layer === 'link' && label.start === start);
  return begun.map(({ ref }) => ref).join(' · ');
}

/** Whether the official's part of a segment is the title only, not the name. */
export function isTitleOnly(segment: Segment): boolean {
  const officials = segment.labels.filter((label) => label.layer === 'official');
  return officials.length > 0 && officials.every((label) => label.isTitle);
}

/** Labels of each block, in the order of `blocks`; blocks without labels share one empty list. */
export function labelsByBlock(blocks: readonly Span[], labels: readonly Label[]): (readonly Label[])[] {
  const sorted = [...labels].sort((one, other) => one.start - other.start);
  const found: Label[][] = blocks.map(() => []);
  let from = 0;
  for (const label of sorted) {
    while (from < blocks.length && (blocks[from]?.end ?? 0) <= label.start) from += 1;
    for (let at = from; at < blocks.length && (blocks[at]?.start ?? 0) < label.end; at += 1) found[at]?.push(label);
  }
  return found.map((list) => (list.length === 0 ? noLabels : list));
}

const noLabels: readonly Label[] = [];
