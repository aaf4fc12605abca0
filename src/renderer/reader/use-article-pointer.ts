import { useMemo } from 'react';
import type { Alignment } from '../../shared/alignment';
import type { ArticleView } from '../../shared/library';
import { openCard, type OpenCard } from '../cards/card-store';
import { dropCard, pointAt, pointAway } from '../cards/hover';
import { subjectAt, subjectsIn } from '../cards/subjects';
import { startCorrecting } from '../corrections/correct-store';
import { frameAround, targetsIn } from '../corrections/targets';
import { openMenuHere } from '../corrections/use-correction-commands';
import type { OpenPane } from '../state/panes-slice';
import { useStore } from '../state/store';
import { sentenceAt } from './cursor';
import { setCursor } from './cursor-store';
import { linkAt } from './links';
import { activePair, pickLink } from './pick-link';
import { markedOffset, offsetAt } from './pointed';
import { hasMoved } from './pointer-moves';
import { selectedSpan } from './selection';
import { surfaceOf } from './surfaces';

interface ArticlePointer {
  readonly onPointerOver: (event: React.PointerEvent) => void;
  readonly onPointerOut: (event: React.PointerEvent) => void;
  readonly onContextMenu: (event: React.MouseEvent) => void;
  readonly onClick: (event: React.MouseEvent) => void;
}

/** Resting on a mark opens its card, a click on it too; a click on a linked passage brings both ends together. */
export function useArticlePointer(pane: OpenPane, view: ArticleView, alignment: Alignment | undefined): ArticlePointer {
  return useMemo(
    () => ({
      onPointerOver: (event) => {
        if (!hasMoved(event) || event.pointerType === 'touch') return;
        const card = cardOn(event.target, pane, view);
        if (card !== null && window.getSelection()?.isCollapsed !== false) pointAt(card);
      },
      onPointerOut: (event) => {
        if (markedOffset(event.target) !== null) pointAway();
      },
      onContextMenu: (event) => openMenu(event, pane, view),
      onClick: (event) => {
        if (window.getSelection()?.isCollapsed === false) return;
        const card = cardOn(event.target, pane, view);
        if (card !== null) openCard({ ...card, isPinned: true });
        clicked(event, pane, view, card === null ? alignment : undefined);
      },
    }),
    [pane, view, alignment],
  );
}

/** The menu of what is selected, or of the mark or sentence under the pointer; asked for by key, of where the keyboard stands. */
function openMenu(event: React.MouseEvent, pane: OpenPane, view: ArticleView): void {
  // On a Mac it is asked for with Ctrl and the first button too.
  const isByKey = event.button !== SECONDARY && !event.ctrlKey;
  if (isByKey ? openMenuHere() : openMenuAt({ x: event.clientX, y: event.clientY }, event.target, pane, view)) {
    event.preventDefault();
  }
}

/** The button of a mouse that asks for a menu. */
const SECONDARY = 2;

function openMenuAt(point: { x: number; y: number }, on: EventTarget, pane: OpenPane, view: ArticleView): boolean {
  const surface = surfaceOf(pane.key);
  const offset = surface === undefined ? null : offsetAt(surface, point.x, point.y);
  if (surface === undefined || offset === null) return false;
  const selection = selectedSpan(surface.article, view.article.text, window.getSelection());
  const isMark = selection === null && markedOffset(on) !== null;
  const sentence = frameAround(view, offset);
  const found = targetsIn(view, selection ?? (isMark ? { start: offset, end: offset + 1 } : sentence));
  const targets = isMark && found.length > 1 ? found.slice(0, -1) : found;
  if (selection === null) setCursor(pane.key, { articleId: pane.id, sentence, mark: null, isShown: !isMark });
  dropCard();
  startCorrecting({
    paneKey: pane.key,
    articleId: pane.id,
    targets,
    chosen: isMark ? 0 : targets.length - 1,
    point,
    selection,
    isOfPlace: true,
    action: null,
  });
  return true;
}

function cardOn(target: EventTarget, pane: OpenPane, view: ArticleView): OpenCard | null {
  const offset = markedOffset(target);
  if (offset === null) return null;
  const { layers } = useStore.getState().settings;
  const placed = subjectAt(subjectsIn(view, layers, undefined, { start: offset, end: offset + 1 }));
  if (placed === undefined) return null;
  return { ...placed, paneKey: pane.key, articleId: pane.id, isPinned: false, takesFocus: false };
}

/** Puts the cursor on the sentence that was clicked, and picks the link that covers it. */
function clicked(event: React.MouseEvent, pane: OpenPane, view: ArticleView, alignment: Alignment | undefined): void {
  const surface = surfaceOf(pane.key);
  const offset = surface === undefined ? null : offsetAt(surface, event.clientX, event.clientY);
  if (offset === null) return;
  const sentence = view.sentences[sentenceAt(view.sentences, offset)];
  if (sentence !== undefined) setCursor(pane.key, { articleId: pane.id, sentence, mark: null, isShown: false });
  const pair = activePair();
  const link = linkAt(alignment?.links ?? [], offset);
  if (pair?.from.key === pane.key && link >= 0) pickLink(pair, link, true);
}
