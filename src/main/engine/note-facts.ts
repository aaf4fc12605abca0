import type { Note } from '../../shared/note';
import type { ReaderFacts } from '../library/constraints';
import type { Catalogue } from '../library/catalogue';
import { wordsOfNote } from './find-notes';

/** What the reader's notes and history say of articles; looked up often, worked out again only after a change. */
export class NoteFacts implements ReaderFacts {
  private byArticle: ReadonlyMap<string, readonly Note[]> | null = null;
  private recent: ReadonlySet<string> = new Set();
  private changes = 0;

  constructor(
    private readonly catalogue: Catalogue,
    private readonly all: () => readonly Note[],
  ) {}

  get revision(): number {
    return this.changes;
  }

  /** Notes or articles changed: the next question looks again. */
  forget(): void {
    this.changes += 1;
    this.byArticle = null;
  }

  /** Sets the articles read last. */
  setRecent(ids: readonly string[]): void {
    this.changes += 1;
    this.recent = new Set(ids);
  }

  /** Number of articles read last that are still in the library. */
  recentCount(): number {
    return [...this.recent].filter((id) => this.catalogue.find(id) !== undefined).length;
  }

  isRecent(id: string): boolean {
    return this.recent.has(id);
  }

  noteCount(id: string): number {
    return this.notesOf(id).length;
  }

  noteTexts(id: string): readonly string[] {
    return this.notesOf(id).flatMap((note) => [note.comment, note.target.exact].filter((text) => text !== ''));
  }

  noteTags(id: string): readonly string[] {
    return this.notesOf(id).flatMap((note) => note.tags);
  }

  noted(): ReadonlyMap<string, readonly string[]> {
    return new Map([...this.lookup()].map(([id, notes]) => [id, notes.map(wordsOfNote)]));
  }

  private notesOf(id: string): readonly Note[] {
    return this.lookup().get(id) ?? [];
  }

  private lookup(): ReadonlyMap<string, readonly Note[]> {
    this.byArticle ??= this.group();
    return this.byArticle;
  }

  /** A note belongs to the article it was last seen on, else to whatever stands at its path now. */
  private group(): ReadonlyMap<string, readonly Note[]> {
    const grouped = new Map<string, Note[]>();
    for (const note of this.all()) {
      const id = this.catalogue.find(note.articleId) === undefined ? this.idAt(note.path) : note.articleId;
      if (id !== undefined) grouped.set(id, [...(grouped.get(id) ?? []), note]);
    }
    return grouped;
  }

  private idAt(path: string): string | undefined {
    const n = this.catalogue.files.get(path)?.articles[0];
    return n === undefined ? undefined : this.catalogue.entries.get(n)?.id;
  }
}
