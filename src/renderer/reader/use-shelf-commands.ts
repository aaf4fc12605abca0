import { shownBox, type Box } from '../cards/place-popover';
import { useWords } from '../i18n/use-words';
import { openCollecting } from '../library/collecting-store';
import { useCommand } from '../state/commands';
import { useStore } from '../state/store';
import { useArticles } from './articles-store';
import { chooseEncodingOfActive } from './EncodingChoice';

/** The article of the active pane with its marks; `null` while none is there. */
function activeArticle() {
  const { panes, activePane, shelfMarks } = useStore.getState();
  const id = panes[activePane]?.id;
  const view = id === undefined ? undefined : useArticles.getState().views[id];
  if (id === undefined || view === undefined) return null;
  const newer = shelfMarks[id];
  return {
    id,
    title: view.article.title,
    isRead: newer?.isRead ?? view.isRead,
    isStarred: newer?.isStarred ?? view.isStarred,
  };
}

/** A narrow pane hides its star. */
function headerBox(): Box | null {
  const boxOf = (part: string): Box | null =>
    shownBox(document.querySelector(`.pane[data-active] ${part}`)?.getBoundingClientRect() ?? null);
  return boxOf('.star-btn') ?? boxOf('.pane-bar');
}

/** Star, reading mark, collections and encoding of the article in the active pane. */
export function useShelfCommands(): void {
  const t = useWords('shelf');
  const say = useStore((state) => state.say);
  const mark = useStore((state) => state.markArticles);
  const onArticle = (act: (article: NonNullable<ReturnType<typeof activeArticle>>) => void): void => {
    const article = activeArticle();
    if (article === null) say(t('chooseFirst'));
    else act(article);
  };
  const search = useWords('search');
  useCommand('encoding', () => chooseEncodingOfActive(search('noArticle')));
  useCommand('star', () => onArticle(({ id, isStarred }) => mark([id], { isStarred: !isStarred })));
  useCommand('toggleRead', () =>
    onArticle(({ id, isRead }) => {
      mark([id], { isRead: !isRead });
      say(t(isRead ? 'markedUnread' : 'markedRead', { count: 1, shown: '1' }));
    }),
  );
  useCommand('collect', () =>
    onArticle(({ id, title }) => openCollecting({ what: { kind: 'one', id, title }, anchor: headerBox })),
  );
}
