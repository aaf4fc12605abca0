import { randomUUID } from 'node:crypto';
import { ExpectedError } from '../../shared/result';
import type { RecordsFormat } from '../disk/records';
import { openRecordsFile, type OpenRecords, type RecordsSetting } from '../disk/records-file';
import { RecordsStore } from '../disk/records-store';
import { shelfOf, type Shelf } from './shelf';
import { shelfRecord, type ArticleRef, type ShelfRecord, type ShelfSays } from './shelf-record';

/** Name of the file in the notes folder. */
export const shelfFileName = 'shelf.json';

const shelfFormat: RecordsFormat<ShelfRecord> = {
  format: 'tre-shelf',
  version: 1,
  list: 'records',
  schema: shelfRecord,
};

/** What the reader says of an article; what is not given stays as it was. */
export interface Marking {
  readonly isRead?: boolean | undefined;
  readonly isStarred?: boolean | undefined;
}

/** Guards the shelf; every answer is immediate, the write follows and is awaited by `flush`. */
export class ShelfStore extends RecordsStore<ShelfRecord> {
  private known: { readonly revision: number; readonly shelf: Shelf } | null = null;

  private constructor(
    opened: OpenRecords<ShelfRecord>,
    private readonly setting: RecordsSetting,
  ) {
    super(opened, setting.report);
  }

  /** Opens the shelf in `dir`, which is made when missing. */
  static async open(dir: string, setting: RecordsSetting): Promise<ShelfStore> {
    return new ShelfStore(await openRecordsFile(dir, shelfFileName, shelfFormat, setting), setting);
  }

  /** What the shelf says now; the same object until something changes. */
  get shelf(): Shelf {
    if (this.known?.revision === this.revision) return this.known.shelf;
    this.known = { revision: this.revision, shelf: shelfOf(this.records.values()) };
    return this.known.shelf;
  }

  /** Marks articles as read or unread, starred or not. */
  mark(articles: readonly ArticleRef[], marking: Marking): void {
    const { shelf } = this;
    const now = this.setting.clock().toISOString();
    this.put(
      articles.map((article) => {
        const id = `mark:${article.id}`;
        const said = this.records.get(id)?.says;
        const before = said?.kind === 'mark' ? said : { read: null, star: null };
        const read = (marking.isRead ?? shelf.isRead(article)) ? (before.read ?? now) : null;
        const star = (marking.isStarred ?? shelf.isStarred(article)) ? (before.star ?? now) : null;
        return this.record(id, { kind: 'mark', article, read, star });
      }),
    );
  }

  /** Lets what was said of an article hold for what its file holds now, where nothing was said of that itself. */
  follow(replaced: readonly (readonly [from: string, to: ArticleRef])[]): void {
    const { shelf } = this;
    const followed = replaced.flatMap(([from, to]) => {
      const was = { id: from, wordsHash: '' };
      const now = this.setting.clock().toISOString();
      const [read, star] = [shelf.isRead(was) ? now : null, shelf.isStarred(was) ? now : null];
      const mark = this.record(`mark:${to.id}`, { kind: 'mark', article: to, read, star });
      const members = shelf.collectionsOf(was).map((collection) => this.member(collection, to));
      return read === null && star === null ? members : [mark, ...members];
    });
    const fresh = followed.filter(({ id }) => !this.records.has(id));
    if (fresh.length > 0) this.put(fresh);
  }

  /** Makes a collection; answers its identity. */
  create(name: string): string {
    const id = `urn:uuid:${randomUUID()}`;
    this.put([this.record(id, { kind: 'collection', name })]);
    return id;
  }

  /** Gives a collection another name. */
  rename(id: string, name: string): void {
    this.collection(id);
    this.put([this.record(id, { kind: 'collection', name })]);
  }

  /** Takes a collection away, its articles stay in the library; `restore` brings it back as it was. */
  remove(id: string): void {
    const { says } = this.collection(id);
    this.put([{ ...this.record(id, says), removed: this.setting.clock().toISOString() }]);
  }

  /** Brings back a collection that was taken away. */
  restore(id: string): void {
    const record = this.records.get(id);
    if (record?.says.kind !== 'collection') throw unknownCollection();
    this.put([this.record(id, record.says)]);
  }

  /** Puts articles into a collection, or takes them out, by whichever copy they came into it. */
  place(collection: string, articles: readonly ArticleRef[], isIn: boolean): void {
    this.collection(collection);
    this.put(isIn ? articles.map((article) => this.member(collection, article)) : this.takenOut(collection, articles));
  }

  private member(collection: string, article: ArticleRef): ShelfRecord {
    return this.record(`member:${collection}:${article.id}`, { kind: 'member', article, collection });
  }

  private takenOut(collection: string, articles: readonly ArticleRef[]): readonly ShelfRecord[] {
    const keys = new Set(articles.flatMap(({ id, wordsHash }) => [id, wordsHash]).filter((key) => key !== ''));
    return [...this.records.values()].flatMap(({ says, removed }) => {
      if (says.kind !== 'member' || says.collection !== collection || removed !== null) return [];
      if (!keys.has(says.article.id) && !keys.has(says.article.wordsHash)) return [];
      const record = this.member(collection, says.article);
      return [{ ...record, removed: record.modified }];
    });
  }

  private collection(id: string): ShelfRecord {
    const record = this.records.get(id);
    if (record?.says.kind !== 'collection' || record.removed !== null) throw unknownCollection();
    return record;
  }

  /** A record that holds from now on: later than what it replaces, whatever the clock says. */
  private record(id: string, says: ShelfSays): ShelfRecord {
    const before = this.records.get(id);
    const least = before === undefined ? 0 : Date.parse(before.modified) + 1;
    return {
      id,
      modified: new Date(Math.max(this.setting.clock().getTime(), least)).toISOString(),
      removed: null,
      lineage: before?.lineage,
      says,
    };
  }
}

function unknownCollection(): ExpectedError {
  return new ExpectedError('not-found', 'There is no such collection.');
}
