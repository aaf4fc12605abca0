import { readFile, writeFile } from 'node:fs/promises';
import type { AnchoredNote, Note } from '../../../shared/note';
import { noteLibraryOf } from '../../library/note-library';
import { exportNotes } from '../../notes/export';
import { importNotes } from '../../notes/import';
import { listNotes, listRemoved, placeNote } from '../list-notes';
import type { Answers } from '../messages';
import { tellNotesChanged, type EngineParts } from '../parts';

/** Answers about the reader's notes. */
export function noteAnswers(parts: EngineParts): Answers<'notes'> {
  const { notes, reader } = parts;
  const sources = { notes, reader, catalogue: parts.library.catalogue };
  const told = <T>(articleId: string | null, value: T): T => {
    tellNotesChanged(parts, articleId);
    return value;
  };
  const wordsOf = (id: string | null): string | null =>
    [...notes.all(), ...notes.removed()].find((note) => note.id === id)?.target.exact ?? null;
  const tellPlaced = async (note: Note): Promise<AnchoredNote> => told(note.articleId, await placeNote(sources, note));
  return {
    'notes.create': async (draft) =>
      told(draft.articleId, notes.create(draft, await reader.readPlain(draft.articleId))),
    'notes.update': ({ id, ...change }) => tellPlaced(notes.update(id, change)),
    'notes.remove': ({ id }) => {
      notes.remove(id);
      return told(null, null);
    },
    'notes.removed': ({ query }) => listRemoved(sources, query),
    'notes.restore': ({ id }) => tellPlaced(notes.restore(id)),
    'notes.repair': async ({ id, articleId, start, end }) =>
      told(articleId, notes.repair(id, { start, end }, await reader.readPlain(articleId))),
    'notes.undo': () => told(null, wordsOf(notes.undo())),
    'notes.redo': () => told(null, wordsOf(notes.redo())),
    'notes.all': ({ query }) => listNotes(sources, query),
    'notes.flush': async () => {
      await notes.flush();
      return null;
    },
    'notes.export': async ({ format, path }) => {
      const listed = await listNotes(sources, '');
      await writeFile(
        path,
        exportNotes(listed, format, (id) => notes.annotation(id)),
      );
      return { written: listed.length };
    },
    'notes.import': async ({ path }) => {
      const { placed, unsure, lost } = await importNotes(
        notes,
        await readFile(path, 'utf8'),
        noteLibraryOf(parts.library, reader),
      );
      return told(null, { placed, unsure, lost });
    },
  };
}
