import { memo } from 'react';
import type { Snippet } from '../../shared/search';

/** A stretch of text with its hits marked; line breaks of the source are drawn as spaces. */
export const SnippetText = memo(function SnippetText({ snippet }: { readonly snippet: Snippet }): React.JSX.Element {
  const parts: React.ReactNode[] = [];
  let at = 0;
  for (const { start, end } of snippet.marks) {
    if (start > at) parts.push(snippet.text.slice(at, start));
    parts.push(<mark key={start}>{snippet.text.slice(start, end)}</mark>);
    at = end;
  }
  parts.push(snippet.text.slice(at));
  return <span>{parts}</span>;
});
