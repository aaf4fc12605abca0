// The commands of corrections: what stands under the cursor or is selected comes in, the menu or the change goes out.
import { useCard } from '../cards/card-store';
import { dropCard } from '../cards/hover';
import { useWords } from '../i18n/use-words';
import { cursorIn } from '../reader/cursor-store';
import { selectionIn, workingPane } from '../reader/working-place';
import { useCommand } from '../state/commands';
import { useStore } from '../state/store';
import { startCorrecting, type Action } from './correct-store';
import { chooseCorrectionsFile, writeCorrections } from './corrections-file';
import { openDetails, openResultDetails } from './details-store';
import { makeCorrection, stepBack } from './make-correction';
import { spanOf, targetsIn, type Target } from './targets';

/** Handles the commands of corrections. */
export function useCorrectionCommands(): void {
  const t = useWords('corrections');
  const say = useStore((state) => state.say);
  const showFailure = useStore((state) => state.showFailure);
  const toggleDrawer = useStore((state) => state.toggleDrawer);
  useCommand('correct', () => correctHere(null) || say(t('chooseFirst')));
  useCommand('confirm', () => confirmHere() || say(t('noMark')));
  useCommand('articleDetails', () => {
    const working = workingPane();
    if (working === null) say(t('openFirst'));
    else openDetails([working.pane.id]);
  });
  useCommand('resultDetails', () => void openResultDetails().catch(showFailure));
  useCommand('undoCorrection', () => void stepBack('corrections.undo'));
  useCommand('redoCorrection', () => void stepBack('corrections.redo'));
  useCommand('corrections', () => toggleDrawer('corrections'));
  useCommand('exportCorrections', () => void writeCorrections().catch(showFailure));
  useCommand('importCorrections', () => void chooseCorrectionsFile().catch(showFailure));
}

/** Opens the menu, or one of its steps, for what is worked on; false when there is nothing. */
export function correctHere(action: Action | null): boolean {
  const here = targetsHere();
  if (here === null) return false;
  dropCard();
  startCorrecting({ ...here, chosen: 0, point: null, isOfPlace: false, action });
  return true;
}

/** Opens the menu of the place that is worked on, as the second button of the mouse does at a point. */
export function openMenuHere(): boolean {
  const here = targetsHere();
  if (here === null) return false;
  dropCard();
  startCorrecting({ ...here, chosen: here.targets.length - 1, point: null, isOfPlace: true, action: null });
  return true;
}

/** The mark of an open card, the selection, the mark or the sentence under the cursor. */
function targetsHere() {
  const working = workingPane();
  if (working === null) return null;
  const { pane, view } = working;
  const place = { paneKey: pane.key, articleId: pane.id };
  const { card } = useCard.getState();
  if (card?.paneKey === pane.key && (card.subject.kind === 'official' || card.subject.kind === 'slogan')) {
    return { ...place, targets: [card.subject] as readonly Target[], selection: null };
  }
  const selection = selectionIn(working);
  const cursor = cursorIn(pane);
  const span = selection ?? cursor?.mark ?? cursor?.sentence;
  if (span === undefined) return null;
  const targets = targetsIn(view, span);
  const isMark = selection === null && cursor?.mark !== null && targets.length > 1;
  return { ...place, targets: isMark ? targets.slice(0, -1) : targets, selection };
}

/** Confirms the mark under the cursor at once: it changes that place alone. */
function confirmHere(): boolean {
  const here = targetsHere();
  const mark = here?.targets.find(({ kind }) => kind !== 'words');
  if (here === null || mark === undefined) return false;
  dropCard();
  void makeCorrection({ kind: 'confirm', marks: [{ articleId: here.articleId, ...spanOf(mark) }] });
  return true;
}
