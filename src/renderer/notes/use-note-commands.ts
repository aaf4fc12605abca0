import type { Span } from '../../shared/article';
import type { AnchoredNote } from '../../shared/note';
import { useWords } from '../i18n/use-words';
import { cursorIn } from '../reader/cursor-store';
import { placeToWorkOn, workingPane, type WorkingPane } from '../reader/working-place';
import { useCommand } from '../state/commands';
import { useStore } from '../state/store';
import { editNote, writeNote } from './composer-store';
import { createNote, nextColour, setColourInUse, updateNote } from './note-actions';

/** Highlighting and writing on the selection, or else on the cursor's sentence. */
export function useNoteCommands(): void {
  const t = useWords('notes');
  const say = useStore((state) => state.say);
  const act = (work: (working: WorkingPane, span: Span, known: AnchoredNote | undefined) => void): void => {
    const working = workingPane();
    const span = working === null ? null : placeToWorkOn(working);
    if (working === null || span === null) {
      say(t('chooseFirst'));
      return;
    }
    work(working, span, noteOn(working, span));
    window.getSelection()?.removeAllRanges();
  };
  useCommand('highlight', () => act(highlight));
  useCommand('note', () =>
    act(({ pane }, span, known) => {
      if (known === undefined) writeNote(pane.id, pane.key, span);
      else editNote(known, pane.key);
    }),
  );
}

/** The note that stands on exactly this stretch or on the mark of the cursor. */
function noteOn({ pane, view }: WorkingPane, span: Span): AnchoredNote | undefined {
  const mark = cursorIn(pane)?.mark ?? null;
  const isOn = (place: Span | null, other: Span | null): boolean =>
    place !== null && place.start === other?.start && place.end === other.end;
  return view.notes.find(({ place }) => isOn(place, span) || isOn(place, mark));
}

/** Highlights at once; a second time on the same words gives the next colour. */
function highlight({ pane }: WorkingPane, span: Span, known: AnchoredNote | undefined): void {
  const done = known === undefined ? createNote(pane.id, span) : recolour(known);
  done.catch((error: unknown) => useStore.getState().showFailure(error));
}

async function recolour(note: AnchoredNote): Promise<void> {
  const colour = nextColour(note.colour);
  setColourInUse(colour);
  await updateNote(note.id, { colour });
}
