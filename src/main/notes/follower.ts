import { anchorIn } from '../anchor/anchor';
import { readText } from '../anchor/sought';
import { liveNotes } from './held';
import type { NoteFile } from './note-file';
import type { NotedArticle } from './stored-note';

/** A place that was found again so surely weighs more than a title, which several articles may bear. */
const SURE = 2;

/**
 * The article of a file that the notes of another version of it are about: where most of their words are found, then the
 * one that bears the title; `null` when none has either.
 */
export function followerOf(file: NoteFile, articles: readonly NotedArticle[]): NotedArticle | null {
  let best: { readonly article: NotedArticle; readonly score: number } | null = null;
  for (const article of articles) {
    const score = likeness(file, article);
    if (score > (best?.score ?? 0)) best = { article, score };
  }
  return best?.article ?? null;
}

function likeness(file: NoteFile, article: NotedArticle): number {
  const read = readText(article.text);
  const states = liveNotes(file).map((note) => anchorIn(read, note.target, note).state);
  const found = states.filter((state) => state === 'exact' || state === 'moved').length;
  return found * SURE + (file.content.article.title === article.title ? 1 : 0);
}
