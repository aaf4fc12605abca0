// Read articles come in; what the library knows of them, in memory and in a log on disk, goes out.
import { RuleBook } from '../../corrections/rule-book';
import { EntryTable } from './entry-table';
import { Interner } from './interner';
import { noParts, type CatalogueParts, type Counts } from './parts';
import { heldDetails, noDetail, type Details } from './details';
import type { Detail, Entry, FileRecord, KnownEntry, LeanEntry, ReadEntry } from '../entry';
import { detailOf, leanOf } from './lean';
import { affectedBy } from '../overlay/affected';
import { Anchors } from '../overlay/anchors';
import { showEntry, showLean, type Overlay, type Shown } from '../overlay/show';
import { leanNames, namesOf } from '../people/names-of';
import { nameOf, type People } from '../people/people';
import type { SloganFamilies } from '../../recognise/slogans/families';
import { printFrom } from './likeness-print';
import type { SamePieces } from './same-piece';
import { isFacsimile } from '../reading/facsimile';
import { ShownEntry, type ShownFacts } from '../shown-entry';
import type { Tallies } from './tallies';

/** Every file and article of the library in memory; the log replays into it, the scan writes to it. */
export class Catalogue {
  readonly entries: EntryTable;
  /** Places of corrections in articles. */
  readonly anchors = new Anchors();
  private book = new RuleBook([]);
  /** Articles that came since the last `settle`. */
  private readonly fresh = new Map<number, LeanEntry>();
  /** What was shown last of an article that is shown otherwise than it was read. */
  private lastDetail: { readonly n: number; readonly revision: number; readonly detail: Detail } | null = null;
  /** Articles with corrections whose places are to be looked for in their text. */
  private readonly unplaced = new Set<number>();
  private readonly interner = new Interner();
  /** Articles whose last file went; another file may still turn out to hold them. */
  private readonly orphans = new Set<number>();
  /** Articles that came and that no file holds yet. */
  private readonly unheld = new Set<number>();
  private counts: Counts;
  private changes = 0;

  /** `details` keeps what is not held in memory; without, all is. `parts` is what is known from before. */
  constructor(
    readonly details: Details = heldDetails(),
    private readonly parts: CatalogueParts = noParts(),
  ) {
    this.counts = parts.counts;
    this.entries = new EntryTable(
      parts.packed,
      (facts) => new ShownEntry(this.interner.shown(facts), this.shownDetail),
    );
  }

  /** Every file by its path. */
  get files(): ReadonlyMap<string, FileRecord> {
    return this.parts.files().byPath;
  }

  /** Paths of scanned pages without text. */
  get facsimiles(): ReadonlySet<string> {
    return this.parts.facsimiles;
  }

  get tallies(): Tallies {
    return this.parts.tallies();
  }

  /** Joins wordings of one slogan across the library. */
  get families(): SloganFamilies {
    return this.parts.families();
  }

  /** Joins articles that are one piece printed in several places. */
  get pieces(): SamePieces {
    return this.parts.pieces();
  }

  /** Which names are one person across the library. */
  get people(): People {
    return this.parts.people();
  }

  /** Grows with every change. */
  get revision(): number {
    return this.changes;
  }

  /** Numbers of what there is. */
  get size(): Counts {
    return this.counts;
  }

  /** The number an article with this identity has; `undefined` for one not in the library. */
  numberOf(id: string): number | undefined {
    return this.parts.byId().get(id);
  }

  /** The article with this identity. */
  find(id: string): Entry | undefined {
    const n = this.numberOf(id);
    return n === undefined ? undefined : this.entries.get(n);
  }

  /** Paths of an article, sorted; the first names it. */
  pathsOf(n: number): readonly string[] {
    return this.parts.pathsOf(n);
  }

  /** Leaves out numbers that were given already, as an index knows that saw more than this catalogue did before a kill. */
  passOver(numbers: readonly number[]): void {
    for (const n of numbers) this.gave(n);
  }

  /** A number no article of this cache has had. */
  nextNumber(): number {
    const n = this.counts.lastNumber + 1;
    this.gave(n);
    return n;
  }

  /** Puts an article in; it stays only if a file that holds it is recorded next. */
  addEntry(read: ReadEntry): void {
    this.details.hold(read.n, detailOf(read));
    this.restore(leanOf(read));
  }

  /** As `addEntry`, for an article whose detail is kept already. */
  restore(read: LeanEntry): void {
    this.changes += 1;
    this.gave(read.n);
    const lean = this.interner.lean(read);
    this.fresh.set(lean.n, lean);
    this.keepLean(lean);
    this.parts.byId().set(lean.id, lean.n);
    if (this.pathsOf(lean.n).length === 0) this.unheld.add(lean.n);
    if (read.print !== null) this.pieces.add(read.n, printFrom(read.print), read.titleMade ? '' : read.title);
  }

  /** What the reader's corrections and the library as a whole make of articles. */
  get overlay(): Overlay {
    return { book: this.book, anchors: this.anchors, people: this.people, families: this.families };
  }

  /** The article as it was read. */
  readOf(n: number): KnownEntry | undefined {
    const facts = this.factsOf(n);
    return facts === undefined ? undefined : { ...facts, ...detailOf(this.details.of(n)) };
  }

  /** All articles that are shown otherwise than they were read, as they were. */
  allUnlike(): readonly Omit<KnownEntry, keyof Detail>[] {
    return [...this.parts.unlike().values()];
  }

  /** As `readOf`, without what is read from the log. */
  factsOf(n: number): Omit<KnownEntry, keyof Detail> | undefined {
    return this.parts.unlike().get(n) ?? this.entries.get(n);
  }

  /** The articles a file holds, in its order, as they were read; none when it is not known. */
  articlesAt(path: string): readonly Omit<KnownEntry, keyof Detail>[] {
    return (this.files.get(path)?.articles ?? []).flatMap((n) => this.factsOf(n) ?? []);
  }

  /** Shows articles by these corrections from now on, and answers the numbers of those that `changed` ones may change. */
  correct(book: RuleBook, changed: RuleBook): readonly number[] {
    this.book = book;
    if (changed.all.length === 0) return [];
    const affected = affectedBy(changed, this);
    // A correction may change who is who, and a person's key may itself be corrected.
    for (const n of affected) this.showAgain(n);
    return affected;
  }

  /** True while corrections hold. */
  get isCorrected(): boolean {
    return this.book.all.length > 0;
  }

  /** What `run` makes of the articles as they are shown where no correction holds. */
  uncorrected<T>(run: () => T): T {
    const { book } = this;
    if (!this.isCorrected) return run();
    this.correct(new RuleBook([]), book);
    try {
      return run();
    } finally {
      this.correct(book, book);
    }
  }

  /** Shows articles again, after something was learnt of the places of their corrections. */
  refresh(numbers: Iterable<number>): void {
    for (const n of numbers) this.showAgain(n);
  }

  /** Articles whose text must be read before all their corrections stand; asked for once. */
  takeUnplaced(): readonly number[] {
    const all = [...this.unplaced];
    this.unplaced.clear();
    return all;
  }

  /** Records a file in place of what was known of its path; `settle` follows once all that changed together is recorded. */
  recordFile(file: FileRecord): void {
    this.changes += 1;
    const known = this.putFile(file.path, file);
    if (isFacsimile(file)) this.parts.facsimiles.add(file.path);
    else this.parts.facsimiles.delete(file.path);
    for (const n of file.articles) this.link(n, file.path);
    for (const n of known?.articles ?? []) if (!file.articles.includes(n)) this.unlink(n, file.path);
  }

  /** Forgets a file; `settle` follows. */
  dropFile(path: string): void {
    this.changes += 1;
    const file = this.putFile(path, undefined);
    this.parts.facsimiles.delete(path);
    for (const n of file?.articles ?? []) this.unlink(n, path);
  }

  /**
   * Forgets articles no file holds and answers their numbers. It waits for the end of a change, so that an article whose
   * file was renamed, or swapped with another, is the same one afterwards.
   */
  settle(): readonly number[] {
    const gone = [...this.orphans];
    if (gone.length === 0 && this.fresh.size === 0) return gone;
    for (const n of gone) this.people.remove(n, this.namesIn(n));
    // What leaves is not shown again: the counts still hold it as it was shown last.
    this.settlePeople();
    this.orphans.clear();
    for (const n of gone) {
      const entry = this.entries.get(n);
      if (entry === undefined) continue;
      this.tallies.remove(entry);
      this.leave(entry);
    }
    return gone;
  }

  /** As `settle`, after a replay: a log cut short may end between an article and its file. */
  sweep(): void {
    this.settle();
    const cut = [...this.unheld].flatMap((n) => this.entries.get(n) ?? []);
    for (const entry of cut) this.leave(entry);
    if (cut.length === 0) return;
    // An article that was to be read anew is still the one its files hold.
    const byId = this.parts.byId();
    for (const { id, n } of this.entries.values()) if (!byId.has(id)) byId.set(id, n);
  }

  /** Puts articles under the persons their names mean, now that all that came together is known. */
  private settlePeople(): void {
    const changed = new Set(this.people.settle());
    for (const [n, lean] of this.fresh) if (this.book.all.length > 0 || this.isRenamed(lean)) changed.add(n);
    for (const n of changed) if (!this.orphans.has(n)) this.showAgain(n, this.fresh.get(n));
    this.fresh.clear();
  }

  /** Names an article has given to the persons, also when its detail is lost. */
  private namesIn(n: number): ReadonlySet<string> {
    const lean = this.fresh.get(n);
    if (lean !== undefined) return new Set(leanNames(lean).keys());
    const read = this.readOf(n);
    const shown = this.entries.get(n)?.people.map(({ person }) => nameOf(person)) ?? [];
    return new Set([...(read === undefined ? [] : namesOf(read).keys()), ...shown]);
  }

  private isRenamed({ n, names }: LeanEntry): boolean {
    return names.some(({ person }) => this.people.personOf(person, n) !== person);
  }

  private showAgain(n: number, lean?: LeanEntry): void {
    const before = this.entries.get(n);
    if (before === undefined) return;
    const isCounted = this.pathsOf(n).length > 0;
    if (isCounted) this.tallies.remove(before);
    const entry = lean === undefined ? this.keep(n) : this.keepLean(lean);
    if (isCounted && entry !== undefined) this.tallies.add(entry);
    this.changes += 1;
  }

  /** Shows an article by all of what was read of it. */
  private keep(n: number): Entry | undefined {
    const read = this.readOf(n);
    return read === undefined ? undefined : this.keepWhole(read);
  }

  private keepWhole(read: KnownEntry): Entry {
    const { entry, isWhole } = this.shown(read);
    if (!isWhole) this.unplaced.add(read.n);
    this.keepRead(read.n, isAsRead(entry, read) ? null : { ...read, ...noDetail });
    return this.put(entry);
  }

  /** Shows an article without its detail where that makes no difference. */
  private keepLean(lean: LeanEntry): Entry {
    const shown = this.book.all.length > 0 ? null : showLean(lean, this.overlay);
    if (shown === null) return this.keepWhole({ ...lean, ...detailOf(this.details.of(lean.n)) });
    this.keepRead(lean.n, shown.isAsRead ? null : lean);
    return this.put(shown.facts);
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
    return showEntry(read, this.pathsOf(read.n), this.overlay);
  }

  private readonly shownDetail = (n: number): Detail => {
    const read = this.parts.unlike().has(n) ? this.readOf(n) : undefined;
    if (read === undefined) return this.details.of(n);
    const { revision } = this;
    if (this.lastDetail?.n !== n || this.lastDetail.revision !== revision)
      this.lastDetail = { n, revision, detail: detailOf(this.shown(read).entry) };
    return this.lastDetail.detail;
  };

  private gave(n: number): void {
    if (n > this.counts.lastNumber) this.counts = { ...this.counts, lastNumber: n };
  }

  /** Puts a file in place of what was known of its path, which is answered. */
  private putFile(path: string, file: FileRecord | undefined): FileRecord | undefined {
    const { byPath } = this.parts.files();
    const known = byPath.get(path);
    if (file === undefined) byPath.delete(path);
    else byPath.set(path, file);
    const troubled = this.counts.troubled + troubles(file) - troubles(known);
    this.counts = { ...this.counts, files: byPath.size, troubled };
    return known;
  }

  private leave({ n, id }: Entry): void {
    this.entries.delete(n);
    this.pieces.remove(n);
    this.keepRead(n, null);
    this.unheld.delete(n);
    this.fresh.delete(n);
    const byId = this.parts.byId();
    if (byId.get(id) === n) byId.delete(id);
  }

  private link(n: number, path: string): void {
    const { paths: all } = this.parts.files();
    const paths = all.get(n);
    if (paths?.includes(path) === true) return;
    this.unheld.delete(n);
    all.set(n, [...(paths ?? []), path].sort());
    const entry = this.entries.get(n);
    if (this.orphans.delete(n) || paths !== undefined || entry === undefined) return;
    this.tallies.add(entry);
    const lean = this.fresh.get(n);
    this.people.add(n, lean === undefined ? namesOf(this.readOf(n) ?? entry) : leanNames(lean));
  }

  private unlink(n: number, path: string): void {
    const { paths } = this.parts.files();
    const rest = this.pathsOf(n).filter((other) => other !== path);
    if (rest.length > 0) paths.set(n, rest);
    else if (paths.delete(n)) this.orphans.add(n);
  }
}

/** 1 for a file that needs a look. */
function troubles(file: FileRecord | undefined): 0 | 1 {
  return file !== undefined && file.issues.length > 0 ? 1 : 0;
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
