import type { Filter } from '../../shared/search';
import type { Constraint } from '../search/query';
import { holdsPhrase } from '../text/holds';
import { dateKey } from './dates';
import type { Entry } from './entry';
import { isUnder } from './roots';

/** What the reader's own notes and history say of articles, by identity. */
export interface ReaderFacts {
  /** Grows with every change. */
  readonly revision: number;
  readonly noteCount: (id: string) => number;
  /** Comments, quotes and tags of an article's notes. */
  readonly noteTexts: (id: string) => readonly string[];
  readonly noteTags: (id: string) => readonly string[];
  readonly isRecent: (id: string) => boolean;
  /** Identities of articles with a note that holds these words. */
  readonly noted: (typed: string) => readonly string[];
}

/** A reader without notes or history: the command line. */
export const noFacts: ReaderFacts = {
  revision: 0,
  noteCount: () => 0,
  noteTexts: () => [],
  noteTags: () => [],
  isRecent: () => false,
  noted: () => [],
};

/** An article with what is needed to judge it. */
export interface Candidate {
  readonly entry: Entry;
  readonly paths: readonly string[];
}

/** Says whether an article passes the facets chosen in the library pane. */
export function passesFilter(candidate: Candidate, filter: Filter, reader: ReaderFacts): boolean {
  return isFrom(candidate, filter) && isAbout(candidate.entry, filter) && isKnownTo(reader, candidate.entry, filter);
}

function isFrom({ entry, paths }: Candidate, { folder, publisher, year }: Filter): boolean {
  if (folder !== undefined && !paths.some((path) => isUnder(path, folder))) return false;
  if (publisher !== undefined && entry.publisher !== publisher) return false;
  return year === undefined || dateKey(entry).startsWith(year);
}

function isAbout(entry: Entry, { person, slogan, event }: Filter): boolean {
  if (person !== undefined && !entry.people.some((one) => one.person === person)) return false;
  if (slogan !== undefined && !entry.slogans.some((one) => one.slogan === slogan)) return false;
  return event === undefined || entry.happening?.key === event;
}

function isKnownTo(reader: ReaderFacts, entry: Entry, { hasNotes, recent }: Filter): boolean {
  if (hasNotes === true && reader.noteCount(entry.id) === 0) return false;
  return recent !== true || reader.isRecent(entry.id);
}

/** Says whether an article has a fact a query asks for (`publisher:`, `official:`, `before:` …). */
export function meets(candidate: Candidate, constraint: Constraint, reader: ReaderFacts): boolean {
  return hasFact(candidate, constraint, reader) !== constraint.isExcluded;
}

function hasFact({ entry, paths }: Candidate, { field, value }: Constraint, reader: ReaderFacts): boolean {
  switch (field) {
    case 'publisher':
      return holds(entry.publisher, value);
    case 'origin':
      return holds(entry.origin, value);
    case 'author':
      return holds(entry.byline, value);
    case 'official':
      return entry.people.some((one) => holds(one.name, value) || one.titles.some((title) => holds(title, value)));
    case 'slogan':
      return entry.slogans.some((one) => holds(one.text, value));
    case 'path':
      return paths.some((path) => holds(path, value));
    case 'note':
      return reader.noteTexts(entry.id).some((text) => holds(text, value));
    case 'tag':
      return reader.noteTags(entry.id).some((tag) => holds(tag, value));
    case 'before':
      return dateKey(entry) !== '' && dateKey(entry).slice(0, value.length) < value;
    case 'after':
      return dateKey(entry) !== '' && dateKey(entry).slice(0, value.length) >= value;
    case 'on':
      return dateKey(entry).startsWith(value);
  }
}

/** True when a fact is known and says what is sought. */
function holds(text: string | null, sought: string): boolean {
  return text !== null && holdsPhrase(text, sought);
}
