// What articles print of one name comes in; the offices it tells of, and which of them are one career, go out.
import { careerOf, type Career } from '../../recognise/people/careers';

/** One article that names a name, with what it prints of the career. */
export interface Appearance {
  /** Titles printed for the name, doubted ones left out. */
  readonly titles: readonly string[];
  /** Year with its fraction; `null` when unknown. */
  readonly year: number | null;
}

/** Appearances that print the same career: how high, where, and when. */
export interface Office {
  readonly key: string;
  readonly career: Career;
  first: number;
  last: number;
  articles: number;
}

/** Offices that one article ties together, or that nothing tells apart. */
export interface Group {
  readonly offices: Office[];
  articles: number;
}

/** Keys of the offices of titles that were met: few titles are printed again and again. */
const officeKeys = new Map<string, string>();
/** With more of them all are forgotten. */
const KEYS_KEPT = 20_000;

/** The office a title stands for when persons are told apart; empty when it tells nothing. */
export function officeKey(title: string): string {
  const known = officeKeys.get(title);
  if (known !== undefined) return known;
  if (officeKeys.size >= KEYS_KEPT) officeKeys.clear();
  const key = officeKeyOf(careerOf(title));
  officeKeys.set(title, key);
  return key;
}

function officeKeyOf({ level, place, country, isFormer }: Career): string {
  if (level === 0 && place === null && country === null) return '';
  return `${isFormer ? 'f' : ''}${level}|${place ?? ''}|${country ?? ''}`;
}

/** The offices of one name, as its appearances come: few, however many articles print them. */
export class Offices {
  readonly #byKey = new Map<string, Office>();
  /** By key of an office that an article ties to another: one of that career, itself at the end. */
  readonly #parents = new Map<string, string>();

  constructor(appearances: Iterable<Appearance>) {
    for (const appearance of appearances) this.add(appearance);
  }

  /** Takes in one more appearance. */
  add({ titles, year }: Appearance): void {
    let first: string | null = null;
    for (const title of titles) {
      const key = officeKey(title);
      if (key === '') continue;
      this.#saw(key, title, year);
      if (first !== null) this.#parents.set(this.#root(key), this.#root(first));
      first ??= key;
    }
  }

  /** Offices in groups: those that one article prints together are one career. */
  groups(): readonly Group[] {
    const groups = new Map<string, Group>();
    for (const office of this.#byKey.values()) {
      const root = this.#root(office.key);
      const group = groups.get(root) ?? { offices: [], articles: 0 };
      group.offices.push(office);
      group.articles += office.articles;
      groups.set(root, group);
    }
    return [...groups.values()];
  }

  #root(key: string): string {
    const parent = this.#parents.get(key) ?? key;
    return parent === key ? key : this.#root(parent);
  }

  #saw(key: string, title: string, year: number | null): void {
    const office = this.#byKey.get(key) ?? {
      ...{ key, career: careerOf(title), articles: 0 },
      ...{ first: Infinity, last: -Infinity },
    };
    this.#byKey.set(key, office);
    office.articles += 1;
    if (year === null) return;
    office.first = Math.min(office.first, year);
    office.last = Math.max(office.last, year);
  }
}
