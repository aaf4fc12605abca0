import type { Filter, ShelfCounts } from '../../../shared/search';
import { isBegun, type MatchOptions } from '../../search/plan';
import { isDateField, type ConstraintField, type DateField, type FactNode } from '../../search/query';
import { phraseTest } from '../../text/holds';
import { dateKey, isDated } from '../dates';
import type { Entry } from '../entry';
import { isUnder } from '../roots/under-roots';

/** What the reader's own notes and history say of articles, by identity. */
export interface ReaderFacts {
  /** Grows with every change. */
  readonly revision: number;
  readonly noteCount: (id: string) => number;
  /** Comments, quotes and tags of an article's notes. */
  readonly noteTexts: (id: string) => readonly string[];
  readonly noteTags: (id: string) => readonly string[];
  readonly isRecent: (id: string) => boolean;
  readonly isRead: (entry: Entry) => boolean;
  readonly isStarred: (entry: Entry) => boolean;
  /** Identities of the reader's collections an article is in. */
  readonly collectionsOf: (entry: Entry) => readonly string[];
  /** What the reader did with the articles of a list. */
  readonly shelfCounts: (entries: Iterable<Entry>) => ShelfCounts;
  /** Identities of articles with notes, each with its notes' words. */
  readonly noted: () => ReadonlyMap<string, readonly string[]>;
}

/** A reader without notes or history: the command line. */
export const noFacts: ReaderFacts = {
  revision: 0,
  noteCount: () => 0,
  noteTexts: () => [],
  noteTags: () => [],
  isRecent: () => false,
  isRead: () => false,
  isStarred: () => false,
  collectionsOf: () => [],
  shelfCounts: () => ({ recent: 0, starred: 0, unread: 0, collections: [] }),
  noted: () => new Map(),
};

/** An article with what is needed to judge it. */
export interface Candidate {
  readonly entry: Entry;
  readonly paths: readonly string[];
}

/** Says whether an article passes the facets chosen in the library pane, its date apart (`isOfTime`). */
export function passesFilter(candidate: Candidate, filter: Filter, reader: ReaderFacts): boolean {
  return isFrom(candidate, filter) && isAbout(candidate.entry, filter) && isKnownTo(reader, candidate.entry, filter);
}

function isFrom({ entry, paths }: Candidate, filter: Filter): boolean {
  const { folder, publisher, encoding } = filter;
  if (folder !== undefined && !paths.some((path) => isUnder(path, folder))) return false;
  if (publisher !== undefined && entry.publisher !== publisher) return false;
  return encoding === undefined || entry.encoding === encoding;
}

/** Says whether an article of the date `key` (as `dateKey` gives it) is of the year and month chosen. */
export function isOfTime(key: string, { year, month }: Pick<Filter, 'year' | 'month'>): boolean {
  return (year === undefined || key.startsWith(year)) && (month === undefined || key.startsWith(month));
}

function isAbout(entry: Entry, { person, slogan, event }: Filter): boolean {
  if (person !== undefined && !entry.people.some((one) => one.person === person)) return false;
  if (slogan !== undefined && !entry.slogans.some((one) => one.slogan === slogan)) return false;
  return event === undefined || entry.happening?.key === event;
}

function isKnownTo(reader: ReaderFacts, entry: Entry, filter: Filter): boolean {
  const { hasNotes, tag, recent, starred, unread, collection } = filter;
  if (tag !== undefined && !reader.noteTags(entry.id).includes(tag)) return false;
  if (hasNotes === true && reader.noteCount(entry.id) === 0) return false;
  if (starred === true && !reader.isStarred(entry)) return false;
  if (unread === true && reader.isRead(entry)) return false;
  if (collection !== undefined && !reader.collectionsOf(entry).includes(collection)) return false;
  return recent !== true || reader.isRecent(entry.id);
}

/** Says whether articles have the facts a query asks for (`publisher:`, `official:`, `before:` …); for one query. */
export class FactTest {
  readonly #tests = new Map<FactNode, (text: string) => boolean>();

  constructor(
    private readonly reader: ReaderFacts,
    private readonly options: MatchOptions,
  ) {}

  /** Whether an article has a fact. A fact that is not known is not had. */
  holds(candidate: Candidate, fact: FactNode): boolean {
    if (isDateField(fact.field)) return isDated(dateKey(candidate.entry), fact.field, fact.value);
    return textsOf(this.reader, candidate, fact.field).some(this.#testOf(fact));
  }

  #testOf(fact: FactNode): (text: string) => boolean {
    const known = this.#tests.get(fact);
    if (known !== undefined) return known;
    const made = textTest(fact, this.options);
    this.#tests.set(fact, made);
    return made;
  }
}

/** Says of a text in the field of a fact whether it is what the fact asks for. */
export function textTest(fact: FactNode, options: MatchOptions): (text: string) => boolean {
  const { field, value } = fact;
  return phraseTest(value, {
    exactMarks: options.exactMarks === true,
    initials: field === 'official' || field === 'author',
    isBegun: isBegun(fact, options),
  });
}

/** Fields whose values are words. */
export type WrittenField = Exclude<ConstraintField, DateField>;

/** Where the words of a fact may stand. */
export function textsOf(reader: ReaderFacts, { entry, paths }: Candidate, field: WrittenField): readonly string[] {
  switch (field) {
    case 'publisher':
      return known(entry.publisher);
    case 'origin':
      return known(entry.origin);
    case 'author':
      return known(entry.byline);
    case 'official':
      return entry.people.flatMap(({ name, titles }) => [name, ...titles]);
    case 'slogan':
      return entry.slogans.map((one) => one.text);
    case 'path':
      return paths;
    case 'note':
      return reader.noteTexts(entry.id);
    case 'tag':
      return reader.noteTags(entry.id);
  }
}

function known(text: string | null): readonly string[] {
  return text === null ? [] : [text];
}
