import type { DatedFact } from '../../../shared/article';
import type { Attendance, Attendant, EventPage } from '../../../shared/event';
import { ExpectedError } from '../../../shared/result';
import type { Catalogue } from '../catalogue/catalogue';
import type { Entry } from '../entry';
import { mostCommon } from './appearances';
import { placeOf } from './place';
import { sloganRows } from './slogans';

/** Everything the library has of one event: its reports, who stood where in them, who is missing from which, its slogans. */
export function eventPage(catalogue: Catalogue, event: string): EventPage {
  const reports = [...catalogue.entries.values()].filter(({ happening }) => happening?.key === event);
  const [first] = reports;
  if (first === undefined) throw new ExpectedError('not-found', event);
  return {
    event,
    label: mostCommon(reports.flatMap(({ happening }) => happening?.label ?? [])),
    date: dateOfMost(reports),
    articles: reports.map((entry) => placeOf(entry, { start: 0, end: 0 })),
    attendants: attendantsOf(catalogue, reports),
    slogans: sloganRows(reports).filter((row) => row.event === null || row.event === event),
  };
}

function dateOfMost(reports: readonly Entry[]): DatedFact | null {
  const dates = reports.flatMap(({ event }) => event ?? []);
  const value = mostCommon(dates.map((date) => date.value));
  return (
    dates.find((date) => date.value === value && date.certain) ?? dates.find((date) => date.value === value) ?? null
  );
}

/** Officials of the reports by their best place in the lists, then by how many reports name them. */
function attendantsOf(catalogue: Catalogue, reports: readonly Entry[]): readonly Attendant[] {
  const withList = reports.filter(({ mentions }) => mentions.some((one) => one.listPlace !== null && !one.hidden));
  const found = new Map<string, Attendance[]>();
  for (const entry of reports) {
    for (const { person } of entry.people) {
      const attendance = attendanceIn(entry, person);
      if (attendance !== null) found.set(person, [...(found.get(person) ?? []), attendance]);
    }
  }
  return [...found]
    .map(([person, attendances]) => ({
      person,
      name: catalogue.tallies.people.get(person)?.label ?? person,
      reports: attendances,
      missingFrom: withList.filter(({ people }) => !people.some((one) => one.person === person)).map(({ id }) => id),
    }))
    .sort((a, b) => bestPlace(a) - bestPlace(b) || b.reports.length - a.reports.length);
}

/** How one report names an official: the place in its list, else the first mention; the title printed there, else the first printed. */
function attendanceIn(entry: Entry, person: string): Attendance | null {
  const mentions = entry.mentions.filter((one) => one.person === person && !one.hidden);
  const here = mentions.find((one) => one.listPlace !== null) ?? mentions[0];
  if (here === undefined) return null;
  const { start, end, listPlace, standing, rule } = here;
  return {
    articleId: entry.id,
    place: listPlace,
    title: here.title ?? mentions.find(({ title }) => title !== null)?.title ?? null,
    role: here.role ?? mentions.find(({ role }) => role !== null)?.role ?? null,
    span: { start, end },
    standing,
    rule,
  };
}

function bestPlace({ reports }: Attendant): number {
  return Math.min(...reports.map(({ place }) => place ?? Infinity), 1e6);
}
