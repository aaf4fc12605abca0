// Notes on a file that is cut into several articles now, made while it was one: each goes to the article its words are in.
import type { Span } from '../../shared/article';
import { anchorIn } from '../anchor/anchor';
import { readText } from '../anchor/sought';
import { liveNotes } from './held';
import type { NoteFile } from './note-file';
import { articleIdOf, sourceOf, type NotedArticle, type StoredNote } from './stored-note';

/** A note that is another article's, and where in that it stands. */
export interface Elsewhere {
  readonly note: StoredNote;
  readonly article: NotedArticle;
  readonly place: Span;
}

/** True where a note was made on another text than that of the article the file is about now; `parser` is today's. */
export function mayBeElsewhere(file: NoteFile, parser: string): boolean {
  const now = sourceOf(file.content.article.ids.at(-1) ?? '');
  return liveNotes(file).some((note) => note.parser !== parser || note.source !== now);
}

/** The notes of a file that are lost in its own article and surely found in another of `articles`. */
export function notesElsewhere(file: NoteFile, articles: readonly NotedArticle[]): readonly Elsewhere[] {
  const own = articles.find((one) => articleIdOf(one) === file.content.article.ids.at(-1));
  if (own === undefined) return [];
  const texts = articles.map((article) => ({ article, read: readText(article.text) }));
  return liveNotes(file).flatMap((note) => {
    const found = texts.map(({ article, read }) => ({ article, ...anchorIn(read, note.target, note) }));
    if (found.some(({ article, state }) => article === own && state !== 'lost')) return [];
    const sure = found.find(({ state }) => state === 'exact' || state === 'moved');
    return sure?.place ? [{ note, article: sure.article, place: sure.place }] : [];
  });
}
