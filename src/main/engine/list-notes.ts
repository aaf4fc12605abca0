import type { AnchoredNote, Note } from '../../shared/note';
import type { Catalogue } from '../library/catalogue/catalogue';
import { FactTest, noFacts } from '../library/find/constraints';
import type { ArticleReader } from '../library/reading/read-article';
import type { NoteStore } from '../notes/note-store';
import { asTyped, findNotes, type ArticleHolds } from './find-notes';

/** What lists of notes are made from. */
export interface NoteSources {
  readonly notes: NoteStore;
  readonly reader: ArticleReader;
  readonly catalogue: Catalogue;
}

/** Every note that holds the typed words (all of them for an empty query), each with the place it has now; exact marks first, then the newest. */
export async function listNotes(sources: NoteSources, typed: string): Promise<readonly AnchoredNote[]> {
  const wanted = findNotes(sources.notes.all(), typed, articleHolds(sources));
  const anchored = new Map<string, AnchoredNote>();
  for (const id of new Set(wanted.flatMap((note) => articleOf(sources, note.articleId, note.path)))) {
    const article = await sources.reader.readPlain(id).catch(() => null);
    if (article === null) continue;
    for (const note of sources.notes.forArticle(article)) anchored.set(note.id, note);
  }
  return wanted.map((note) => anchored.get(note.id) ?? { ...note, anchor: 'lost', place: null });
}

/** Removed notes that hold the typed words and can still be restored. */
export function listRemoved(sources: NoteSources, typed: string): readonly Note[] {
  return findNotes(sources.notes.removed(), typed, articleHolds(sources));
}

/** A note at the place it has now; lost when its article cannot be read any more. */
export async function placeNote(sources: NoteSources, note: Note): Promise<AnchoredNote> {
  for (const id of [...articleOf(sources, note.articleId, note.path), note.articleId]) {
    const article = await sources.reader.readPlain(id).catch(() => null);
    const placed = article === null ? [] : sources.notes.forArticle(article);
    const found = placed.find((other) => other.id === note.id);
    if (found !== undefined) return found;
  }
  return { ...note, anchor: 'lost', place: null };
}

/** Facts that are not the note's own are those of its article. */
function articleHolds(sources: NoteSources): ArticleHolds {
  const { catalogue } = sources;
  const test = new FactTest(noFacts, asTyped);
  return ({ articleId, path }, fact) => {
    const entry = catalogue.find(articleOf(sources, articleId, path)[0] ?? '');
    return entry !== undefined && test.holds({ entry, paths: catalogue.pathsOf(entry.n) }, fact);
  };
}

/** The article a note belongs to now: the one it was last seen on, else whatever stands at its path. */
function articleOf({ catalogue }: NoteSources, id: string, path: string): readonly string[] {
  if (catalogue.find(id) !== undefined) return [id];
  const numbers = catalogue.files.get(path)?.articles ?? [];
  return numbers.flatMap((n) => catalogue.entries.get(n)?.id ?? []);
}
