import { bytesOf } from '../library/article-id';
import type { Catalogue } from '../library/catalogue/catalogue';
import type { NoteStore } from '../notes/note-store';

/** Lets notes go along with an article whose file changed. */
export function followNotes(notes: NoteStore, catalogue: Catalogue, id: string): void {
  const n = catalogue.numberOf(id);
  const read = n === undefined ? undefined : catalogue.factsOf(n);
  if (read === undefined) return;
  const { part, wordsHash, title } = read;
  notes.follow({ bytesSha256: bytesOf(id), part, wordsHash, title, paths: catalogue.pathsOf(read.n) });
}
