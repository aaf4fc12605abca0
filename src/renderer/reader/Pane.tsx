import { useEffect, useMemo } from 'react';
import { useWords } from '../i18n/use-words';
import type { OpenPane } from '../state/panes-slice';
import { useStore } from '../state/store';
import { loadArticle, useArticles } from './articles-store';
import { useAlignment, useIsCompared, usePartner } from './pane-context';
import { PaneBody } from './PaneBody';
import { PaneHeader } from './PaneHeader';
import { PaneMessage } from './PaneMessage';
import { noteInput } from './scroll-ledger';
import { useReadingMark } from './use-reading-mark';
import { useShownView } from './use-shown-view';

interface PaneProps {
  readonly pane: OpenPane;
  readonly index: number;
  readonly isActive: boolean;
}

/** One article with its header; using it in any way makes it the active pane. */
export function Pane({ pane, index, isActive }: PaneProps): React.JSX.Element {
  const t = useWords('reader');
  const view = useShownView(pane);
  const failure = useArticles((state) => state.failures[pane.id]);
  const partner = usePartner(index);
  const alignment = useAlignment(pane.id, partner?.id);
  const isCompared = useIsCompared(index);
  const activate = useStore((state) => state.activatePane);
  useEffect(() => void loadArticle(pane.id), [pane.id]);
  useReadingMark(pane.id, view?.article.id === pane.id);
  const input = useMemo(() => () => noteInput(pane.key), [pane.key]);
  return (
    <section
      className="pane"
      aria-label={t('pane', { number: index + 1 })}
      data-active={isActive ? '' : undefined}
      data-compared={isCompared ? '' : undefined}
      onPointerDownCapture={() => {
        input();
        activate(index);
      }}
      onFocusCapture={() => activate(index)}
      onWheel={input}
      onTouchMove={input}
      onKeyDownCapture={input}
    >
      <PaneHeader pane={pane} index={index} isActive={isActive} view={view} alignment={alignment} />
      {view === undefined ? (
        <PaneMessage failure={failure} id={pane.id} />
      ) : (
        <PaneBody pane={pane} index={index} view={view} alignment={alignment} />
      )}
    </section>
  );
}
