import type { Entry, FileRecord } from './entry';
import { SloganFamilies } from '../recognise/slogans/families';
import { printFrom, SamePieces } from './same-piece';
import { Tallies } from './tallies';

/** Every file and article of the library in memory; the log replays into it, the scan writes to it. */
export class Catalogue {
  readonly files = new Map<string, FileRecord>();
  readonly entries = new Map<number, Entry>();
  readonly tallies = new Tallies();
  /** Joins wordings of one slogan across the library. */
  readonly families = new SloganFamilies();
  /** Joins articles that are one piece printed in several places. */
  readonly pieces = new SamePieces();
  private readonly byId = new Map<string, number>();
  private readonly paths = new Map<number, string[]>();
  private readonly strings = new Map<string, string>();
  /** Articles whose last file went; another file may still turn out to hold them. */
  private readonly orphans = new Set<number>();
  private lastNumber = 0;
  private troubled = 0;
  private changes = 0;

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

  /** A number no article of this cache has had. */
  nextNumber(): number {
    this.lastNumber += 1;
    return this.lastNumber;
  }

  /** Puts an article in; it stays only if a file that holds it is recorded next. */
  addEntry(entry: Entry): void {
    this.changes += 1;
    this.lastNumber = Math.max(this.lastNumber, entry.n);
    this.entries.set(entry.n, this.interned(entry));
    this.byId.set(entry.id, entry.n);
    if (entry.print !== null) this.pieces.add(entry.n, printFrom(entry.print), entry.titleMade ? '' : entry.title);
  }

  /** Records a file in place of what was known of its path; `settle` follows once all that changed together is recorded. */
  recordFile(file: FileRecord): void {
    this.changes += 1;
    const known = this.files.get(file.path);
    this.files.set(file.path, file);
    this.troubled += troubles(file) - troubles(known);
    for (const n of file.articles) this.link(n, file.path);
    for (const n of known?.articles ?? []) if (!file.articles.includes(n)) this.unlink(n, file.path);
  }

  /** Forgets a file; `settle` follows. */
  dropFile(path: string): void {
    this.changes += 1;
    const file = this.files.get(path);
    this.files.delete(path);
    this.troubled -= troubles(file);
    for (const n of file?.articles ?? []) this.unlink(n, path);
  }

  /**
   * Forgets articles no file holds and answers their numbers. It waits for the end of a change, so that an article whose
   * file was renamed, or swapped with another, is the same one afterwards.
   */
  settle(): readonly number[] {
    const gone = [...this.orphans];
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
  }

  private leave({ n, id }: Entry): void {
    this.entries.delete(n);
    this.pieces.remove(n);
    if (this.byId.get(id) === n) this.byId.delete(id);
  }

  private link(n: number, path: string): void {
    const paths = this.paths.get(n);
    if (paths?.includes(path) === true) return;
    this.paths.set(n, [...(paths ?? []), path].sort());
    const entry = this.entries.get(n);
    if (this.orphans.delete(n) || paths !== undefined || entry === undefined) return;
    this.tallies.add(entry);
  }

  private unlink(n: number, path: string): void {
    const rest = this.pathsOf(n).filter((other) => other !== path);
    if (rest.length > 0) this.paths.set(n, rest);
    else if (this.paths.delete(n)) this.orphans.add(n);
  }

  /** Names and titles repeat tens of thousands of times: one copy of each is kept. Slogans get their family's key. */
  private interned(entry: Entry): Entry {
    return {
      ...entry,
      publisher: entry.publisher === null ? null : this.intern(entry.publisher),
      origin: entry.origin === null ? null : this.intern(entry.origin),
      people: entry.people.map((person) => ({
        person: this.intern(person.person),
        name: this.intern(person.name),
        mentions: person.mentions,
        titles: person.titles.map((title) => this.intern(title)),
      })),
      slogans: entry.slogans.map((slogan) => ({ ...slogan, slogan: this.families.keyOf(slogan) })),
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
