import type { Appearance } from './offices';

/** Persons as they are kept between two starts. */
export interface KeptPeople {
  /** Every printed title once; appearances name them by place. */
  readonly titles: readonly string[];
  readonly names: readonly KeptName[];
}

/** A name, its persons by office and the full names it stands for by article, 0 for none; then `numbersOf` its appearances. */
export type KeptName = readonly [
  name: string,
  persons: readonly (readonly [office: string, suffix: string])[] | 0,
  fullNames: readonly (readonly [n: number, full: string])[] | 0,
  appearances: readonly number[],
];

/** Stands for an unknown year. */
const NO_YEAR = -1;

/** Appearances as numbers: article, year, number of titles, the titles; new titles are added to `titles`. */
export function numbersOf(titles: Map<string, number>, appearances: ReadonlyMap<number, Appearance>): number[] {
  const numbers: number[] = [];
  for (const [n, { titles: printed, year }] of appearances) {
    numbers.push(n, year ?? NO_YEAR, printed.length);
    for (const title of printed) {
      const place = titles.get(title) ?? titles.size;
      titles.set(title, place);
      numbers.push(place);
    }
  }
  return numbers;
}

/** The appearances that `numbersOf` put into numbers. */
export function appearancesOf(titles: readonly string[], numbers: readonly number[]): Map<number, Appearance> {
  const appearances = new Map<number, Appearance>();
  for (let at = 0; at < numbers.length;) {
    const [n = 0, year = NO_YEAR, count = 0] = numbers.slice(at, at + 3);
    const printed = numbers.slice(at + 3, at + 3 + count).map((place) => titles[place] ?? '');
    appearances.set(n, { titles: printed, year: year === NO_YEAR ? null : year });
    at += 3 + count;
  }
  return appearances;
}
