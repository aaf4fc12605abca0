import type { Companion, CompanionList, Tie } from '../../../shared/person';
import type { Place } from '../../../shared/place';
import type { Catalogue } from '../catalogue/catalogue';
import type { Entry } from '../entry';
import { appearancesOf, type Appearance } from './appearances';
import { placeOf } from './place';

/** A window of who appears with an official. Fails with `not-found` for nobody. */
export function companions(catalogue: Catalogue, person: string, offset: number, limit: number): CompanionList {
  const all = companionsOf(person, appearancesOf(catalogue, person));
  return { total: all.length, offset, rows: all.slice(offset, offset + limit) };
}

/** Where an official stands in the articles that name another as well, all or those tied so: the list behind a figure. */
export function together(catalogue: Catalogue, person: string, other: string, tie: Tie | null): readonly Place[] {
  return appearancesOf(catalogue, person).flatMap(({ entry, mentions }) => {
    if (!entry.people.some((one) => one.person === other)) return [];
    if (tie !== null && tieOf(entry, listsOf(entry), person, other) !== tie) return [];
    const [first] = mentions;
    return first === undefined ? [] : [placeOf(entry, first)];
  });
}

/** Everybody named in articles that name an official, the most often first. */
export function companionsOf(person: string, appearances: readonly Appearance[]): readonly Companion[] {
  const found = new Map<string, { name: string; list: number; event: number; article: number }>();
  for (const { entry } of appearances) {
    const lists = listsOf(entry);
    for (const other of entry.people) {
      if (other.person === person) continue;
      const seen = found.get(other.person) ?? { name: other.name, list: 0, event: 0, article: 0 };
      seen[tieOf(entry, lists, person, other.person)] += 1;
      found.set(other.person, seen);
    }
  }
  return [...found]
    .map(([key, ties]) => ({ person: key, ...ties, articles: ties.list + ties.event + ties.article }))
    .sort((a, b) => b.articles - a.articles || b.list - a.list || (a.person < b.person ? -1 : 1));
}

/** The closest tie of two persons in one article. */
function tieOf(entry: Entry, lists: readonly (readonly string[])[], a: string, b: string): Tie {
  if (lists.some((list) => list.includes(a) && list.includes(b))) return 'list';
  return entry.happening === null ? 'article' : 'event';
}

/** Who stands in each list of attendants of an article; a new list begins where the places begin again. */
function listsOf(entry: Entry): readonly (readonly string[])[] {
  const lists: string[][] = [];
  let last = Infinity;
  for (const { listPlace, person, hidden } of entry.mentions) {
    if (listPlace === null || hidden) continue;
    if (listPlace <= last) lists.push([]);
    lists.at(-1)?.push(person);
    last = listPlace;
  }
  return lists;
}
