import type { Snippet } from '../../../shared/search';

/** A sentence and what is marked in it. */
type Marked = Pick<Snippet, 'text' | 'marks'>;

/** A mark this far into a sentence stands below the lines a row has room for. */
const FAR = 170;
/** Letters kept before such a mark. */
const BEFORE = 100;

/** A sentence as it is; from some words before its first mark on where that stands far into it. */
export function nearMark({ text, marks }: Marked): Marked {
  const first = marks[0]?.start ?? 0;
  if (first <= FAR) return { text, marks };
  const start = text.indexOf(' ', first - BEFORE) + 1;
  if (start === 0 || start > first) return { text, marks };
  const shift = start - 1;
  return {
    text: `…${text.slice(start)}`,
    marks: marks.map((mark) => ({ start: mark.start - shift, end: mark.end - shift })),
  };
}
