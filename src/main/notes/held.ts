// The notes of many files as one set: where a note stands in two files, the later change holds.
import type { NoteFile } from './note-file';
import type { StoredNote } from './stored-note';

/** A note with the file it lives in. */
export interface Held {
  readonly file: NoteFile;
  readonly note: StoredNote;
}

/** A file with those of some notes that live in it. */
export interface NotesOfFile {
  readonly file: NoteFile;
  readonly notes: readonly StoredNote[];
}

/** Every note once, removed ones too. */
export function latestNotes(files: readonly NoteFile[]): Held[] {
  const latest = new Map<string, Held>();
  for (const file of files) {
    for (const note of file.content.notes.values()) {
      const other = latest.get(note.id);
      if (other === undefined || other.note.modified < note.modified) latest.set(note.id, { file, note });
    }
  }
  return [...latest.values()];
}

/** One note by its id. */
export function findNote(files: readonly NoteFile[], id: string): Held | undefined {
  let latest: Held | undefined;
  for (const file of files) {
    const note = file.content.notes.get(id);
    if (note !== undefined && (latest === undefined || latest.note.modified < note.modified)) latest = { file, note };
  }
  return latest;
}

/** The notes of one file that were not removed. */
export function liveNotes(file: NoteFile): StoredNote[] {
  return [...file.content.notes.values()].filter(({ deleted }) => deleted === null);
}

/** Notes put together by their files, which stand in the order of their first notes. */
export function byFile(held: readonly Held[]): readonly NotesOfFile[] {
  const groups = new Map<NoteFile, StoredNote[]>();
  for (const { file, note } of held) {
    const notes = groups.get(file);
    if (notes === undefined) groups.set(file, [note]);
    else notes.push(note);
  }
  return [...groups].map(([file, notes]) => ({ file, notes }));
}
