// Articles come, are held by files and leave; what is known of all together (identities, tallies, persons, pieces) goes along.
import type { Entry, LeanEntry } from '../entry';
import { leanNames, namesOf } from '../people/names-of';
import { nameOf } from '../people/people';
import type { HeldFiles } from './held-files';
import { printFrom } from './likeness-print';
import type { CatalogueParts } from './parts';
import type { ShownArticles } from './shown-articles';

/** Keeps what is counted over all articles in line with those that files hold, as they are shown. */
export class CountedArticles {
  /** Articles that came since they were settled last. */
  readonly fresh = new Map<number, LeanEntry>();

  constructor(
    private readonly parts: CatalogueParts,
    private readonly held: HeldFiles,
    private readonly shown: ShownArticles,
  ) {}

  /** Puts an article in; it counts from its first file on. */
  add(read: LeanEntry): void {
    const lean = this.shown.intern(read);
    this.fresh.set(lean.n, lean);
    this.shown.showLean(lean);
    this.parts.byId().set(lean.id, lean.n);
    if (this.held.pathsOf(lean.n).length === 0) this.held.unheld.add(lean.n);
    if (read.print === null) return;
    this.parts.pieces().add(read.n, printFrom(read.print), read.titleMade ? '' : read.title);
  }

  /** Counts an article in that has its first file. */
  count(n: number): void {
    const entry = this.shown.entries.get(n);
    if (entry === undefined) return;
    this.parts.tallies().add(entry);
    const lean = this.fresh.get(n);
    const names = lean === undefined ? namesOf(this.shown.readOf(n) ?? entry) : leanNames(lean);
    this.parts.people().add(n, names);
  }

  /** Shows an article as it is to be shown now, and counts it so. */
  showAgain(n: number, lean?: LeanEntry): void {
    const before = this.shown.entries.get(n);
    if (before === undefined) return;
    // Counted until it leaves: another file may still turn out to hold it.
    const isCounted = this.held.pathsOf(n).length > 0 || this.held.orphans.has(n);
    if (isCounted) this.parts.tallies().remove(before);
    const entry = lean === undefined ? this.shown.show(n) : this.shown.showLean(lean);
    if (isCounted && entry !== undefined) this.parts.tallies().add(entry);
    this.shown.changed();
  }

  /** Forgets an article whose last file went. */
  forget(n: number): void {
    this.parts.people().remove(n, this.namesIn(n));
    this.held.orphans.delete(n);
    const entry = this.shown.entries.get(n);
    if (entry === undefined) return;
    this.parts.tallies().remove(entry);
    this.leave(entry);
    this.shown.changed();
  }

  /** Forgets an article that counts nowhere. */
  leave({ n, id }: Entry): void {
    this.shown.drop(n);
    this.parts.pieces().remove(n);
    this.held.unheld.delete(n);
    this.fresh.delete(n);
    const byId = this.parts.byId();
    if (byId.get(id) === n) byId.delete(id);
  }

  /** Names an article has given to the persons, also when its detail is lost. */
  private namesIn(n: number): ReadonlySet<string> {
    const lean = this.fresh.get(n);
    if (lean !== undefined) return new Set(leanNames(lean).keys());
    const read = this.shown.readOf(n);
    const shown = this.shown.entries.get(n)?.people.map(({ person }) => nameOf(person)) ?? [];
    return new Set([...(read === undefined ? [] : namesOf(read).keys()), ...shown]);
  }
}
