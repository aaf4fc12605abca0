import type { MentionInSentence, StatementInSentence } from '../../../shared/person';
import { useWords } from '../../i18n/use-words';
import { ArticleDate } from '../../reader/ArticleMeta';
import { MarkedText } from '../../reader/MarkedText';
import { nearMark } from './near-mark';
import { useStore } from '../../state/store';

interface PlaceRowProps {
  readonly place: MentionInSentence | StatementInSentence;
  /** What else is said of the place, after paper and date. */
  readonly children: React.ReactNode;
}

/** A place in its sentence; leads to it. */
export function PlaceRow({ place, children }: PlaceRowProps): React.JSX.Element {
  const t = useWords('cards');
  const openArticle = useStore((state) => state.openArticle);
  return (
    <button
      type="button"
      className="mention-row"
      title={place.articleTitle}
      onClick={() => openArticle(place.articleId, { at: { start: place.start, end: place.end } })}
    >
      <span className="mention-sentence">
        <MarkedText {...nearMark(place.sentence)} className="mentioned" />
      </span>
      <span className="mention-meta">
        {place.publisher ?? t('unknownPaper')} · <ArticleDate date={place.date} /> · {children}
      </span>
    </button>
  );
}
