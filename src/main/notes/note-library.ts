// How import and check ask for articles; the engine answers from its index, the command line from a list.
import { words } from '../text/words';
import { articleIdOf, type NotedArticle } from './stored-note';

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

/** A library over a list; `text` of the articles may be read lazily. */
export function libraryOf(articles: readonly NotedArticle[]): NoteLibrary {
  const byId = new Map(articles.map((article) => [articleIdOf(article), article]));
  const byPath = new Map(articles.flatMap((article) => article.paths.map((path) => [path, article] as const)));
  return {
    named: (id, path) => Promise.resolve((id === null ? undefined : byId.get(id)) ?? byPath.get(path) ?? null),
    quoting: (exact) => {
      const sought = folded(exact);
      return Promise.resolve(articles.filter(({ text }) => folded(text).includes(sought)));
    },
  };
}

function folded(text: string): string {
  return ` ${words(text.normalize('NFC'))
    .map((word) => word.folded)
    .join(' ')} `;
}
