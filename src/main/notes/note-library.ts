// How import and check ask for articles; the library answers.
import type { NotedArticle } from './stored-note';

/** Finds articles for notes. */
export interface NoteLibrary {
  /** The article with this identity (`<sha256>` or `<sha256>/<part>`; `null` when the note names none), else the one at this path. */
  readonly named: (id: string | null, path: string) => Promise<NotedArticle | null>;
  /** Articles that may hold a quote; the caller checks. */
  readonly quoting: (exact: string) => Promise<readonly NotedArticle[]>;
}

/** A library that knows no article: notes are kept and wait. */
export const noLibrary: NoteLibrary = {
  named: () => Promise.resolve(null),
  quoting: () => Promise.resolve([]),
};
