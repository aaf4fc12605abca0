import type { Input } from '../../../shared/ipc';
import { csvTable } from '../../text/csv';
import type { Catalogue } from '../catalogue/catalogue';
import { dateOf } from '../dates';
import type { Entry, MentionFact } from '../entry';
import { appearancesOf } from './appearances';
import { eventPage } from './event-page';

/** One row of a table by the names of its columns. */
type Row = Readonly<Record<string, string | number | boolean | null>>;

/** A table of what was recognised as text in the format asked for; every row says how it stands and by which rule. */
export function exportRecognised(
  catalogue: Catalogue,
  { what, format }: Pick<Input<'recognition.export'>, 'what' | 'format'>,
): { readonly content: string; readonly written: number } {
  const rows = rowsOf(catalogue, what);
  const content = format === 'json' ? `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n` : tableOf(rows);
  return { content, written: rows.length };
}

function tableOf(rows: readonly Row[]): string {
  const columns = Object.keys(rows[0] ?? {});
  return csvTable(
    columns,
    rows.map((row) => columns.map((column) => String(row[column] ?? ''))),
  );
}

function rowsOf(catalogue: Catalogue, what: Input<'recognition.export'>['what']): readonly Row[] {
  const entries = [...catalogue.entries.values()];
  switch (what.kind) {
    case 'officials':
      return entries.flatMap((entry) => officialRows(catalogue, entry, entry.mentions));
    case 'person':
      return personRows(catalogue, what.person);
    case 'slogans':
      return entries.flatMap((entry) => sloganRows(catalogue, entry));
    case 'event':
      return eventRows(catalogue, what.event);
  }
}

/** Rows of one official's mentions; articles that do not name them are passed over unread. */
function personRows(catalogue: Catalogue, person: string): readonly Row[] {
  return appearancesOf(catalogue, person).flatMap(({ entry }) => {
    const own = entry.mentions.filter((one) => one.person === person);
    return officialRows(catalogue, entry, own);
  });
}

function officialRows(catalogue: Catalogue, entry: Entry, mentions: readonly MentionFact[]): readonly Row[] {
  return mentions.map((one) => ({
    person: one.person,
    name: labelOf(catalogue, one.person) ?? one.name,
    printedName: one.name,
    title: one.title,
    role: one.role,
    place: one.listPlace,
    sic: one.sic,
    suspicion: one.suspicion,
    counted: !one.hidden,
    standing: one.standing,
    rule: one.rule,
    ...articleCells(catalogue, entry),
    start: one.start,
    end: one.end,
  }));
}

function sloganRows(catalogue: Catalogue, entry: Entry): readonly Row[] {
  return entry.wordings.map((one) => ({
    slogan: one.slogan,
    kind: one.kind,
    text: one.text,
    event: one.event,
    speaker: one.speaker === null ? null : (labelOf(catalogue, one.speaker) ?? one.speaker),
    counted: !one.hidden,
    standing: one.standing,
    rule: one.rule,
    ...articleCells(catalogue, entry),
    start: one.start,
    end: one.end,
  }));
}

/** One row for each official and report: the place in its list, or that the report's list has them not. */
function eventRows(catalogue: Catalogue, event: string): readonly Row[] {
  const page = eventPage(catalogue, event);
  return page.attendants.flatMap(({ person, name, reports, missingFrom }) => [
    ...reports.map(({ articleId, place, title, role, standing, rule }) => ({
      ...{ event, person, name, isMissing: false, place, title, role, standing, rule },
      ...cellsOf(catalogue, articleId),
    })),
    ...missingFrom.map((articleId) => ({
      ...{ event, person, name, isMissing: true, place: null, title: null, role: null },
      ...{ standing: 'automatic', rule: 'not-in-list' },
      ...cellsOf(catalogue, articleId),
    })),
  ]);
}

function labelOf(catalogue: Catalogue, person: string): string | undefined {
  return catalogue.tallies.people.get(person)?.label;
}

function cellsOf(catalogue: Catalogue, id: string): Row {
  const entry = catalogue.find(id);
  return entry === undefined ? {} : articleCells(catalogue, entry);
}

function articleCells(catalogue: Catalogue, entry: Entry): Row {
  const date = dateOf(entry);
  return {
    articleTitle: entry.title,
    publisher: entry.publisher,
    date: date?.value ?? null,
    dateIsCertain: date?.certain ?? null,
    path: catalogue.pathsOf(entry.n)[0] ?? null,
  };
}
