import { memo } from 'react';
import type { Snippet } from '../../shared/search';
import { snippetParts } from './snippet-parts';

/** A stretch of text with its hits marked; line breaks of the source are drawn as spaces. */
export const SnippetText = memo(function SnippetText({ snippet }: { readonly snippet: Snippet }): React.JSX.Element {
  return (
    <span>
      {snippetParts(snippet).map(({ start, text, isHit }) =>
        isHit ? <mark key={start}>{text}</mark> : <span key={start}>{text}</span>,
      )}
    </span>
  );
});
