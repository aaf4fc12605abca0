import type { Span } from '../../shared/article';
import { toText } from './normalise';

/** Characters that may merge with those before them: combining marks, and the vowels and finals of Hangul. */
const merging = '\\p{M}\\u1160-\\u11ff\\u{16d63}-\\u{16d6a}';
/** One stretch that becomes text by itself: a line end, characters nothing merges with, or one with all that may merge. */
const stretch = new RegExp(
  `\\r\\n?|[^${merging}\\r]{1,512}(?![${merging}])|[^${merging}\\r]?[${merging}]+|[^${merging}\\r]`,
  'suy',
);
/** Units of the source between two places remembered. */
const STEP = 4096;

/**
 * Maps spans of a text back to the decoded characters `toText` made it of: the smallest stretch of `decoded` that holds all
 * that became the span. Nothing is worked out before the first question; then one pair of numbers is kept for every few
 * thousand characters, and those between are read again.
 */
export function sourceMap(decoded: string): (span: Span) => Span {
  let isSame: boolean | undefined;
  let marks: Marks | undefined;
  return ({ start, end }) => {
    isSame ??= toText(decoded) === decoded;
    if (isSame) return { start, end };
    marks ??= marksOf(decoded);
    const from = place(decoded, marks, start, 'start');
    return { start: from, end: end <= start ? from : place(decoded, marks, end, 'end') };
  };
}

/** Places known in both: `text[i]` and `source[i]` are one place, where a stretch starts. */
interface Marks {
  readonly text: readonly number[];
  readonly source: readonly number[];
}

/** Where the text begins in the file: after its byte order mark. */
function opening(decoded: string): number {
  return decoded.charCodeAt(0) === 0xfeff ? 1 : 0;
}

function marksOf(decoded: string): Marks {
  const text = [0];
  const source = [opening(decoded)];
  walk(decoded, source[0] ?? 0, 0, (at) => {
    if (at.source - (source.at(-1) ?? 0) >= STEP) {
      text.push(at.text);
      source.push(at.source);
    }
    return false;
  });
  return { text, source };
}

interface Stretch {
  readonly source: number;
  readonly text: number;
  readonly sourceLength: number;
  readonly textLength: number;
  /** True when every unit stands for itself. */
  readonly isPlain: boolean;
}

/** Visits the stretches from a known place on until `visit` says true. */
function walk(decoded: string, source: number, text: number, visit: (at: Stretch) => boolean): void {
  stretch.lastIndex = source;
  for (let at = text; ;) {
    const from = stretch.lastIndex;
    const raw = stretch.exec(decoded)?.[0];
    if (raw === undefined) return;
    const made = raw.startsWith('\r') ? '\n' : raw.normalize('NFC');
    const next = stretch.lastIndex;
    const one = { source: from, text: at, sourceLength: raw.length, textLength: made.length, isPlain: made === raw };
    if (visit(one)) return;
    stretch.lastIndex = next;
    at += made.length;
  }
}

/** The place in the source of a place in the text; inside what merged, the `start` or the `end` of all that did. */
function place(decoded: string, { text, source }: Marks, sought: number, edge: 'start' | 'end'): number {
  const near = lastAtMost(text, edge === 'end' ? sought - 1 : sought);
  let found = decoded.length;
  walk(decoded, source[near] ?? 0, text[near] ?? 0, (one) => {
    const inside = sought - one.text;
    const isHere = edge === 'start' ? inside < one.textLength : inside <= one.textLength;
    if (!isHere) return false;
    if (one.isPlain) found = one.source + inside;
    else found = edge === 'start' ? one.source : one.source + one.sourceLength;
    return true;
  });
  return found;
}

/** Index of the last of the rising `values` that is not above `most`. */
function lastAtMost(values: readonly number[], most: number): number {
  let low = 0;
  let high = values.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) <= most) low = middle;
    else high = middle;
  }
  return low;
}
