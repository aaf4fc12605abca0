import type { NoteLibrary } from '../../../src/main/notes/note-library';
import { articleIdOf, type NotedArticle } from '../../../src/main/notes/stored-note';
import { foldedWords } from '../../../src/main/text/holds';

/** A library over a list; `text` of the articles may be read lazily. */
export function libraryOf(articles: readonly NotedArticle[]): NoteLibrary {
  const byId = new Map(articles.map((article) => [articleIdOf(article), article]));
  const byPath = new Map(articles.flatMap((article) => article.paths.map((path) => [path, article] as const)));
  return {
    named: (id, path) => Promise.resolve((id === null ? undefined : byId.get(id)) ?? byPath.get(path) ?? null),
    quoting: (exact) => {
      const sought = foldedWords(exact).join(' ');
      return Promise.resolve(articles.filter(({ text }) => foldedWords(text).join(' ').includes(sought)));
    },
  };
}
