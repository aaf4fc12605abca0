// Takes notes in from W3C annotations, Tre's own or another program's; every item is answered for.
import * as v from 'valibot';
import { ExpectedError } from '../../shared/result';
import { anchor } from '../anchor/anchor';
import { readAnnotation } from './annotation';
import { sightingOf } from './file-lookup';
import { withId } from './foreign';
import { noLibrary, type NoteLibrary } from './note-library';
import type { NoteStore } from './note-store';
import type { PlacedNote } from './placed-note';
import { articleIdIn, type ArticleRecord, type NotedArticle, type StoredNote } from './stored-note';

/** What became of an import. */
export interface ImportOutcome {
  /** One line for each item; an item that is no annotation has the state `unreadable` and its place ("item 3") as id. */
  readonly lines: readonly PlacedNote[];
  /** Notes placed surely, and how many were already there as new or newer. */
  readonly placed: number;
  readonly known: number;
  readonly unsure: number;
  /** Kept in the notes folder without a place, to be found when their article comes. */
  readonly lost: number;
  readonly unreadable: number;
}

/** Imports a document of annotations (a page, a collection with pages, a list, or one); rejects with `bad-request` when it is none. */
export async function importNotes(
  store: NoteStore,
  document: string,
  library: NoteLibrary = noLibrary,
): Promise<ImportOutcome> {
  const items = itemsIn(parse(document));
  if (items === null) throw new ExpectedError('bad-request', 'The file holds no annotations.');
  const lines: PlacedNote[] = [];
  for (const [at, item] of items.entries()) {
    const note = readAnnotation(withId(item));
    lines.push(
      note === null ? { file: '', id: `item ${at + 1}`, state: 'unreadable' } : await take(store, note, library),
    );
  }
  const count = (...states: readonly PlacedNote['state'][]): number =>
    lines.filter(({ state }) => states.includes(state)).length;
  return {
    lines,
    placed: count('exact', 'moved'),
    known: count('known'),
    unsure: count('unsure'),
    lost: count('lost'),
    unreadable: count('unreadable'),
  };
}

async function take(store: NoteStore, note: StoredNote, library: NoteLibrary): Promise<PlacedNote> {
  const article = await articleOf(note, library);
  const record = article === null ? recordOf(note) : sightingOf(article);
  const file = record.paths.at(-1) ?? note.source;
  if (!store.adopt(note, record)) return { file, id: note.id, state: 'known' };
  const state = article === null ? 'lost' : anchor(article.text, note.target, note).state;
  return { file, id: note.id, state };
}

/** By hash, by path, else the one article that holds the quote; a quote that stands in several belongs to none of them. */
async function articleOf(note: StoredNote, library: NoteLibrary): Promise<NotedArticle | null> {
  const named = await library.named(articleIdIn(note.source), pathIn(note));
  if (named !== null) return named;
  if (note.target.exact.trim() === '') return null;
  const quoting = (await library.quoting(note.target.exact)).filter(({ text }) => {
    const { state } = anchor(text, note.target, note);
    return state === 'exact' || state === 'moved';
  });
  return quoting.length === 1 ? (quoting[0] ?? null) : null;
}

function pathIn(note: StoredNote): string {
  if (note.path !== '') return note.path;
  if (!note.source.startsWith('file:')) return note.source;
  try {
    return decodeURIComponent(new URL(note.source).pathname);
  } catch {
    return note.source;
  }
}

function recordOf(note: StoredNote): ArticleRecord {
  const id = articleIdIn(note.source);
  const path = pathIn(note);
  return { ids: id === null ? [] : [id], wordsHashes: [], paths: path === '' ? [] : [path], title: note.title };
}

const page = v.looseObject({ items: v.array(v.unknown()) });
const collection = v.looseObject({ first: page });
const found = v.looseObject({ rows: v.array(v.unknown()) });
const list = v.looseObject({ annotations: v.array(v.unknown()) });

/** The annotations of a document; `null` when it is not one of annotations. */
function itemsIn(document: unknown): readonly unknown[] | null {
  if (Array.isArray(document)) return document.flatMap((one: unknown) => itemsIn(one) ?? [one]);
  if (v.is(page, document)) return document.items;
  if (v.is(collection, document)) return document.first.items;
  if (v.is(list, document)) return document.annotations;
  if (v.is(found, document)) return document.rows;
  return readAnnotation(withId(document)) === null ? null : [document];
}

function parse(document: string): unknown {
  try {
    return JSON.parse(document.replace(/^\ufeff/, ''));
  } catch {
    throw new ExpectedError('bad-request', 'The file is not JSON.');
  }
}
