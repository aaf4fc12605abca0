// A paragraph broken by the source over several lines, or even across a blank line, is one block.
import type { Span } from '../../../shared/article';
import { lines, type Line } from './lines';

const closed = /[.!?…:;|"”»’)\]]$/u;
const startsLow = /^(?:\p{Ll}[\p{Ll}\p{M}]*(?=[\s,.;:!?…)”"-]|$)|[,;)])/u;
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
  const inner = all.slice(1);
  const blank = inner.filter((line) => line.gap > 0).length;
  const widths = all.map((line) => line.end - line.start);
  const widest = Math.max(0, ...widths.slice(0, 5000));
  const full = widths.filter((width) => width >= widest * 0.8).length;
  const isWrapped = widest >= 40 && widest <= 110 && all.length >= 5 && full >= all.length * 0.5;
  return { hasBlankLines: blank >= inner.length * 0.5, wrap: isWrapped ? widest : null };
}

function continues(text: string, before: Span, last: Line, line: Line, layout: Layout, isFirst: boolean): boolean {
  const next = text.slice(line.start, Math.min(line.end, line.start + LONG_LINE));
  if (standsAlone.test(next) || isBullet(text, before)) return false;
  const isOpen = !closed.test(text.slice(Math.max(last.start, last.end - 2), last.end));
  const width = last.end - last.start;
  const isBroken = isOpen && width >= BROKEN_LENGTH && startsLow.test(next);
  if (line.gap > 0) return isBroken && !isFirst;
  if (isBroken) return true;
  if (layout.wrap !== null) return width >= layout.wrap * 0.8 && (isOpen || !isFirst);
  return layout.hasBlankLines && isOpen && !isFirst && width >= LONG_LINE;
}

function isBullet(text: string, span: Span): boolean {
  return /^[|#>]/u.test(text.charAt(span.start));
}
