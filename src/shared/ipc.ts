// The one contract between the window and the program: every request with its input schema and output type, and every
// event. The preload's object, the handlers and the engine's dispatch are derived from it.
import * as v from 'valibot';
import type { Alignment } from './alignment';
import type { AppInfo, Licence, StartRequest } from './app';
import type { Span } from './article';
import type { Events } from './program-events';
import { correctionDraft, type CorrectionItem, type CorrectionPreview, type CorrectionStep } from './corrections';
import { filterSchema } from './filter';
import type { ArticleView, CollectionState, LibrarySummary, Problem, Progress } from './library';
import type { CompanionList, Dossier, MentionInSentence, PersonCard, PersonList, StatementInSentence } from './person';
import type { EventPage } from './event';
import type { Paged, PassagePlace, Place } from './place';
import type { SloganCard, SloganList } from './slogan';
import { noteColours, type AnchoredNote, type Note } from './note';
import type { Result } from './result';
import type { ArticleRow, Offer, QueryFacets, ResultPage } from './search';
import { settingsChange, type Settings } from './settings';

const none = v.undefined();
const text = v.pipe(v.string(), v.maxLength(20_000));
const path = v.pipe(v.string(), v.minLength(1), v.maxLength(4096));
const paths = v.pipe(v.array(path), v.maxLength(10_000));
const id = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}(\/\d{1,5})?$/u));
const ids = v.pipe(v.array(id), v.maxLength(100_000));
const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200));
const noteId = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const key = v.pipe(v.string(), v.minLength(1), v.maxLength(400));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const page = v.pipe(count, v.maxValue(500));
/**
 * Grows from one typed question to the next of one asker, a window since it was loaded: what belongs to an older one fails
 * with `cancelled`. Without one, a question is always answered.
 */
const turn = v.object({ asker: v.number(), at: count });
/** Mentions that print one title; in one paper, or (`null`) where the paper is unknown, when `publisher` is given. */
const printedAs = v.object({ title: text, publisher: v.exactOptional(v.nullable(text)) });
/** What can be written to a file of the reader's choice. */
const exportSubjects = ['notes', 'officials', 'person', 'slogans', 'event', 'corrections'] as const;
const colour = v.picklist(noteColours);
const tags = v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(100));

/** When a question was asked. */
export type Turn = v.InferOutput<typeof turn>;

/** Requests the engine answers, with the schema of their input. */
export const engineInputs = {
  'library.summary': none,
  'library.progress': none,
  'library.add': v.object({ paths }),
  'library.remove': v.object({ path }),
  'library.rescan': none,
  'library.cancel': none,
  'library.pause': none,
  'library.resume': none,
  'library.problems': none,
  'library.retry': v.object({ path }),
  'search.run': v.object({
    query: text,
    exactMarks: v.boolean(),
    /** No word is read as another: the way back from "showing … instead of …". */
    keepTyped: v.exactOptional(v.boolean()),
    filter: filterSchema,
    sort: v.picklist(['relevance', 'date', 'title', 'publisher']),
    offset: count,
    limit: page,
    /** A piece printed in several places stands in the list once. */
    isGrouped: v.exactOptional(v.boolean()),
    /** Rows without snippets: no file is read for them. */
    isPlain: v.exactOptional(v.boolean()),
    turn: v.exactOptional(turn),
  }),
  /** What a query that has answers was probably meant to be; asked once the reader leaves the field. */
  'search.offer': v.object({
    query: text,
    exactMarks: v.boolean(),
    filter: filterSchema,
    turn: v.exactOptional(turn),
  }),
  /** What the answers to a query are made of. */
  'search.facets': v.object({
    query: text,
    exactMarks: v.boolean(),
    keepTyped: v.exactOptional(v.boolean()),
    filter: filterSchema,
    turn: v.exactOptional(turn),
  }),
  /** Marks articles as read or unread, starred or not; what is not given stays. */
  'shelf.mark': v.object({ ids, isRead: v.exactOptional(v.boolean()), isStarred: v.exactOptional(v.boolean()) }),
  'shelf.collections': v.object({ id: v.nullable(id) }),
  'shelf.create': v.object({ name, ids }),
  'shelf.rename': v.object({ collection: key, name }),
  'shelf.remove': v.object({ collection: key }),
  /** Brings back a collection that was removed. */
  'shelf.restore': v.object({ collection: key }),
  /** Puts every article that answers a query into a collection. */
  'shelf.placeFound': v.object({
    collection: key,
    query: text,
    exactMarks: v.boolean(),
    keepTyped: v.exactOptional(v.boolean()),
    filter: filterSchema,
  }),
  'shelf.place': v.object({ collection: key, ids, isIn: v.boolean() }),
  'article.open': v.object({ id }),
  'article.byPath': v.object({ path }),
  /** Hits of a query in one article, as offsets into its text. */
  'article.hits': v.object({ id, query: text, exactMarks: v.boolean(), keepTyped: v.exactOptional(v.boolean()) }),
  /** Other reports of the same event or with the same words. */
  'article.related': v.object({ id }),
  /** Where else a passage stands. */
  'passage.find': v.object({ id, start: count, end: count }),
  'compare.run': v.object({ a: id, b: id }),
  'person.card': v.object({ person: key }),
  'person.dossier': v.object({ person: key }),
  /** Mentions from an offset on, newest article first; `limit` counts articles. */
  'person.mentions': v.object({ person: key, as: v.exactOptional(printedAs), offset: count, limit: page }),
  'person.statements': v.object({ person: key, offset: count, limit: page }),
  /** Who appears with an official, by the number of articles. */
  'person.companions': v.object({ person: key, offset: count, limit: page }),
  /** The places behind one figure of the companions: where both stand, tied so or closer than nothing else. */
  'person.together': v.object({ person: key, other: key, tie: v.nullable(v.picklist(['list', 'event', 'article'])) }),
  /** The directory of officials; an empty query lists all. `given` sorts by the last syllable of the name. */
  'people.list': v.object({
    query: text,
    sort: v.picklist(['name', 'given', 'mentions']),
    body: v.nullable(key),
    rank: v.nullable(key),
    offset: count,
    limit: page,
  }),
  'slogan.card': v.object({ slogan: key }),
  'slogans.list': v.object({
    query: text,
    sort: v.picklist(['text', 'articles', 'first', 'last']),
    kind: v.nullable(key),
    offset: count,
    limit: page,
  }),
  'event.page': v.object({ event: key }),
  /** Officials or one of them (one row a mention), slogans (one row a place), or one event's table of who stood where. */
  'recognition.export': v.object({
    what: v.variant('kind', [
      v.object({ kind: v.literal('officials') }),
      v.object({ kind: v.literal('person'), person: key }),
      v.object({ kind: v.literal('slogans') }),
      v.object({ kind: v.literal('event'), event: key }),
    ]),
    format: v.picklist(['csv', 'json']),
    path,
  }),
  'corrections.preview': v.object({ draft: correctionDraft }),
  'corrections.apply': v.object({ draft: correctionDraft }),
  'corrections.undo': none,
  'corrections.redo': none,
  'corrections.list': none,
  'corrections.remove': v.object({ ids: v.pipe(v.array(noteId), v.maxLength(50_000)) }),
  'corrections.export': v.object({ path }),
  'corrections.import': v.object({ path }),
  'notes.create': v.object({ articleId: id, start: count, end: count, colour, comment: text, tags }),
  'notes.update': v.object({
    id: noteId,
    colour: v.exactOptional(colour),
    comment: v.exactOptional(text),
    tags: v.exactOptional(tags),
  }),
  'notes.remove': v.object({ id: noteId }),
  /** Removed notes that can still be restored; an empty query lists all. */
  'notes.removed': v.object({ query: text }),
  'notes.restore': v.object({ id: noteId }),
  'notes.repair': v.object({ id: noteId, articleId: id, start: count, end: count }),
  'notes.undo': none,
  'notes.redo': none,
  'notes.all': v.object({ query: text }),
  'notes.flush': none,
  'notes.export': v.object({ format: v.picklist(['markdown', 'jsonld', 'csv', 'html']), path }),
  'notes.import': v.object({ path }),
} as const;

/** Requests the shell answers itself. */
export const shellInputs = {
  'app.info': none,
  'app.licences': none,
  'app.showLog': none,
  'app.reveal': v.object({ path }),
  /** Puts words on the clipboard: the window itself has no right to. */
  'app.copy': v.object({ text: v.pipe(v.string(), v.maxLength(5_000_000)) }),
  'app.openExternal': v.object({ url: v.pipe(v.string(), v.url(), v.maxLength(2048)) }),
  'app.chooseFolder': none,
  'app.chooseFiles': none,
  /** Asks where to write; `what` names the file that is offered, notes where it is not given. */
  'app.chooseExport': v.object({
    format: v.picklist(['markdown', 'jsonld', 'csv', 'html', 'json']),
    what: v.exactOptional(v.picklist(exportSubjects)),
  }),
  'app.chooseImport': none,
  'app.print': none,
  /** `title` names the file that is offered. */
  'app.savePdf': v.object({ title: text }),
  /** Said by the window once it can be used; what was asked for on the command line comes back. */
  'app.ready': none,
  /** Said by a window that closes once what was written in it was handed over; all of it or not. */
  'app.handedOver': v.object({ isAll: v.boolean() }),
  /** An unexpected error of the window, for the log. */
  'app.report': v.object({ message: text, stack: text }),
  'settings.get': none,
  'settings.set': settingsChange,
} as const;

/** What each request answers. */
export interface Outputs {
  'library.summary': LibrarySummary;
  'library.progress': Progress;
  'library.add': null;
  'library.remove': null;
  'library.rescan': null;
  'library.cancel': null;
  'library.pause': null;
  'library.resume': null;
  'library.problems': readonly Problem[];
  'library.retry': null;
  'search.run': ResultPage;
  'search.offer': Offer | null;
  'search.facets': QueryFacets;
  'shelf.mark': null;
  'shelf.collections': readonly CollectionState[];
  'shelf.create': { readonly collection: string };
  'shelf.rename': null;
  'shelf.remove': null;
  'shelf.restore': null;
  /** Articles put there. */
  'shelf.placeFound': { readonly placed: number };
  'shelf.place': null;
  'article.open': ArticleView;
  'article.byPath': string | null;
  'article.hits': readonly Span[];
  'article.related': readonly ArticleRow[];
  'passage.find': readonly PassagePlace[];
  'compare.run': Alignment;
  'person.card': PersonCard;
  'person.dossier': Dossier;
  'person.mentions': Paged<MentionInSentence>;
  'person.statements': Paged<StatementInSentence>;
  'person.companions': CompanionList;
  'person.together': readonly Place[];
  'people.list': PersonList;
  'slogan.card': SloganCard;
  'slogans.list': SloganList;
  'event.page': EventPage;
  /** Rows written. */
  'recognition.export': { readonly written: number };
  'corrections.preview': CorrectionPreview;
  'corrections.apply': CorrectionStep;
  'corrections.undo': CorrectionStep;
  'corrections.redo': CorrectionStep;
  'corrections.list': readonly CorrectionItem[];
  'corrections.remove': CorrectionStep;
  'corrections.export': { readonly written: number };
  'corrections.import': { readonly added: number; readonly known: number; readonly unreadable: number };
  'notes.create': AnchoredNote;
  'notes.update': AnchoredNote;
  'notes.remove': null;
  'notes.removed': readonly Note[];
  'notes.restore': AnchoredNote;
  'notes.repair': AnchoredNote;
  /** The words the note stands on; `null` when there was nothing to take back or to do again. */
  'notes.undo': string | null;
  'notes.redo': string | null;
  'notes.all': readonly AnchoredNote[];
  'notes.flush': null;
  'notes.export': { readonly written: number };
  'notes.import': { readonly placed: number; readonly unsure: number; readonly lost: number };
  'app.info': AppInfo;
  'app.licences': readonly Licence[];
  'app.showLog': null;
  'app.reveal': null;
  'app.copy': null;
  'app.openExternal': null;
  'app.chooseFolder': readonly string[];
  'app.chooseFiles': readonly string[];
  'app.chooseExport': string | null;
  'app.chooseImport': string | null;
  'app.print': null;
  'app.savePdf': string | null;
  'app.ready': StartRequest;
  'app.handedOver': null;
  'app.report': null;
  'settings.get': Settings;
  'settings.set': Settings;
}

export const inputs = { ...engineInputs, ...shellInputs };

export type EngineRequest = keyof typeof engineInputs;
export type ShellRequest = keyof typeof shellInputs;
export type RequestName = EngineRequest | ShellRequest;
export type Input<N extends RequestName> = v.InferOutput<(typeof inputs)[N]>;
export type Output<N extends RequestName> = Outputs[N];

/** The frozen object the window gets: one function a request, one subscription an event. */
export type Bridge = {
  readonly [N in RequestName]: (input: Input<N>) => Promise<Result<Output<N>>>;
} & {
  readonly on: { readonly [E in keyof Events]: (listener: (payload: Events[E]) => void) => () => void };
  /** Absolute path of a dropped file; empty when it has none. */
  readonly pathOf: (file: never) => string;
};
