// What a block of the log tells comes in; it goes out as rows of values in a fixed order, and back: the names of the fields
// would be half of its letters.
import type { Detail, FileRecord, LeanEntry, MentionFact, NameTally, SpeakerTally, StatementFact } from '../entry';
import type { LeanFrame } from './frame';

/** A frame as it is written; those of which a log has few stand as they are. */
export type Row =
  | ReturnType<typeof articleRow>
  | ReturnType<typeof fileRow>
  | Exclude<LeanFrame, { readonly kind: 'article' | 'file' }>;

/** The detail of an article as it is written. */
export type DetailRow = ReturnType<typeof detailRow>;

export function rowOf(frame: LeanFrame): Row {
  if (frame.kind === 'article') return articleRow(frame.entry);
  return frame.kind === 'file' ? fileRow(frame.file) : frame;
}

/** The frame of a row, with `base` added to the numbers of its articles. */
export function frameOf(row: Row, base: number): LeanFrame {
  if ('kind' in row) return row;
  return row[0] === 'a' ? { kind: 'article', entry: articleIn(row, base) } : { kind: 'file', file: fileIn(row, base) };
}

/** The identity of the article that a row tells of; `null` for any other row. */
export function idIn(row: Row): string | null {
  return !('kind' in row) && row[0] === 'a' ? row[2][0] : null;
}

export function detailRow({ mentions, statements }: Detail) {
  return [mentions.map(mentionRow), statements.map(statementRow)] as const;
}

export function detailIn([mentions, statements]: DetailRow): Detail {
  return { mentions: mentions.map(mentionIn), statements: statements.map(statementIn) };
}

function fileRow({ path, size, mtimeMs, sha256, issues, reading, articles }: FileRecord) {
  return ['f', path, size, mtimeMs, sha256, issues, reading, articles] as const;
}

function fileIn(row: ReturnType<typeof fileRow>, base: number): FileRecord {
  const [, path, size, mtimeMs, sha256, issues, reading, articles] = row;
  return { path, size, mtimeMs, sha256, issues, reading, articles: articles.map((n) => n + base) };
}

function articleRow(entry: LeanEntry) {
  const { n, id, part, title, titleMade, publisher, origin, byline, published, event, happening } = entry;
  const { lang, wordings, wordsHash, print, format, encoding, reading, names, speakers } = entry;
  const facts = [title, titleMade, publisher, origin, byline, published, event, happening, lang, wordings] as const;
  const source = [id, part, format, encoding, reading, wordsHash, print] as const;
  return ['a', n, source, facts, names.map(nameRow), speakers.map(speakerRow)] as const;
}

function articleIn([, n, source, facts, names, speakers]: ReturnType<typeof articleRow>, base: number): LeanEntry {
  const [title, titleMade, publisher, origin, byline, published, event, happening, lang, wordings] = facts;
  const [id, part, format, encoding, reading, wordsHash, print] = source;
  return {
    n: n + base,
    id,
    part,
    title,
    titleMade,
    publisher,
    origin,
    byline,
    published,
    event,
    happening,
    lang,
    wordings,
    wordsHash,
    print,
    format,
    encoding,
    reading,
    names: names.map(nameIn),
    speakers: speakers.map(speakerIn),
  };
}

function nameRow({ person, name, mentions, titles, shown }: NameTally) {
  return [person, name, mentions, titles, shown] as const;
}

function nameIn([person, name, mentions, titles, shown]: ReturnType<typeof nameRow>): NameTally {
  return { person, name, mentions, titles, shown };
}

function speakerRow({ person, statements }: SpeakerTally) {
  return [person, statements] as const;
}

function speakerIn([person, statements]: ReturnType<typeof speakerRow>): SpeakerTally {
  return { person, statements };
}

function mentionRow(fact: MentionFact) {
  const { start, end, name, title, role, listPlace, suspicion, sic, person, standing, rule, hidden } = fact;
  return [start, end, name, title, role, listPlace, suspicion, sic, person, standing, rule, hidden] as const;
}

function mentionIn(row: ReturnType<typeof mentionRow>): MentionFact {
  const [start, end, name, title, role, listPlace, suspicion, sic, person, standing, rule, hidden] = row;
  return { start, end, name, title, role, listPlace, suspicion, sic, person, standing, rule, hidden };
}

function statementRow({ start, end, person }: StatementFact) {
  return [start, end, person] as const;
}

function statementIn([start, end, person]: ReturnType<typeof statementRow>): StatementFact {
  return { start, end, person };
}
