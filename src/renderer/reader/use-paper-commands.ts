import { useEffect } from 'react';
import { call } from '../bridge';
import { useWords } from '../i18n/use-words';
import { useCommand } from '../state/commands';
import { useStore } from '../state/store';
import { useArticles } from './articles-store';
import { workingPane } from './working-place';

const PROGRAM = 'Tre Reader';

/** Prints the article of the active pane or saves it as a PDF; its title is that of the window, and so of what is printed. */
export function usePaperCommands(): void {
  const frame = useWords('frame');
  const search = useWords('search');
  const { say, showFailure } = useStore.getState();
  const put = (onPaper: (title: string) => Promise<unknown>): void => {
    const working = workingPane();
    if (working === null) say(search('noArticle'));
    else onPaper(working.view.article.title).catch(showFailure);
  };
  useCommand('print', () => put(() => call('app.print')));
  useCommand('savePdf', () =>
    put(async (title) => {
      if ((await call('app.savePdf', { title })) !== null) say(frame('pdfSaved'));
    }),
  );
  useWindowTitle();
}

function useWindowTitle(): void {
  const id = useStore((state) => state.panes[state.activePane]?.id ?? '');
  const title = useArticles((state) => state.views[id]?.article.title);
  useEffect(() => {
    document.title = title === undefined ? PROGRAM : `${title} – ${PROGRAM}`;
  }, [title]);
}
