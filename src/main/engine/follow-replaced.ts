import { bytesOf } from '../../shared/article-id';
import type { Catalogue } from '../library/catalogue/catalogue';
import type { NoteStore } from '../notes/note-store';
import type { ShelfStore } from '../shelf/shelf-store';

/** Lets notes, marks and collections go along with articles whose files changed. */
export function followReplaced(
  { notes, shelf }: { readonly notes: NoteStore; readonly shelf: ShelfStore },
  catalogue: Catalogue,
  replaced: readonly (readonly [from: string, to: string])[],
): void {
  const held = replaced.flatMap(([from, id]) => {
    const n = catalogue.numberOf(id);
    const facts = n === undefined ? undefined : catalogue.factsOf(n);
    return facts === undefined ? [] : [{ from, id, facts }];
  });
  for (const { from, id, facts } of held) {
    const { n, part, wordsHash, title } = facts;
    notes.articles.followTo(from, { bytesSha256: bytesOf(id), part, wordsHash, title, paths: catalogue.pathsOf(n) });
  }
  shelf.follow(held.map(({ from, id, facts }) => [from, { id, wordsHash: facts.wordsHash }]));
}
