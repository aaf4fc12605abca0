import { Star } from 'lucide-react';
import type { ArticleView } from '../../shared/library';
import { useWords } from '../i18n/use-words';
import { useStore } from '../state/store';

/** Stars the article of a pane, or takes the star away. */
export function StarButton({ view }: { readonly view: ArticleView }): React.JSX.Element {
  const t = useWords('shelf');
  const { id } = view.article;
  const isStarred = useStore((state) => state.shelfMarks[id]?.isStarred) ?? view.isStarred;
  const mark = useStore((state) => state.markArticles);
  return (
    <button
      type="button"
      className="icon-btn star-btn"
      aria-pressed={isStarred}
      aria-label={t('star')}
      title={`${t(isStarred ? 'unstar' : 'star')} (S)`}
      onClick={() => mark([id], { isStarred: !isStarred })}
    >
      <Star size={15} aria-hidden="true" />
    </button>
  );
}
