// A paragraph broken by the source over several lines, or even across a blank line, is one block.
import type { Span } from '../../../shared/article';
import { lines, type Line } from './lines';

/** A line that ends so goes on in no other. */
const CLOSING = '.!?…:;|"”»’)]';
const startsLow = /^(?:\p{Ll}[\p{Ll}\p{M}]*(?=[\s,.;:!?…)”"-]|$)|[,;)])/u;
/** Behind such a word only the figure is missing: "… từ đầu năm / 2025". */
const awaitsFigure = /\s(?:năm|tháng|ngày|lúc|khoảng|từ|đến|tới|số|và)$/u;
const LONGEST_AWAITING = ' khoảng'.length;
const standsAlone = /^(?:[-–—•*+▪►>|#=_]|\d{1,2}[.)]\s|[a-zđ]\)\s)/u;
const BROKEN_LENGTH = 40;
const LONG_LINE = 60;

/** Paragraphs of `text` as ranges, in order: lines the source broke are put together again. */
export function paragraphs(text: string): Span[] {
  const all = lines(text);
  const layout = layoutOf(all);
  const found: Span[] = [];
  let last: Line | null = null;
  for (const line of all) {
    const before = found.at(-1);
    if (before !== undefined && last !== null && continues(text, before, last, line, layout, found.length === 1)) {
      found[found.length - 1] = { start: before.start, end: line.end };
    } else {
      found.push({ start: line.start, end: line.end });
    }
    last = line;
  }
  return found;
}

interface Layout {
  /** Paragraphs are separated by blank lines. */
  readonly hasBlankLines: boolean;
  /** Width the lines were wrapped at; `null` when a line is a paragraph. */
  readonly wrap: number | null;
}

function layoutOf(all: readonly Line[]): Layout {
  const widest = widestOf(all);
  let spaced = 0;
  let full = 0;
  for (const { start, end, gap } of all) {
    if (gap > 0) spaced += 1;
    if (end - start >= widest * 0.8) full += 1;
  }
  // Blank lines above the first part nothing.
  if ((all[0]?.gap ?? 0) > 0) spaced -= 1;
  const isWrapped = widest >= 40 && widest <= 110 && all.length >= 5 && full >= all.length * 0.5;
  return { hasBlankLines: spaced >= (all.length - 1) * 0.5, wrap: isWrapped ? widest : null };
}

const MOST_MEASURED = 5000;

function widestOf(all: readonly Line[]): number {
  let widest = 0;
  for (let at = 0; at < all.length && at < MOST_MEASURED; at += 1)
    widest = Math.max(widest, (all[at]?.end ?? 0) - (all[at]?.start ?? 0));
  return widest;
}

function continues(text: string, before: Span, last: Line, line: Line, layout: Layout, isFirst: boolean): boolean {
  const isOpen = !CLOSING.includes(text.charAt(last.end - 1));
  if (!isOpen && (line.gap > 0 || layout.wrap === null)) return false;
  const next = text.slice(line.start, Math.min(line.end, line.start + LONG_LINE));
  if (standsAlone.test(next) || isBullet(text, before)) return false;
  const width = last.end - last.start;
  const isBroken = isOpen && width >= BROKEN_LENGTH && (startsLow.test(next) || isFigureOf(text, last, next));
  if (line.gap > 0) return isBroken && !isFirst;
  return isBroken || isOneOfRow(layout, width, isOpen, isFirst);
}

function isFigureOf(text: string, { end }: Line, next: string): boolean {
  return /^\d/u.test(next) && awaitsFigure.test(text.slice(end - LONGEST_AWAITING, end));
}

/** A line that another follows without a blank line between is full where the source wrapped it, or long where paragraphs stand apart. */
function isOneOfRow(layout: Layout, width: number, isOpen: boolean, isFirst: boolean): boolean {
  if (layout.wrap !== null) return width >= layout.wrap * 0.8 && (isOpen || !isFirst);
  return layout.hasBlankLines && isOpen && !isFirst && width >= LONG_LINE;
}

function isBullet(text: string, span: Span): boolean {
  return '|#>'.includes(text.charAt(span.start));
}
