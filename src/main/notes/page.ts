// One notes file as data: the annotations of one article, with the article's hashes and paths.
import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { readAnnotation, writeAnnotation } from './annotation';
import { articleIdIn, sourceOf, type ArticleRecord, type JsonObject, type StoredNote } from './stored-note';

/** What is left of a removed note once it can no longer be restored: enough to keep old copies of it away. */
export interface Grave {
  readonly id: string;
  readonly modified: string;
}

/** The content of one notes file. */
export interface Page {
  readonly id: string;
  readonly article: ArticleRecord;
  /** Live and removed notes by id. */
  readonly notes: ReadonlyMap<string, StoredNote>;
  readonly graves: ReadonlyMap<string, Grave>;
  /** Items that are no annotations as we know them; written back as they were. */
  readonly opaque: readonly unknown[];
  readonly raw: JsonObject;
}

/** Version of the file format; readers keep what they do not know. */
export const pageVersion = 1;

const strings = v.fallback(v.array(v.string()), []);
const list = v.fallback(v.array(v.unknown()), []);
const grave = v.object({ id: v.string(), modified: v.string() });
const record = v.looseObject({
  'tre:sources': strings,
  'tre:words': strings,
  'tre:paths': strings,
  'tre:title': v.fallback(v.string(), ''),
});
const noRecord = { 'tre:sources': [], 'tre:words': [], 'tre:paths': [], 'tre:title': '' };
const page = v.looseObject({
  id: v.fallback(v.string(), ''),
  items: v.array(v.unknown()),
  'tre:article': v.fallback(record, noRecord),
  'tre:removed': list,
  'tre:graves': list,
});

/** How the identity of a page that we made begins. */
const ours = 'urn:uuid:';

/** True for the identity of a page that we made; another program may give several of its pages one. */
export function isOurs(id: string): boolean {
  return id.startsWith(ours);
}

/** A page of which nothing is known: what is taken in makes it. */
export const blankPage: Page = {
  id: '',
  article: { ids: [], wordsHashes: [], paths: [], title: '' },
  notes: new Map(),
  graves: new Map(),
  opaque: [],
  raw: {},
};

/** An empty page for an article not noted before. */
export function newPage(article: ArticleRecord): Page {
  return { id: ours + randomUUID(), article, notes: new Map(), graves: new Map(), opaque: [], raw: {} };
}

/** Reads the content of a notes file; `null` when it is no JSON-LD page of annotations. */
export function parsePage(content: string): Page | null {
  const parsed = v.safeParse(page, parseJson(content));
  if (!parsed.success) return null;
  const { output } = parsed;
  const read = [...output.items, ...output['tre:removed']].map((item) => ({ item, note: readAnnotation(item) }));
  const known = output['tre:article'];
  return {
    id: output.id,
    article: {
      ids: known['tre:sources'].map(articleIdIn).filter((id) => id !== null),
      wordsHashes: known['tre:words'],
      paths: known['tre:paths'],
      title: known['tre:title'],
    },
    notes: new Map(read.flatMap(({ note }) => (note === null ? [] : [[note.id, note] as const]))),
    graves: new Map(output['tre:graves'].filter((one) => v.is(grave, one)).map((one) => [one.id, one])),
    opaque: read.filter(({ note }) => note === null).map(({ item }) => item),
    raw: output,
  };
}

function parseJson(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return null;
  }
}

/** The JSON-LD context of everything Tre writes. */
export const context: readonly unknown[] = ['http://www.w3.org/ns/anno.jsonld', { tre: 'urn:tre-reader:' }];

/** Content of a notes file: indented, items in the order of the text, ending with a line feed. */
export function formatPage(content: Page): string {
  const notes = [...content.notes.values()].sort(inReadingOrder);
  const { article } = content;
  const written = {
    '@context': content.raw['@context'] ?? context,
    ...content.raw,
    id: content.id,
    type: 'AnnotationPage',
    'tre:version': pageVersion,
    'tre:article': {
      'tre:title': article.title,
      'tre:sources': article.ids.map(sourceOf),
      'tre:words': article.wordsHashes,
      'tre:paths': article.paths,
    },
    items: [...notes.filter(({ deleted }) => deleted === null).map(writeAnnotation), ...content.opaque],
    'tre:removed': notes.filter(({ deleted }) => deleted !== null).map(writeAnnotation),
    'tre:graves': [...content.graves.values()],
  };
  return `${JSON.stringify(written, null, 2)}\n`;
}

const DAY = 86_400_000;
/** Days a removed note can be restored, and days its id is remembered after that. */
const RESTORABLE_DAYS = 30;
const GRAVE_DAYS = 400;

/** True when a removed note is past restoring. */
export function isGone(note: StoredNote, now: Date): boolean {
  return note.deleted !== null && now.getTime() - Date.parse(note.deleted) > RESTORABLE_DAYS * DAY;
}

/** The page without notes past restoring; their ids are kept for a year, so that an old copy does not bring them back. */
export function bury(content: Page, now: Date): Page {
  const gone = [...content.notes.values()].filter((note) => isGone(note, now));
  const old = [...content.graves.values()].filter((one) => now.getTime() - Date.parse(one.modified) > GRAVE_DAYS * DAY);
  if (gone.length + old.length === 0) return content;
  const notes = new Map(content.notes);
  const graves = new Map(content.graves);
  for (const { id } of old) graves.delete(id);
  for (const { id, modified } of gone) {
    notes.delete(id);
    graves.set(id, { id, modified });
  }
  return { ...content, notes, graves };
}

function inReadingOrder(a: StoredNote, b: StoredNote): number {
  return a.target.position.start - b.target.position.start || (a.id < b.id ? -1 : 1);
}
