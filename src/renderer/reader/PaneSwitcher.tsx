import type { ArticleView } from '../../shared/library';
import { useWords } from '../i18n/use-words';
import { useStore } from '../state/store';
import { useArticles } from './articles-store';

/** What tells an article from the others beside it: its paper, or else its title. */
function nameOf(view: ArticleView | undefined): string {
  return view?.article.publisher ?? view?.article.title ?? '';
}

/** Which pane is seen where there is room for one only. */
export function PaneSwitcher(): React.JSX.Element {
  const t = useWords('reader');
  const panes = useStore((state) => state.panes);
  const active = useStore((state) => state.activePane);
  const activate = useStore((state) => state.activatePane);
  const views = useArticles((state) => state.views);
  return (
    <div className="pane-switcher" role="group" aria-label={t('panes')}>
      {panes.map((pane, index) => (
        <button
          key={pane.key}
          type="button"
          aria-pressed={index === active}
          aria-label={t('showPane', { number: index + 1 })}
          onClick={() => activate(index)}
        >
          <b>{index + 1}</b> {nameOf(views[pane.id])}
        </button>
      ))}
    </div>
  );
}
