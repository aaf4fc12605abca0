import type { Article } from '../../shared/article';
import { useCursor } from './cursor-store';

interface SpokenCursorProps {
  readonly paneKey: number;
  readonly article: Article;
}

/** Says the sentence or mark the keyboard moved to, for those who listen. */
export function SpokenCursor({ paneKey, article }: SpokenCursorProps): React.JSX.Element {
  const cursor = useCursor(paneKey, article.id);
  const span = cursor?.isShown === true ? (cursor.mark ?? cursor.sentence) : null;
  return (
    <div className="sr-only" aria-live="polite">
      {span === null ? '' : article.text.slice(span.start, span.end)}
    </div>
  );
}
