// Read articles come in; what the library knows of them, in memory and in a log on disk, goes out.
import { RuleBook } from '../../corrections/rule-book';
import { atOnce } from '../../gently/in-slices';
import type { SloganFamilies } from '../../recognise/slogans/families';
import type { Detail, Entry, FileRecord, KnownEntry, LeanEntry, ReadEntry } from '../entry';
import { affectedBy } from '../overlay/affected';
import type { Anchors } from '../overlay/anchors';
import type { Overlay } from '../overlay/overlay';
import type { People } from '../people/people';
import { CountedArticles } from './counted-articles';
import { heldDetails, type Details } from './details';
import type { EntryTable } from './entry-table';
import { HeldFiles } from './held-files';
import { detailOf, leanOf } from './lean';
import { noParts, type CatalogueParts, type Counts } from './parts';
import type { SamePieces } from './same-piece';
import { Settling } from './settling';
import { ShownArticles } from './shown-articles';
import type { Tallies } from './tallies';

/** Every file and article of the library in memory; the log replays into it, the scan writes to it. */
export class Catalogue {
  /** Every article as it is shown. */
  readonly entries: EntryTable;
  /** Places of corrections in articles. */
  readonly anchors: Anchors;
  private readonly shown: ShownArticles;
  private readonly held: HeldFiles;
  private readonly counted: CountedArticles;
  private readonly settlings: Settling;
  private lastNumber: number;

  /** `details` keeps what is not held in memory; without, all is. `parts` is what is known from before. */
  constructor(
    readonly details: Details = heldDetails(),
    private readonly parts: CatalogueParts = noParts(),
  ) {
    this.lastNumber = parts.counts.lastNumber;
    this.held = new HeldFiles(parts);
    this.shown = new ShownArticles(details, parts);
    this.counted = new CountedArticles(parts, this.held, this.shown);
    this.settlings = new Settling(parts, this.held, this.shown, this.counted);
    this.entries = this.shown.entries;
    this.anchors = this.shown.anchors;
  }

  /** Every file by its path. */
  get files(): ReadonlyMap<string, FileRecord> {
    return this.held.byPath;
  }

  /** Makes the files ready in steps: the first who asks for one waits for all of them. */
  readyingFiles(): Generator<void, void> {
    return this.parts.readyFiles();
  }

  /** How many articles the files of each folder hold, by its path. */
  get folders(): ReadonlyMap<string, number> {
    return this.parts.folders();
  }

  /** Paths of scanned pages without text. */
  get facsimiles(): ReadonlySet<string> {
    return this.held.facsimiles;
  }

  /** Paths of files whose articles cannot be read at the moment. */
  get unread(): ReadonlySet<string> {
    return this.held.unread;
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
    return this.shown.revision;
  }

  /** Numbers of what there is. */
  get size(): Counts {
    return { lastNumber: this.lastNumber, ...this.held.size };
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
    return this.held.pathsOf(n);
  }

  /** True for an article that none of its files gives at the moment: they are locked, half written or damaged. */
  isUnread(n: number): boolean {
    const { unread } = this.held;
    return unread.size > 0 && this.pathsOf(n).every((path) => unread.has(path));
  }

  /** Leaves out numbers up to one that was given already, as an index knows that saw more than this catalogue did before a kill. */
  passOver(last: number): void {
    this.gave(last);
  }

  /** A number no article of this cache has had. */
  nextNumber(): number {
    this.lastNumber += 1;
    return this.lastNumber;
  }

  /** Puts an article in; it stays only if a file that holds it is recorded next. */
  addEntry(read: ReadEntry): void {
    this.details.hold(read.n, detailOf(read));
    this.restore(leanOf(read, read.n));
  }

  /** As `addEntry`, for an article whose detail is kept already. */
  restore(read: LeanEntry): void {
    this.shown.changed();
    this.gave(read.n);
    this.counted.add(read);
  }

  /** What the reader's corrections and the library as a whole make of articles. */
  get overlay(): Overlay {
    return this.shown.overlay;
  }

  /** The article as it was read. */
  readOf(n: number): KnownEntry | undefined {
    return this.shown.readOf(n);
  }

  /** All articles that are shown otherwise than they were read, as they were. */
  allUnlike(): readonly Omit<KnownEntry, keyof Detail>[] {
    return this.shown.allUnlike();
  }

  /** As `readOf`, without what is read from the log. */
  factsOf(n: number): Omit<KnownEntry, keyof Detail> | undefined {
    return this.shown.factsOf(n);
  }

  /** The articles a file holds, in its order, as they were read; none when it is not known. */
  articlesAt(path: string): readonly Omit<KnownEntry, keyof Detail>[] {
    return (this.files.get(path)?.articles ?? []).flatMap((n) => this.factsOf(n) ?? []);
  }

  /** Shows articles by these corrections from now on, and answers the numbers of those that `changed` ones may change. */
  correct(book: RuleBook, changed: RuleBook): readonly number[] {
    this.shown.correct(book);
    if (changed.all.length === 0) return [];
    const affected = affectedBy(changed, this);
    // A correction may change who is who, and a person's key may itself be corrected.
    for (const n of affected) this.counted.showAgain(n);
    return affected;
  }

  /** Corrections that hold. */
  get book(): RuleBook {
    return this.shown.book;
  }

  /** True while corrections hold. */
  get isCorrected(): boolean {
    return this.shown.isCorrected;
  }

  /** What `run` makes of the articles as they are shown where no correction holds. */
  uncorrected<T>(run: () => T): T {
    if (!this.isCorrected) return run();
    const { book } = this;
    this.correct(new RuleBook([]), book);
    try {
      return run();
    } finally {
      this.correct(book, book);
    }
  }

  /** Shows articles again, after something was learnt of the places of their corrections. */
  refresh(numbers: Iterable<number>): void {
    for (const n of numbers) this.counted.showAgain(n);
  }

  /** Articles whose text must be read before all their corrections stand; asked for once. */
  takeUnplaced(): readonly number[] {
    return this.shown.takeUnplaced();
  }

  /** Records a file in place of what was known of its path; `settling` follows once all that changed together is recorded. */
  recordFile(file: FileRecord): void {
    this.shown.changed();
    for (const n of this.held.put(file)) this.counted.count(n);
  }

  /** Forgets a file; `settling` follows. */
  dropFile(path: string): void {
    this.shown.changed();
    this.held.drop(path);
  }

  /** Ends a change at once, as `settling`; answers the numbers of the articles that left. */
  settle(): readonly number[] {
    const gone: number[] = [];
    atOnce(this.settling((n) => gone.push(n)));
    return gone;
  }

  /**
   * Forgets articles no file holds, as `leaving`, then puts those that came under the persons their names mean. It waits for
   * the end of a change, so that an article whose file was renamed, or swapped with another, is the same one afterwards.
   */
  settling(left: (n: number) => void): Generator<void, void> {
    return this.settlings.run(left);
  }

  /** True where every change has ended: who is who, and what left, is as it is going to be. */
  get isSettled(): boolean {
    return this.settlings.isDone;
  }

  /** Forgets articles no file holds, each told to `left` at once; other changes may go between two of them. */
  leaving(left: (n: number) => void): Generator<void, void> {
    return this.settlings.leaving(left);
  }

  /** As `settle`, after a replay: a log cut short may end between an article and its file. */
  sweep(): void {
    this.settle();
    this.settlings.sweep();
  }

  private gave(n: number): void {
    this.lastNumber = Math.max(this.lastNumber, n);
  }
}
