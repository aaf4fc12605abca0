import { dateKey } from '../dates';
import type { LeanEntry, MentionFact, ReadEntry } from '../entry';
import type { Appearance } from './offices';

/** What of a mention tells who is named with which title. */
type Named = Pick<MentionFact, 'person' | 'title' | 'sic' | 'suspicion'>;

/** The names an article prints, by their keys within it, each with its titles and the article's year; doubted titles tell nothing. */
export function namesOf(
  read: Pick<ReadEntry, 'published' | 'event'> & { readonly mentions: readonly Named[] },
): ReadonlyMap<string, Appearance> {
  const year = yearOf(dateKey(read));
  const names = new Map<string, { titles: string[]; year: number | null }>();
  for (const { person, title, sic, suspicion } of read.mentions) {
    const name = names.get(person) ?? { titles: [], year };
    names.set(person, name);
    if (title === null || sic || suspicion !== null || name.titles.includes(title)) continue;
    name.titles.push(title);
  }
  return names;
}

/** As `namesOf`, from an article without its mentions. */
export function leanNames(lean: LeanEntry): ReadonlyMap<string, Appearance> {
  const year = yearOf(dateKey(lean));
  return new Map(lean.names.map(({ person, titles }) => [person, { titles, year }]));
}

/** A date as a number of years; `null` when the year is unknown. */
function yearOf(date: string): number | null {
  const match = /^(\d{4})(?:-(\d{2}))?/u.exec(date);
  if (match?.[1] === undefined) return null;
  return Number(match[1]) + (match[2] === undefined ? 0.5 : (Number(match[2]) - 1) / 12);
}
