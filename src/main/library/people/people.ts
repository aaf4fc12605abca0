import { atOnce } from '../../gently/in-slices';
import { foldForm } from '../../text/fold';
import { fullNameOf, isLastName, lastNamesOf, titlesIn } from './last-names';
import { appearancesOf, numbersOf, type KeptName, type KeptPeople } from './kept-people';
import { doubtOf, partition, type Partition } from './namesakes';
import { officeKey, Offices, type Appearance } from './offices';

/** Everything known of one name as its key within articles: lower case, marks kept. */
interface NameRecord {
  /** What is left of the name without marks. */
  readonly fold: string;
  readonly appearances: Map<number, Appearance>;
  /** Of a name that many articles print: what they print, as long as none of them leaves; `null` where it is to be counted. */
  offices: Offices | null;
  partition: Partition;
  /** For a name of one word: by article the full name it stands for there. */
  fullNames: ReadonlyMap<number, string>;
}

/** The persons that the names of a library mean, kept as articles come and go. */
export class People {
  private readonly names = new Map<string, NameRecord>();
  /** Names by what is left of them without marks. */
  private readonly byFold = new Map<string, Set<string>>();
  /** Full names by a word that may stand for them. */
  private readonly byLastName = new Map<string, Set<string>>();
  private readonly dirty = new Set<string>();

  /** As `keep` gave them. */
  static kept({ titles, names }: KeptPeople): People {
    const people = new People();
    for (const [name, persons, fullNames, numbers] of names) {
      const appearances = appearancesOf(titles, numbers);
      const partition = persons === 0 ? null : new Map(persons);
      people.names.set(name, {
        fold: foldOf(name),
        appearances,
        offices: null,
        partition,
        fullNames: new Map(fullNames === 0 ? [] : fullNames),
      });
      people.list(name);
    }
    return people;
  }

  /** Everything known, in few words, a step for each name; call it when all is settled. */
  *keep(): Generator<void, KeptPeople> {
    const titles = new Map<string, number>();
    const names: KeptName[] = [];
    for (const [name, { appearances, partition: persons, fullNames }] of this.names) {
      names.push([
        name,
        persons === null ? 0 : [...persons],
        fullNames.size === 0 ? 0 : [...fullNames],
        numbersOf(titles, appearances),
      ]);
      yield;
    }
    return { titles: [...titles.keys()], names };
  }

  /** Article `n` names these; `settle` follows. */
  add(n: number, names: ReadonlyMap<string, Appearance>): void {
    for (const [name, appearance] of names) {
      const record = this.names.get(name) ?? this.open(name);
      if (record.appearances.has(n)) record.offices = null;
      record.appearances.set(n, appearance);
      record.offices?.add(appearance);
      this.dirty.add(name);
    }
  }

  /** Article `n` names these no more; `settle` follows. */
  remove(n: number, names: Iterable<string>): void {
    for (const name of names) {
      const record = this.names.get(name);
      this.dirty.add(name);
      if (record === undefined || !record.appearances.delete(n)) continue;
      record.offices = null;
      if (record.appearances.size === 0) this.close(name);
    }
  }

  /** As `settling`, at once. */
  settle(): ReadonlySet<number> {
    return atOnce(this.settling());
  }

  /** Works out who is who for the names that changed, name by name, and answers the articles whose persons may be others now. */
  *settling(): Generator<void, Set<number>> {
    const names = [...this.dirty];
    this.dirty.clear();
    const changed = new Set<number>();
    const lastNames = names.flatMap((name) => (isLastName(name) ? [name] : lastNamesOf(name)));
    for (const name of new Set(lastNames)) {
      this.settleLastName(name, changed);
      yield;
    }
    for (const name of names) {
      this.settleName(name, changed);
      yield;
    }
    return changed;
  }

  /** The key of the person that a name means in article `n`. */
  personOf(name: string, n: number): string {
    const own = this.names.get(name) ?? nobody;
    const full = own.fullNames.get(n) ?? this.meant(name);
    const { appearances, partition: persons } = full === name ? own : (this.names.get(full) ?? own);
    if (persons === null) return full;
    const appearance = appearances.get(n) ?? own.appearances.get(n);
    for (const title of appearance?.titles ?? []) {
      const suffix = persons.get(officeKey(title));
      if (suffix !== undefined) return full + suffix;
    }
    return full;
  }

  /** Articles that print a name, by its key within articles, or any spelling that means it. */
  articlesOf(name: string): readonly number[] {
    const found = new Set<number>();
    for (const spelling of [name, ...this.spellingsOf(name)]) this.collect(spelling, found);
    for (const last of lastNamesOf(name))
      for (const [n, full] of this.names.get(last)?.fullNames ?? []) if (full === name) found.add(n);
    return [...found];
  }

  /** Keys of all persons that bear a person's name, that person's own among them. */
  namesakesOf(person: string): readonly string[] {
    const name = nameOf(person);
    const persons = this.names.get(name)?.partition ?? null;
    return persons === null ? [name] : [...new Set([...persons.values()].map((suffix) => name + suffix))];
  }

  /** Why it is uncertain that a person is one; `null` when nothing speaks against it. */
  uncertain(person: string): {
    readonly reason: 'titles-apart' | 'years-apart' | 'spelling' | 'namesakes';
    readonly evidence: readonly string[];
  } | null {
    const name = nameOf(person);
    const record = this.names.get(name);
    if (record === undefined) return null;
    const rivals = this.markedLike(name);
    if (this.isUnmarked(name) && rivals.length > 1) return { reason: 'spelling', evidence: rivals };
    const own = [...record.appearances].filter(([n]) => this.personOf(name, n) === person).map(([, one]) => one);
    if (record.partition !== null && own.some(({ titles }) => titles.every((title) => officeKey(title) === '')))
      return { reason: 'namesakes', evidence: this.namesakesOf(person).filter((other) => other !== person) };
    return doubtOf(own);
  }

  /** Works out which persons bear a name. */
  private settleName(name: string, changed: Set<number>): void {
    const record = this.names.get(name);
    if (record === undefined) return;
    const before = record.partition;
    record.partition = record.appearances.size < 2 ? null : partition(officesOf(record));
    if (isSame(before, record.partition)) return;
    for (const spelling of [name, ...this.spellingsOf(name)]) this.collect(spelling, changed);
  }

  /** Works out whom a name of one word means in each of its articles. */
  private settleLastName(name: string, changed: Set<number>): void {
    const record = this.names.get(name);
    if (record === undefined) return;
    const bearers = new Map(
      [...(this.byLastName.get(name) ?? [])].map((full) => [
        full,
        titlesIn((this.names.get(full) ?? nobody).appearances.values()),
      ]),
    );
    const before = record.fullNames;
    const fullNames = new Map<number, string>();
    for (const [n, appearance] of bearers.size === 0 ? [] : record.appearances) {
      const full = fullNameOf(appearance, bearers);
      if (full !== null) fullNames.set(n, full);
    }
    record.fullNames = fullNames;
    for (const n of new Set([...before.keys(), ...fullNames.keys()]))
      if (before.get(n) !== fullNames.get(n)) changed.add(n);
  }

  /** The marked name that an unmarked spelling can only mean, else the name itself. */
  private meant(name: string): string {
    if (!this.isUnmarked(name)) return name;
    const [only, ...more] = this.markedLike(name);
    return only !== undefined && more.length === 0 ? only : name;
  }

  private markedLike(name: string): readonly string[] {
    return [...(this.byFold.get(this.foldOf(name)) ?? [])].filter((other) => !this.isUnmarked(other));
  }

  /** Unmarked spellings that may mean this name, or the marked names this unmarked one may mean. */
  private spellingsOf(name: string): readonly string[] {
    return [...(this.byFold.get(this.foldOf(name)) ?? [])].filter(
      (other) => other !== name && this.isUnmarked(other) && this.meant(other) === name,
    );
  }

  private open(name: string): NameRecord {
    const record = { fold: foldOf(name), appearances: new Map(), offices: null, partition: null, fullNames: new Map() };
    this.names.set(name, record);
    this.list(name);
    this.reread(name);
    return record;
  }

  private list(name: string): void {
    const fold = this.foldOf(name);
    this.byFold.set(fold, (this.byFold.get(fold) ?? new Set<string>()).add(name));
    for (const last of lastNamesOf(name))
      this.byLastName.set(last, (this.byLastName.get(last) ?? new Set<string>()).add(name));
  }

  private close(name: string): void {
    this.reread(name);
    this.names.delete(name);
    const alike = this.byFold.get(this.foldOf(name));
    alike?.delete(name);
    if (alike?.size === 0) this.byFold.delete(this.foldOf(name));
    for (const last of lastNamesOf(name)) this.byLastName.get(last)?.delete(name);
  }

  /** A marked name that comes or goes decides what the unmarked spelling means. */
  private reread(name: string): void {
    if (this.isUnmarked(name)) return;
    for (const other of this.byFold.get(this.foldOf(name)) ?? []) {
      const record = other !== name && this.isUnmarked(other) ? this.names.get(other) : undefined;
      if (record === undefined) continue;
      this.dirty.add(other);
      // Anything but what it can become, so that its articles are answered.
      record.partition = unsettled;
    }
  }

  /** A name of two words and more without any mark: how English prints Vietnamese names. */
  private isUnmarked(name: string): boolean {
    return name.includes('-') && this.foldOf(name) === name;
  }

  private foldOf(name: string): string {
    return this.names.get(name)?.fold ?? foldOf(name);
  }

  private collect(name: string, into: Set<number>): void {
    for (const n of this.names.get(name)?.appearances.keys() ?? []) into.add(n);
  }
}

const nobody: NameRecord = { fold: '', appearances: new Map(), offices: null, partition: null, fullNames: new Map() };
const unsettled: Partition = new Map([['', 'unsettled']]);

/** So many appearances are not counted again for each that comes. */
const MANY = 64;

function officesOf(record: NameRecord): Offices {
  const { appearances, offices } = record;
  const counted = offices ?? new Offices(appearances.values());
  if (appearances.size >= MANY) record.offices = counted;
  return counted;
}

function isSame(a: Partition, b: Partition): boolean {
  if (a === null || b === null) return a === b;
  return a.size === b.size && [...a].every(([office, suffix]) => b.get(office) === suffix);
}

/** The name in a person's key, without what tells namesakes apart. */
export function nameOf(person: string): string {
  const at = person.indexOf('~');
  return at < 0 ? person : person.slice(0, at);
}

function foldOf(name: string): string {
  return name.split('-').map(foldForm).join('-');
}
