// Blocks: a text comes in; blocks that tile it and say what each stretch is go out.
// lines -> paragraphs (broken ones joined) -> `headline` -> `glued` (pieces cut out of paragraphs) -> kinds, known by
// `captions`, `credits` and `links` -> `copies` -> tiles. `article-of.ts` holds the order.
import type { Span } from '../../../shared/article';

/** One line with words in it, without the white space around it. */
export interface Line extends Span {
  /** Blank lines between this line and the one before. */
  readonly gap: number;
}

/** Lines of `text` that hold more than white space, in order. */
export function lines(text: string): Line[] {
  const found: Line[] = [];
  let gap = 0;
  for (let from = 0; from <= text.length;) {
    const stop = text.indexOf('\n', from);
    const to = stop < 0 ? text.length : stop;
    const span = trimmed(text, from, to);
    if (span.start < span.end) {
      found.push({ start: span.start, end: span.end, gap });
      gap = 0;
    } else {
      gap += 1;
    }
    from = to + 1;
  }
  return found;
}

/** The range without white space and invisible characters at its ends; empty ranges stand at `from`. */
export function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start += 1;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}

function isBlank(unit: number): boolean {
  if (unit <= 0x20 || unit === 0xa0 || unit === 0xfeff || unit === 0x3000) return true;
  return unit >= 0x2000 && (unit <= 0x200f || unit === 0x2028 || unit === 0x2029 || unit === 0x2060 || unit === 0x202f);
}
