import type { NoteStore } from '../notes/note-store';
import type { Catalogue } from '../library/catalogue/catalogue';
import type { ArticleReader } from '../library/reading/read-article';

/** What notes are settled with. */
export interface SettleParts {
  readonly notes: NoteStore;
  readonly catalogue: Catalogue;
  readonly reader: ArticleReader;
}

/**
 * Finds the articles of notes on files that changed, or are cut otherwise, since they were made, where no cache tells how they were.
 * Files in `tried`, by path and bytes, are not looked into again. True when notes were found.
 */
export async function settleNotes({ notes, catalogue, reader }: SettleParts, tried: Set<string>): Promise<boolean> {
  let hasFound = false;
  const strays = notes.articles.strayPaths((id) => catalogue.find(id) !== undefined);
  const whole = notes.pathsToDivide().filter((path) => catalogue.articlesAt(path).length > 1);
  for (const path of new Set([...strays, ...whole])) {
    const held = catalogue.articlesAt(path);
    const key = `${path} ${held[0]?.id ?? ''}`;
    if (held.length === 0 || tried.has(key)) continue;
    tried.add(key);
    const articles = await Promise.all(held.map(({ id }) => reader.readPlain(id).catch(() => null)));
    const readable = articles.filter((one) => one !== null);
    hasFound = notes.articles.settle(path, readable) || hasFound;
    hasFound = (await notes.divide(path, readable)) || hasFound;
  }
  return hasFound;
}
