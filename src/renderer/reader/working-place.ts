// The stretch a command acts on: what is selected in the active pane, or else the sentence or mark the cursor stands on.
import type { Span } from '../../shared/article';
import type { ArticleView } from '../../shared/library';
import type { OpenPane } from '../state/panes-slice';
import { useStore } from '../state/store';
import { useArticles } from './articles-store';
import { cursorIn } from './cursor-store';
import { selectedSpan } from './selection';
import { surfaceOf, type Surface } from './surfaces';

/** The active pane with everything a command needs of it. */
export interface WorkingPane {
  readonly pane: OpenPane;
  readonly view: ArticleView;
  readonly surface: Surface;
}

/** The active pane, once its article is drawn. */
export function workingPane(): WorkingPane | null {
  const { panes, activePane } = useStore.getState();
  const pane = panes[activePane];
  const surface = surfaceOf(pane?.key);
  const view = pane === undefined ? undefined : useArticles.getState().views[pane.id];
  return pane === undefined || surface === undefined || view === undefined ? null : { pane, view, surface };
}

/** What is selected in the active pane; `null` when nothing is. */
export function selectionIn({ view, surface }: WorkingPane): Span | null {
  return selectedSpan(surface.article, view.article.text, window.getSelection());
}

/** The selection, or else the cursor's sentence; `null` before either is made. */
export function placeToWorkOn(working: WorkingPane): Span | null {
  return selectionIn(working) ?? cursorIn(working.pane)?.sentence ?? null;
}
