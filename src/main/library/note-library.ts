import type { NoteLibrary } from '../notes/note-library';
import { parseQuery } from '../search/read-query/parse-query';
import type { Library } from './library';
import type { ArticleReader } from './reading/read-article';

/** Articles a quote is looked for in at most. */
const TRIED = 20;

/** Lets import and check of notes ask the library for articles: by identity, by path, by quote. */
export function noteLibraryOf(library: Library, reader: ArticleReader): NoteLibrary {
  const { catalogue, index } = library;
  const read = async (id: string | undefined) => (id === undefined ? null : reader.readPlain(id).catch(() => null));
  return {
    named: async (id, path) => {
      const known = id === null ? undefined : catalogue.find(id)?.id;
      // Which article of a digest is meant, its path does not tell; the words will.
      const [alone, ...others] = catalogue.articlesAt(path);
      return read(known ?? (others.length > 0 ? undefined : alone?.id));
    },
    quoting: async (exact) => {
      const query = parseQuery(`"${exact.replaceAll('"', ' ')}"`);
      const { ids } = index.search({ ...query, includesHidden: true }, { keepTyped: true });
      const articles = await Promise.all(ids.slice(0, TRIED).map((n) => read(catalogue.entries.get(n)?.id)));
      return articles.filter((article) => article !== null);
    },
  };
}
