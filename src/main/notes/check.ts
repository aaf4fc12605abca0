// Looks for every note again in the articles as they stand now.
import { anchorIn } from '../anchor/anchor';
import type { NoteLibrary } from './note-library';
import type { NoteStore } from './note-store';
import type { PlacedNote } from './placed-note';
import { readText, type ReadText } from '../anchor/sought';

/** One line for each live note; a note whose article is not in the library is `lost` there. Nothing is changed. */
export async function checkNotes(store: NoteStore, library: NoteLibrary): Promise<PlacedNote[]> {
  const lines: PlacedNote[] = [];
  for (const { file, notes } of store.byFile()) {
    const { ids, paths } = file.content.article;
    const read = await textOf(ids, paths, library);
    const named = paths.at(-1) ?? '';
    for (const note of notes) {
      const state = read === null ? 'lost' : anchorIn(read, note.target, note).state;
      lines.push({ file: named === '' ? note.source : named, id: note.id, state });
    }
  }
  return lines;
}

/** The article by what it was seen as last, then by what it was before. */
async function textOf(
  ids: readonly string[],
  paths: readonly string[],
  library: NoteLibrary,
): Promise<ReadText | null> {
  for (const id of [...ids].reverse()) {
    const article = await library.named(id, '');
    if (article !== null) return readText(article.text);
  }
  for (const path of [...paths].reverse()) {
    const article = await library.named(null, path);
    if (article !== null) return readText(article.text);
  }
  return null;
}
