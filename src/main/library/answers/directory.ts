import type { Input } from '../../../shared/ipc';
import type { PersonList, PersonRow } from '../../../shared/person';
import type { FacetValue } from '../../../shared/search';
import { careerOf, type Level } from '../../recognise/people/careers';
import { byAlphabet } from '../../text/alphabet';
import { foldedWords } from '../../text/holds';
import type { Catalogue } from '../catalogue/catalogue';
import { dateKey } from '../dates';
import { jointStanding } from '../overlay/tally';

/** What the directory is narrowed by: the highest rank a person's titles tell, by its key. */
const ranks: Readonly<Record<Level, string>> = {
  8: 'leader',
  7: 'minister',
  6: 'deputy-minister',
  5: 'department',
  4: 'province-head',
  3: 'province',
  2: 'district',
  1: 'commune',
  0: 'unknown',
};

interface Listed extends Omit<PersonRow, 'isUncertain'> {
  readonly folded: string;
  readonly given: string;
  readonly bodies: ReadonlySet<string>;
  readonly rank: string;
}

interface Gathered {
  name: string;
  mentions: number;
  articles: number;
  title: string | null;
  titleDate: string;
  level: Level;
  standings: Set<PersonRow['standing']>;
  bodies: Set<string>;
}

const orders: Readonly<Record<Input<'people.list'>['sort'], (a: Listed, b: Listed) => number>> = {
  name: (a, b) => byAlphabet(a.name, b.name),
  given: (a, b) => byAlphabet(a.given, b.given) || byAlphabet(a.name, b.name),
  mentions: (a, b) => b.mentions - a.mentions || byAlphabet(a.name, b.name),
};

/**
 * The directory of officials, gathered once for each state of the catalogue: a window of those whose names hold the
 * query, with counts by body and rank before these narrow them.
 */
export function directoryOf(catalogue: Catalogue): (asked: Input<'people.list'>) => PersonList {
  let known: { readonly revision: number; readonly all: readonly Listed[] } | null = null;
  return ({ query, sort, body, rank, offset, limit }) => {
    const { revision } = catalogue;
    known = known?.revision === revision ? known : { revision, all: gather(catalogue) };
    const sought = foldedWords(query).join(' ');
    const named = known.all.filter(({ folded }) => ` ${folded}`.includes(` ${sought}`));
    const rows = named
      .filter((one) => (body === null || one.bodies.has(body)) && (rank === null || one.rank === rank))
      .sort(orders[sort]);
    return {
      total: rows.length,
      offset,
      rows: rows.slice(offset, offset + limit).map((one) => rowOf(catalogue, one)),
      bodies: counted(named.flatMap((one) => [...one.bodies])),
      ranks: counted(named.map((one) => one.rank)),
    };
  };
}

function rowOf(catalogue: Catalogue, { person, name, mentions, articles, title, standing }: Listed): PersonRow {
  const isUncertain = catalogue.people.uncertain(person) !== null;
  return { person, name, mentions, articles, title, standing, isUncertain };
}

function gather(catalogue: Catalogue): readonly Listed[] {
  const people = new Map<string, Gathered>();
  for (const entry of catalogue.entries.values()) {
    const date = dateKey(entry);
    for (const { person, name, mentions, titles, standing } of entry.people) {
      const seen = people.get(person) ?? newPerson(catalogue.tallies.people.get(person)?.label ?? name);
      people.set(person, seen);
      seen.mentions += mentions;
      seen.articles += 1;
      seen.standings.add(standing);
      for (const title of titles) takeTitle(seen, title, date);
    }
  }
  return [...people].map(([person, one]) => listed(person, one));
}

function newPerson(name: string): Gathered {
  return {
    name,
    mentions: 0,
    articles: 0,
    title: null,
    titleDate: '',
    level: 0,
    standings: new Set(),
    bodies: new Set(),
  };
}

function takeTitle(seen: Gathered, title: string, date: string): void {
  const { level, body } = careerOf(title);
  if (level > seen.level) seen.level = level;
  seen.bodies.add(body);
  if (seen.title !== null && date < seen.titleDate) return;
  seen.title = title;
  seen.titleDate = date;
}

function listed(person: string, { name, mentions, articles, title, level, standings, bodies }: Gathered): Listed {
  const words = name.trim().split(/\s+/u);
  return {
    ...{ person, name, mentions, articles, title, bodies },
    folded: foldedWords(name).join(' '),
    given: words.at(-1) ?? name,
    rank: ranks[level],
    standing: jointStanding([...standings]),
  };
}

/** How often each value comes; the label is the key, for which the window has words. */
function counted(values: readonly string[]): readonly FacetValue[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([key, articles]) => ({ key, label: key, articles })).sort((a, b) => b.articles - a.articles);
}
