import type { Note } from '../../shared/note';
import type { ShelfCounts } from '../../shared/search';
import type { ReaderFacts } from '../library/find/constraints';
import type { Catalogue } from '../library/catalogue/catalogue';
import type { Entry } from '../library/entry';
import type { ShelfStore } from '../shelf/shelf-store';
import { wordsOfNote } from './find-notes';

/** What the reader's notes, history and shelf say of articles; looked up often, worked out again only after a change. */
export class EngineFacts implements ReaderFacts {
  private byArticle: ReadonlyMap<string, readonly Note[]> | null = null;
  private recent: ReadonlySet<string> = new Set();
  private changes = 0;
  private counted: { readonly key: string; readonly counts: ShelfCounts } | null = null;

  constructor(
    private readonly catalogue: Catalogue,
    private readonly all: () => readonly Note[],
    private readonly shelf: ShelfStore,
  ) {}

  get revision(): number {
    return this.changes + this.shelf.revision;
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

  isRecent(id: string): boolean {
    return this.recent.has(id);
  }

  isRead(entry: Entry): boolean {
    return this.shelf.shelf.isRead(entry);
  }

  isStarred(entry: Entry): boolean {
    return this.shelf.shelf.isStarred(entry);
  }

  collectionsOf(entry: Entry): readonly string[] {
    return this.shelf.shelf.collectionsOf(entry);
  }

  /** Numbers of the library's articles by what the reader did with them; worked out again only after a change. */
  shelved(): ShelfCounts {
    const key = `${this.catalogue.revision} ${this.revision}`;
    if (this.counted?.key !== key) this.counted = { key, counts: this.countAll() };
    return this.counted.counts;
  }

  private countAll(): ShelfCounts {
    const { entries } = this.catalogue;
    if (!this.shelf.shelf.isEmpty) return this.shelfCounts(entries.values());
    // Where nothing was said of any article, few need be looked at.
    const recent = [...this.recent].filter((id) => this.catalogue.numberOf(id) !== undefined).length;
    return { ...this.shelfCounts([]), recent, unread: entries.size };
  }

  shelfCounts(entries: Iterable<Entry>): ShelfCounts {
    const { shelf } = this.shelf;
    const inCollection = new Map(shelf.collections.map(({ id }) => [id, 0]));
    const counts = { recent: 0, starred: 0, unread: 0 };
    for (const entry of entries) {
      if (this.recent.has(entry.id)) counts.recent += 1;
      if (shelf.isStarred(entry)) counts.starred += 1;
      if (!shelf.isRead(entry)) counts.unread += 1;
      for (const id of shelf.collectionsOf(entry)) inCollection.set(id, (inCollection.get(id) ?? 0) + 1);
    }
    const collections = shelf.collections.map(({ id, name }) => ({
      key: id,
      label: name,
      articles: inCollection.get(id) ?? 0,
    }));
    return { ...counts, collections };
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
