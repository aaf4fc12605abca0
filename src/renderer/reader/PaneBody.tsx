import { useCallback, useMemo } from 'react';
import type { Alignment } from '../../shared/alignment';
import type { Span } from '../../shared/article';
import type { ArticleView } from '../../shared/library';
import { hitRuns } from '../../shared/hit-runs';
import type { OpenPane } from '../state/panes-slice';
import { useStore } from '../state/store';
import { ArticleNotices } from './ArticleNotices';
import { ArticleText } from './ArticleText';
import { useCommand } from '../state/commands';
import { useEnteredPane } from './entering';
import { EncodingChoice } from './EncodingChoice';
import { closedFinder, setFinder, useFinder } from './finder-store';
import { FindBar } from './FindBar';
import { InnerEdges } from './InnerEdges';
import { PageNumbers } from './PageNumbers';
import { OverviewStrip } from './OverviewStrip';
import { useFocusedLink, usePartner } from './pane-context';
import { SpokenCursor } from './SpokenCursor';
import { stepAcross } from './step-across';
import { useArticleKeys } from './use-article-keys';
import { useArticlePointer } from './use-article-pointer';
import { useHits } from './use-hits';
import { useJump } from './use-jump';
import { useKeptPlace } from './use-kept-place';
import { useLabels } from './use-labels';
import { useSurface } from './use-surface';
import { useWantedHit } from './use-wanted-hit';
import { Washes } from './Washes';

interface PaneBodyProps {
  readonly pane: OpenPane;
  readonly index: number;
  readonly view: ArticleView;
  /** With the pane this one is compared with, seen from here. */
  readonly alignment: Alignment | undefined;
}

const noSpans: readonly Span[] = [];

/** The scrolled text of a pane with everything drawn behind and beside it. */
export function PaneBody({ pane, index, view, alignment }: PaneBodyProps): React.JSX.Element {
  const { hits, areKnown } = useHits(pane.key, pane.id);
  const labels = useLabels(view, index, alignment, hits);
  const { text, blocks } = view.article;
  const runs = useMemo(() => hitRuns(text, hits, blocks), [text, hits, blocks]);
  const { scroller, sheet, article } = useSurface(pane.key, labels.byBlock);
  const finder = useFinder((state) => state.finders[pane.key] ?? closedFinder);
  const currentHit = useFinder((state) => state.current[pane.key]);
  const partner = usePartner(index);
  const focused = useFocusedLink(pane.id, partner?.id);
  const keys = useArticleKeys(pane, view);
  const pointer = useArticlePointer(pane, view, alignment);
  const setShowHidden = useStore((state) => state.setShowHidden);
  const showHidden = useCallback((show: boolean) => setShowHidden(index, show), [index, setShowHidden]);
  const notePlaces = useMemo(() => view.notes.flatMap((note) => note.place ?? []), [view.notes]);
  useWantedHit(pane, runs);
  useJump(pane, view);
  useKeptPlace(pane);
  useEnteredPane(pane.key);
  return (
    <>
      <ActivePaneCommands pane={pane} index={index} hits={runs} areKnown={areKnown} />
      {finder.isOpen && <FindBar paneKey={pane.key} query={finder.query} hits={runs} />}
      <ArticleNotices paneKey={pane.key} view={view} />
      <EncodingChoice paneKey={pane.key} view={view} />
      <div className="pane-view">
        <div ref={scroller} className="pane-scroll">
          <div ref={sheet} className="sheet">
            <Washes
              paneKey={pane.key}
              articleId={pane.id}
              focused={alignment?.links[focused]?.a ?? noSpans}
              ring={currentHit === undefined ? null : (runs[currentHit] ?? null)}
            />
            <article
              ref={article}
              tabIndex={0}
              aria-label={view.article.title}
              lang={view.article.lang ?? 'vi'}
              {...keys}
              {...pointer}
            >
              <ArticleText view={view} labels={labels} showHidden={pane.showHidden} onShowHidden={showHidden} />
            </article>
            <PageNumbers paneKey={pane.key} pages={view.article.pages} />
            <InnerEdges pane={pane} index={index} view={view} />
          </div>
        </div>
        <OverviewStrip paneKey={pane.key} alignment={alignment} focused={focused} hits={runs} notes={notePlaces} />
      </div>
      <SpokenCursor paneKey={pane.key} article={view.article} />
    </>
  );
}

interface CommandsProps {
  readonly pane: OpenPane;
  readonly index: number;
  readonly hits: readonly Span[];
  readonly areKnown: () => boolean;
}

/** Commands of the pane that is worked in; nothing is drawn. */
function ActivePaneCommands(props: CommandsProps): React.JSX.Element | null {
  const isActive = useStore((state) => state.activePane === props.index);
  return isActive ? <HitCommands {...props} /> : null;
}

function HitCommands({ pane, index, hits, areKnown }: CommandsProps): null {
  const setShowHidden = useStore((state) => state.setShowHidden);
  const step = (by: 1 | -1): void => {
    if (areKnown()) void stepAcross(pane, hits, by).catch(useStore.getState().showFailure);
  };
  useCommand('nextHit', () => step(1));
  useCommand('previousHit', () => step(-1));
  useCommand('toggleHidden', () => setShowHidden(index, !pane.showHidden));
  useCommand('findInPane', () => {
    const query = useFinder.getState().finders[pane.key]?.query ?? '';
    setFinder(pane.key, { isOpen: true, query });
    requestAnimationFrame(() =>
      document.querySelector<HTMLInputElement>('.pane[data-active] .find-bar input')?.select(),
    );
  });
  return null;
}
