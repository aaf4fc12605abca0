// What can be done with notes; every change shows at once in the open article.
import i18next from 'i18next';
import type { Span } from '../../shared/article';
import type { AnchoredNote, NoteColour } from '../../shared/note';
import { noteColours } from '../../shared/note';
import { call } from '../bridge';
import { dropNote, placeNote } from '../reader/articles-store';
import { useStore } from '../state/store';

let lastColour: NoteColour = noteColours[0];

/** The colour the next note gets: the one used last. */
export function colourInUse(): NoteColour {
  return lastColour;
}

/** Remembers the colour for the next note. */
export function setColourInUse(colour: NoteColour): void {
  lastColour = colour;
}

/** The colour after this one, going round. */
export function nextColour(colour: NoteColour): NoteColour {
  return noteColours[(noteColours.indexOf(colour) + 1) % noteColours.length] ?? noteColours[0];
}

/** Makes a bare highlight and shows it. */
export async function createNote(articleId: string, span: Span): Promise<AnchoredNote> {
  const draft = { articleId, start: span.start, end: span.end, colour: lastColour, comment: '', tags: [] };
  const note = await call('notes.create', draft);
  placeNote(note);
  return note;
}

/** Changes a note and shows it. */
export async function updateNote(
  id: string,
  change: { readonly colour?: NoteColour; readonly comment?: string; readonly tags?: readonly string[] },
): Promise<void> {
  const { tags, ...rest } = change;
  placeNote(await call('notes.update', { id, ...rest, ...(tags === undefined ? {} : { tags: [...tags] }) }));
}

/** Removes a note, with a way back. */
export async function removeNote(note: AnchoredNote): Promise<void> {
  try {
    await call('notes.remove', { id: note.id });
    dropNote(note);
    useStore.getState().say(i18next.t('removed', { ns: 'notes' }), {
      label: i18next.t('undo', { ns: 'notes' }),
      run: () => void restoreNote(note.id),
    });
  } catch (error) {
    useStore.getState().showFailure(error);
  }
}

/** Brings a removed note back. */
export async function restoreNote(id: string): Promise<void> {
  try {
    placeNote(await call('notes.restore', { id }));
  } catch (error) {
    useStore.getState().showFailure(error);
  }
}

/** Most letters of a note's words in a message. */
const SAID = 60;

/** Takes the last action on a note back or does it again, and says which note it was: it may be on no page in view. */
export async function stepBack(request: 'notes.undo' | 'notes.redo'): Promise<void> {
  const words = await call(request);
  const quote = words !== null && words.length > SAID ? `${words.slice(0, SAID).trimEnd()}…` : words;
  useStore
    .getState()
    .say(quote === null ? i18next.t(`notes:nothing.${request}`) : i18next.t(`notes:went.${request}`, { quote }));
}

/** Puts a note on another stretch of an article. */
export async function repairNote(note: AnchoredNote, articleId: string, span: Span): Promise<void> {
  try {
    const repaired = await call('notes.repair', { id: note.id, articleId, start: span.start, end: span.end });
    dropNote(note);
    placeNote(repaired);
  } catch (error) {
    useStore.getState().showFailure(error);
  }
}
