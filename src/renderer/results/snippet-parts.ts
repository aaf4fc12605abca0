// A snippet's text and marks in, the stretches to draw out.
import type { Snippet } from '../../shared/search';

export interface SnippetPart {
  /** Offset in the snippet; the React key. */
  readonly start: number;
  readonly text: string;
  readonly isHit: boolean;
}

/** Marks with nothing but white space between them as one, so that a phrase reads as one hit. */
function joined(snippet: Snippet): readonly (readonly [start: number, end: number])[] {
  const spans: [number, number][] = [];
  for (const { start, end } of snippet.marks) {
    const last = spans.at(-1);
    if (last !== undefined && snippet.text.slice(last[1], start).trim() === '') last[1] = Math.max(last[1], end);
    else spans.push([start, end]);
  }
  return spans;
}

/** The stretches of a snippet in order, hits and what lies between them; an ellipsis stands before a cut sentence. */
export function snippetParts(snippet: Snippet): readonly SnippetPart[] {
  const { text } = snippet;
  const parts: SnippetPart[] = [];
  let at = 0;
  for (const [start, end] of joined(snippet)) {
    if (start > at) parts.push({ start: at, text: text.slice(at, start), isHit: false });
    parts.push({ start, text: text.slice(start, end), isHit: true });
    at = end;
  }
  if (at < text.length) parts.push({ start: at, text: text.slice(at), isHit: false });
  return /^\s*[\p{Ll},;:]/u.test(text) ? [{ start: -1, text: '…', isHit: false }, ...parts] : parts;
}
