import { openCard, useCard } from '../cards/card-store';
import { subjectsIn, type Placed } from '../cards/subjects';
import { useWords } from '../i18n/use-words';
import { useCommand } from '../state/commands';
import { useStore } from '../state/store';
import { sentenceAt } from './cursor';
import { cursorIn, setCursor } from './cursor-store';
import { useFocus } from './focus-store';
import { nextLink } from './links';
import { activePair, alignmentOfPair, pickLink } from './pick-link';
import { firstOffsetInSight } from './pointed';
import { askWhereElse } from './where-else-store';
import { placeToWorkOn, selectionIn, workingPane } from './working-place';

/** Commands that act on the panes as a whole or on the place where the keyboard stands. */
export function useReaderCommands(): void {
  const t = useWords('reader');
  const say = useStore((state) => state.say);
  const goByLink = (step: 1 | -1): void => {
    const hindrance = stepLink(step);
    if (hindrance !== null) say(t(hindrance));
  };
  useCommand('nextLink', () => goByLink(1));
  useCommand('previousLink', () => goByLink(-1));
  useCommand('whereElse', () => {
    const working = workingPane();
    const span = working === null ? null : placeToWorkOn(working);
    if (working === null || span === null) say(t('chooseFirst'));
    else void askWhereElse(working.pane.key, working.pane.id, span);
  });
  useCommand('card', () => showCard() || say(t('noCard')));
}

/** Why no link can be gone to: nothing beside, still being compared, or nothing in common. */
type Hindrance = 'noLinks' | 'linksAwaited' | 'linksNone';

/** Picks the next link of the active pane with its neighbour; says what hinders it. */
function stepLink(step: 1 | -1): Hindrance | null {
  const pair = activePair();
  const working = workingPane();
  if (pair === null || working === null) return 'noLinks';
  const links = alignmentOfPair(pair)?.links;
  if (links === undefined) return 'linksAwaited';
  if (links.length === 0) return 'linksNone';
  const { focus } = useFocus.getState();
  const isHere = focus !== null && [focus.a, focus.b].includes(pair.from.id) && [focus.a, focus.b].includes(pair.to.id);
  const offset = firstOffsetInSight(working.surface);
  const next = nextLink(links, isHere ? focus.link : -1, offset, step);
  pickLink(pair, next, false);
  const { pane, view } = working;
  const sentence = view.sentences[sentenceAt(view.sentences, links[next]?.a[0]?.start ?? 0)];
  if (sentence !== undefined) setCursor(pane.key, { articleId: pane.id, sentence, mark: null, isShown: true });
  return null;
}

/** Opens the card of the first mark at the cursor or in what is chosen; asked again, of the next one, the link last; false without any. */
function showCard(): boolean {
  const working = workingPane();
  if (working === null) return false;
  const { pane, view } = working;
  const cursor = cursorIn(pane);
  const span = selectionIn(working) ?? cursor?.mark ?? cursor?.sentence;
  if (span === undefined) return false;
  const pair = activePair();
  const alignment = pair === null ? undefined : alignmentOfPair(pair);
  const placed = nextSubject(subjectsIn(view, useStore.getState().settings.layers, alignment, span));
  if (placed === undefined) return false;
  openCard({ ...placed, paneKey: pane.key, articleId: pane.id, isPinned: true, takesFocus: true });
  return true;
}

function nextSubject(list: readonly Placed[]): Placed | undefined {
  const { card } = useCard.getState();
  const open = list.findIndex(
    ({ span, subject }) => span.start === card?.span.start && subject.kind === card.subject.kind,
  );
  return list[(open + 1) % list.length];
}
