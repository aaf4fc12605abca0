// What an export is made from: notes with the facts of their articles, grouped by article.
import type { AnchorState, Note } from '../../shared/note';

/** A note with what is known of its article; what is not given is left out. */
export interface ExportedNote extends Note {
  readonly anchor?: AnchorState;
  readonly publisher?: string | null;
  /** Date of publication as the article has it: `2021-12-15`, `2021-12`. */
  readonly published?: string | null;
}

/** Notes of one article, in the order given. */
export interface NotedTogether<T extends Note> {
  readonly first: T;
  readonly notes: readonly T[];
}

/** Groups notes by article, articles in order of first appearance. */
export function byArticle<T extends Note>(notes: readonly T[]): NotedTogether<T>[] {
  const groups = new Map<string, { first: T; notes: T[] }>();
  for (const note of notes) {
    const group = groups.get(note.articleId);
    if (group === undefined) groups.set(note.articleId, { first: note, notes: [note] });
    else group.notes.push(note);
  }
  return [...groups.values()];
}
