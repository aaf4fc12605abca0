// Articles as they were read come in; they go out as they are shown, under the persons of the library and the corrections that hold.
import { RuleBook } from '../../corrections/rule-book';
import type { Detail, Entry, KnownEntry, LeanEntry } from '../entry';
import { Anchors } from '../overlay/anchors';
import type { Overlay } from '../overlay/overlay';
import { showEntry, showLean, type Shown } from '../overlay/show';
import { ShownEntry, type ShownFacts } from '../shown-entry';
import { noDetail, type Details } from './details';
import { EntryTable } from './entry-table';
import { Interner } from './interner';
import { detailOf } from './lean';
import type { CatalogueParts } from './parts';

/** Every article as it is shown, and as it was read. */
export class ShownArticles {
  readonly entries: EntryTable;
  /** Places of corrections in articles. */
  readonly anchors = new Anchors();
  /** Corrections that hold. */
  book = new RuleBook([]);
  /** Articles with corrections whose places are to be looked for in their text. */
  private readonly unplaced = new Set<number>();
  private readonly interner = new Interner();
  /** What was shown last of an article that is shown otherwise than it was read. */
  private lastDetail: { readonly n: number; readonly revision: number; readonly detail: Detail } | null = null;

  private changes = 0;

  /** `details` keeps what is not held in memory. */
  constructor(
    private readonly details: Details,
    private readonly parts: CatalogueParts,
  ) {
    this.entries = new EntryTable(
      parts.packed,
      (facts) => new ShownEntry(this.interner.shown(facts), this.shownDetail),
    );
  }

  /** Grows with every change of the catalogue. */
  get revision(): number {
    return this.changes;
  }

  /** Says that something in the catalogue is another. */
  changed(): void {
    this.changes += 1;
  }

  /** What the reader's corrections and the library as a whole make of articles; persons and slogans are unpacked when asked for. */
  get overlay(): Overlay {
    const { book, anchors, parts } = this;
    return {
      ...{ book, anchors },
      get people() {
        return parts.people();
      },
      get families() {
        return parts.families();
      },
    };
  }

  /** Corrections that hold from now on; what is shown already stays until it is shown again. */
  correct(book: RuleBook): void {
    this.book = book;
  }

  /** True while corrections hold. */
  get isCorrected(): boolean {
    return this.book.all.length > 0;
  }

  /** The article as it was read. */
  readOf(n: number): KnownEntry | undefined {
    const facts = this.factsOf(n);
    return facts === undefined ? undefined : { ...facts, ...detailOf(this.details.of(n)) };
  }

  /** As `readOf`, without what is read from the log. */
  factsOf(n: number): Omit<KnownEntry, keyof Detail> | undefined {
    return this.parts.unlike().get(n) ?? this.entries.get(n);
  }

  /** All articles that are shown otherwise than they were read, as they were. */
  allUnlike(): readonly Omit<KnownEntry, keyof Detail>[] {
    return [...this.parts.unlike().values()];
  }

  /** Articles whose text must be read before all their corrections stand; asked for once. */
  takeUnplaced(): readonly number[] {
    const all = [...this.unplaced];
    this.unplaced.clear();
    return all;
  }

  /** The same, with names and titles that are kept once for all articles. */
  intern(read: LeanEntry): LeanEntry {
    return this.interner.lean(read);
  }

  /** Shows an article by all of what was read of it; `undefined` for an unknown one. */
  show(n: number): Entry | undefined {
    const read = this.readOf(n);
    return read === undefined ? undefined : this.showWhole(read);
  }

  /** Shows an article without its detail where that makes no difference. */
  showLean(lean: LeanEntry): Entry {
    const shown = this.isCorrected ? null : showLean(lean, this.overlay);
    if (shown === null) return this.showWhole({ ...lean, ...detailOf(this.details.of(lean.n)) });
    this.keepRead(lean.n, shown.isAsRead ? null : lean);
    return this.put(shown.facts);
  }

  drop(n: number): void {
    this.entries.delete(n);
    this.keepRead(n, null);
  }

  private showWhole(read: KnownEntry): Entry {
    const { entry, isWhole } = this.shown(read);
    if (!isWhole) this.unplaced.add(read.n);
    this.keepRead(read.n, isAsRead(entry, read) ? null : { ...read, ...noDetail });
    return this.put(entry);
  }

  /** Keeps how an article was read, where it is shown otherwise. */
  private keepRead(n: number, read: Omit<KnownEntry, keyof Detail> | null): void {
    if (read === null) this.parts.unlike().delete(n);
    else this.parts.unlike().set(n, read);
  }

  private put(facts: ShownFacts): ShownEntry {
    const entry = new ShownEntry(facts, this.shownDetail);
    this.entries.set(entry.n, entry);
    return entry;
  }

  private shown(read: KnownEntry): Shown {
    return showEntry(read, this.parts.pathsOf(read.n), this.overlay);
  }

  private readonly shownDetail = (n: number): Detail => {
    const read = this.parts.unlike().has(n) ? this.readOf(n) : undefined;
    if (read === undefined) return this.details.of(n);
    const { revision } = this;
    if (this.lastDetail?.n !== n || this.lastDetail.revision !== revision)
      this.lastDetail = { n, revision, detail: detailOf(this.shown(read).entry) };
    return this.lastDetail.detail;
  };
}

/** True when nothing need be kept beside what is shown to show the article again. */
function isAsRead(entry: Entry, read: KnownEntry): boolean {
  const hasFacts = Object.keys(entry.facts).length > 0;
  return (
    !hasFacts &&
    entry.mentions === read.mentions &&
    isSameList(entry.wordings, read.wordings) &&
    isSameList(entry.statements, read.statements)
  );
}

function isSameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((one, at) => one === b[at]);
}
