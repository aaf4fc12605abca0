import type { ArticleView } from '../../shared/library';
import { useWords } from '../i18n/use-words';
import { useStore } from '../state/store';
import { useArticles } from './articles-store';

/** What tells an article from the others beside it: its paper where no other is of it, or else its title. */
function nameOf(view: ArticleView | undefined, views: readonly (ArticleView | undefined)[]): string {
  const publisher = view?.article.publisher ?? null;
  const isAlone = views.filter((other) => other?.article.publisher === publisher).length === 1;
  return (isAlone ? publisher : null) ?? view?.article.title ?? '';
}

/** Which pane is seen where there is room for one only. */
export function PaneSwitcher(): React.JSX.Element {
  const t = useWords('reader');
  const panes = useStore((state) => state.panes);
  const active = useStore((state) => state.activePane);
  const activate = useStore((state) => state.activatePane);
  const known = useArticles((state) => state.views);
  const views = panes.map(({ id }) => known[id]);
  return (
    <div className="pane-switcher" role="group" aria-label={t('panes')}>
      {panes.map((pane, index) => (
        <button
          key={pane.key}
          type="button"
          aria-pressed={index === active}
          aria-label={t('showPane', { number: index + 1 })}
          title={views[index]?.article.title}
          onClick={() => activate(index)}
        >
          <b>{index + 1}</b> {nameOf(views[index], views)}
        </button>
      ))}
    </div>
  );
}
