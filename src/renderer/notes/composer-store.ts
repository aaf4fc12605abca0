// The one note being written.
import { create } from 'zustand';
import type { Span } from '../../shared/article';
import type { AnchoredNote, NoteColour } from '../../shared/note';
import { createNote, colourInUse } from './note-actions';

/** A note being written; the highlight is made at once, the words follow. */
export interface Composing {
  readonly serial: number;
  readonly articleId: string;
  /** The pane it is shown in, and where; `null` when it is written from the drawer. */
  readonly paneKey: number | null;
  readonly span: Span | null;
  /** The note itself; rejected when it could not be made. */
  readonly note: Promise<AnchoredNote>;
  readonly comment: string;
  readonly tags: readonly string[];
  readonly colour: NoteColour;
}

interface ComposerState {
  readonly composing: Composing | null;
}

/** The open composer. */
export const useComposer = create<ComposerState>()(() => ({ composing: null }));

let lastSerial = 0;

function open(composing: Omit<Composing, 'serial'>): void {
  lastSerial += 1;
  useComposer.setState({ composing: { serial: lastSerial, ...composing } });
}

/** Makes a note on a stretch and opens it for writing before it is even saved. */
export function writeNote(articleId: string, paneKey: number, span: Span): void {
  const note = createNote(articleId, span);
  open({ articleId, paneKey, span, note, comment: '', tags: [], colour: colourInUse() });
}

/** Opens a note for writing. */
export function editNote(note: AnchoredNote, paneKey: number | null): void {
  const { articleId, place, comment, tags, colour } = note;
  open({ articleId, paneKey, span: place, note: Promise.resolve(note), comment, tags, colour });
}

/** Closes the composer; what was written is saved by it. */
export function closeComposer(): void {
  useComposer.setState({ composing: null });
}
