// Read articles come in; what the library knows of them, in memory and in a log on disk, goes out.
import { RuleBook } from '../../corrections/rule-book';
import { heldDetails, noDetail, type Details } from './details';
import type { Detail, Entry, FileRecord, KnownEntry, LeanEntry, NameTally, ReadEntry } from '../entry';
import { detailOf, leanOf } from './lean';
import { affectedBy } from '../overlay/affected';
import { Anchors } from '../overlay/anchors';
import { showEntry, showLean, type Overlay, type Shown } from '../overlay/show';
import { leanNames, namesOf } from '../people/names-of';
import { nameOf, People } from '../people/people';
import { SloganFamilies } from '../../recognise/slogans/families';
import { printFrom, SamePieces } from './same-piece';
import { isFacsimile } from '../reading/facsimile';
import { ShownEntry, type ShownFacts } from '../shown-entry';
import { Tallies } from './tallies';

/** Every file and article of the library in memory; the log replays into it, the scan writes to it. */
export class Catalogue {
  readonly files = new Map<string, FileRecord>();
  /** Paths of scanned pages without text. */
  readonly facsimiles = new Set<string>();
  readonly entries = new Map<number, Entry>();
  readonly tallies = new Tallies();
  /** Joins wordings of one slogan across the library. */
  readonly families = new SloganFamilies();
  /** Joins articles that are one piece printed in several places. */
  readonly pieces = new SamePieces();
  /** Which names are one person across the library. */
  readonly people = new People();
  /** Places of corrections in articles. */
  readonly anchors = new Anchors();
  private book = new RuleBook([]);
  /** Articles as they were read, where they are shown otherwise. */
  private readonly unlike = new Map<number, Omit<KnownEntry, keyof Detail>>();
  /** Articles that came since the last `settle`. */
  private readonly fresh = new Map<number, LeanEntry>();
  /** What was shown last of an article that is shown otherwise than it was read. */
  private lastDetail: { readonly n: number; readonly revision: number; readonly detail: Detail } | null = null;
  /** Articles with corrections whose places are to be looked for in their text. */
  private readonly unplaced = new Set<number>();
  private readonly byId = new Map<string, number>();
  private readonly paths = new Map<number, string[]>();
  private readonly strings = new Map<string, string>();
  /** Articles whose last file went; another file may still turn out to hold them. */
  private readonly orphans = new Set<number>();
  private lastNumber = 0;
  private troubled = 0;
  private changes = 0;

  /** `details` keeps what is not held in memory; without, all is. */
  constructor(readonly details: Details = heldDetails()) {}

  /** Grows with every change. */
  get revision(): number {
    return this.changes;
  }

  /** Number of files that need a look. */
  get problems(): number {
    return this.troubled;
  }

  /** The number an article with this identity has; `undefined` for one not in the library. */
  numberOf(id: string): number | undefined {
    return this.byId.get(id);
  }

  /** The article with this identity. */
  find(id: string): Entry | undefined {
    const n = this.byId.get(id);
    return n === undefined ? undefined : this.entries.get(n);
  }

  /** Paths of an article, sorted; the first names it. */
  pathsOf(n: number): readonly string[] {
    return this.paths.get(n) ?? [];
  }

  /** Leaves out numbers that were given already, as an index knows that saw more than this catalogue did before a kill. */
  passOver(numbers: readonly number[]): void {
    for (const n of numbers) this.lastNumber = Math.max(this.lastNumber, n);
  }

  /** A number no article of this cache has had. */
  nextNumber(): number {
    this.lastNumber += 1;
    return this.lastNumber;
  }

  /** Puts an article in; it stays only if a file that holds it is recorded next. */
  addEntry(read: ReadEntry): void {
    this.details.hold(read.n, detailOf(read));
    this.restore(leanOf(read));
  }

  /** As `addEntry`, for an article whose detail is kept already. */
  restore(read: LeanEntry): void {
    this.changes += 1;
    this.lastNumber = Math.max(this.lastNumber, read.n);
    const lean = this.interned(read);
    this.fresh.set(lean.n, lean);
    this.keepLean(lean);
    this.byId.set(lean.id, lean.n);
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

  /** As `readOf`, without what is read from the log. */
  factsOf(n: number): Omit<KnownEntry, keyof Detail> | undefined {
    return this.unlike.get(n) ?? this.entries.get(n);
  }

  /** Shows articles by these corrections from now on, and answers the numbers of those that `changed` ones may change. */
  correct(book: RuleBook, changed: RuleBook): readonly number[] {
    this.book = book;
    const affected = affectedBy(changed, this);
    // A correction may change who is who, and a person's key may itself be corrected.
    for (const n of affected) this.showAgain(n);
    return affected;
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
    const known = this.files.get(file.path);
    this.files.set(file.path, file);
    this.troubled += troubles(file) - troubles(known);
    if (isFacsimile(file)) this.facsimiles.add(file.path);
    else this.facsimiles.delete(file.path);
    for (const n of file.articles) this.link(n, file.path);
    for (const n of known?.articles ?? []) if (!file.articles.includes(n)) this.unlink(n, file.path);
  }

  /** Forgets a file; `settle` follows. */
  dropFile(path: string): void {
    this.changes += 1;
    const file = this.files.get(path);
    this.files.delete(path);
    this.facsimiles.delete(path);
    this.troubled -= troubles(file);
    for (const n of file?.articles ?? []) this.unlink(n, path);
  }

  /**
   * Forgets articles no file holds and answers their numbers. It waits for the end of a change, so that an article whose
   * file was renamed, or swapped with another, is the same one afterwards.
   */
  settle(): readonly number[] {
    const gone = [...this.orphans];
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
    for (const entry of this.entries.values()) if (!this.paths.has(entry.n)) this.leave(entry);
    // An article that was to be read anew is still the one its files hold.
    for (const { id, n } of this.entries.values()) if (!this.byId.has(id)) this.byId.set(id, n);
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
    const isCounted = this.paths.has(n);
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
    if (isAsRead(entry, read)) this.unlike.delete(read.n);
    else this.unlike.set(read.n, { ...read, ...noDetail });
    return this.put(entry);
  }

  /** Shows an article without its detail where that makes no difference. */
  private keepLean(lean: LeanEntry): Entry {
    const shown = this.book.all.length > 0 ? null : showLean(lean, this.overlay);
    if (shown === null) return this.keepWhole({ ...lean, ...detailOf(this.details.of(lean.n)) });
    if (shown.isAsRead) this.unlike.delete(lean.n);
    else this.unlike.set(lean.n, lean);
    return this.put(shown.facts);
  }

  private put(facts: ShownFacts): Entry {
    const entry = new ShownEntry(facts, this.shownDetail);
    this.entries.set(entry.n, entry);
    return entry;
  }

  private shown(read: KnownEntry): Shown {
    return showEntry(read, this.pathsOf(read.n), this.overlay);
  }

  private readonly shownDetail = (n: number): Detail => {
    const read = this.unlike.has(n) ? this.readOf(n) : undefined;
    if (read === undefined) return this.details.of(n);
    const { revision } = this;
    if (this.lastDetail?.n !== n || this.lastDetail.revision !== revision)
      this.lastDetail = { n, revision, detail: detailOf(this.shown(read).entry) };
    return this.lastDetail.detail;
  };

  private leave({ n, id }: Entry): void {
    this.entries.delete(n);
    this.pieces.remove(n);
    this.unlike.delete(n);
    this.fresh.delete(n);
    if (this.byId.get(id) === n) this.byId.delete(id);
  }

  private link(n: number, path: string): void {
    const paths = this.paths.get(n);
    if (paths?.includes(path) === true) return;
    this.paths.set(n, [...(paths ?? []), path].sort());
    const entry = this.entries.get(n);
    if (this.orphans.delete(n) || paths !== undefined || entry === undefined) return;
    this.tallies.add(entry);
    const lean = this.fresh.get(n);
    this.people.add(n, lean === undefined ? namesOf(this.readOf(n) ?? entry) : leanNames(lean));
  }

  private unlink(n: number, path: string): void {
    const rest = this.pathsOf(n).filter((other) => other !== path);
    if (rest.length > 0) this.paths.set(n, rest);
    else if (this.paths.delete(n)) this.orphans.add(n);
  }

  /** Names and titles repeat tens of thousands of times: one copy of each is kept. */
  private interned(read: LeanEntry): LeanEntry {
    return {
      ...read,
      publisher: read.publisher === null ? null : this.intern(read.publisher),
      origin: read.origin === null ? null : this.intern(read.origin),
      names: read.names.map((name) => this.internedName(name)),
      speakers: read.speakers.map((one) => ({ ...one, person: this.intern(one.person) })),
    };
  }

  private internedName({ person, name, mentions, titles, shown }: NameTally): NameTally {
    return {
      person: this.intern(person),
      name: this.intern(name),
      mentions,
      titles: titles.map((title) => this.intern(title)),
      shown: shown === null ? null : shown.map((title) => this.intern(title)),
    };
  }

  private intern(value: string): string {
    const known = this.strings.get(value);
    if (known !== undefined) return known;
    this.strings.set(value, value);
    return value;
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
