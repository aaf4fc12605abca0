// Words that were found in a text come in; the places a reader sees, words that stand together as one, go out.
import type { Span } from './article';

/**
 * Hits in their order, those with nothing but white space between them as one: a phrase is one place, not its words. The
 * first word of a block begins a place of its own: a headline ends without a mark.
 */
export function hitRuns(text: string, hits: readonly Span[], blocks: readonly Span[]): readonly Span[] {
  const starts = new Set(blocks.map(({ start }) => start));
  const runs: Span[] = [];
  for (const hit of hits) {
    const last = runs.at(-1);
    if (last !== undefined && !starts.has(hit.start) && text.slice(last.end, hit.start).trim() === '')
      runs[runs.length - 1] = { start: last.start, end: Math.max(last.end, hit.end) };
    else runs.push(hit);
  }
  return runs;
}
