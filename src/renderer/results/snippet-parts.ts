// A snippet's text and marks in, the stretches to draw out.
import type { Snippet } from '../../shared/search';
import { hitRuns } from '../../shared/hit-runs';

export interface SnippetPart {
  /** Offset in the snippet; the React key. */
  readonly start: number;
  readonly text: string;
  readonly isHit: boolean;
}

/** The stretches of a snippet in order, hits and what lies between them; an ellipsis stands before a cut sentence. */
export function snippetParts(snippet: Snippet): readonly SnippetPart[] {
  const { text } = snippet;
  const parts: SnippetPart[] = [];
  let at = 0;
  for (const { start, end } of hitRuns(text, snippet.marks, [])) {
    if (start > at) parts.push({ start: at, text: text.slice(at, start), isHit: false });
    parts.push({ start, text: text.slice(start, end), isHit: true });
    at = end;
  }
  if (at < text.length) parts.push({ start: at, text: text.slice(at), isHit: false });
  return /^\s*[\p{Ll},;:]/u.test(text) ? [{ start: -1, text: '…', isHit: false }, ...parts] : parts;
}
