// The one contract between the window and the program: every request with its input schema and output type, every
// event with its payload. The preload's object, the handlers and the engine's dispatch are derived from it.
import * as v from 'valibot';
import type { Alignment } from './alignment';
import type { Span } from './article';
import type { CommandId } from './commands';
import type {
  ArticleView,
  Dossier,
  LibrarySummary,
  PassagePlace,
  PersonCard,
  Problem,
  Progress,
  SloganCard,
} from './library';
import { noteColours, type AnchoredNote } from './note';
import type { Result } from './result';
import type { ArticleRow, ResultPage } from './search';
import { settingsChange, type Settings } from './settings';

const none = v.undefined();
const text = v.pipe(v.string(), v.maxLength(20_000));
const path = v.pipe(v.string(), v.minLength(1), v.maxLength(4096));
const paths = v.pipe(v.array(path), v.maxLength(10_000));
const id = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}(\/\d{1,5})?$/u));
const noteId = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const key = v.pipe(v.string(), v.minLength(1), v.maxLength(400));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const colour = v.picklist(noteColours);
const tags = v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(100));
const filter = v.partial(
  v.object({
    folder: path,
    publisher: key,
    year: key,
    person: key,
    slogan: key,
    event: key,
    hasNotes: v.boolean(),
    recent: v.boolean(),
  }),
);

/** Requests the engine answers, with the schema of their input. */
export const engineInputs = {
  'library.summary': none,
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
    filter,
    sort: v.picklist(['relevance', 'date', 'title']),
    offset: count,
    limit: v.pipe(count, v.maxValue(500)),
  }),
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
  'slogan.card': v.object({ slogan: key }),
  'notes.create': v.object({ articleId: id, start: count, end: count, colour, comment: text, tags }),
  'notes.update': v.object({
    id: noteId,
    colour: v.exactOptional(colour),
    comment: v.exactOptional(text),
    tags: v.exactOptional(tags),
  }),
  'notes.remove': v.object({ id: noteId }),
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
  'app.openExternal': v.object({ url: v.pipe(v.string(), v.url(), v.maxLength(2048)) }),
  'app.chooseFolder': none,
  'app.chooseFiles': none,
  'app.chooseExport': v.object({ format: v.picklist(['markdown', 'jsonld', 'csv', 'html']) }),
  'app.chooseImport': none,
  'app.print': none,
  'app.savePdf': none,
  /** Said by the window once it can be used; what was asked for on the command line comes back. */
  'app.ready': none,
  /** An unexpected error of the window, for the log. */
  'app.report': v.object({ message: text, stack: text }),
  'settings.get': none,
  'settings.set': settingsChange,
} as const;

/** What each request answers. */
export interface Outputs {
  'library.summary': LibrarySummary;
  'library.add': null;
  'library.remove': null;
  'library.rescan': null;
  'library.cancel': null;
  'library.pause': null;
  'library.resume': null;
  'library.problems': readonly Problem[];
  'library.retry': null;
  'search.run': ResultPage;
  'article.open': ArticleView;
  'article.byPath': string | null;
  'article.hits': readonly Span[];
  'article.related': readonly ArticleRow[];
  'passage.find': readonly PassagePlace[];
  'compare.run': Alignment;
  'person.card': PersonCard;
  'person.dossier': Dossier;
  'slogan.card': SloganCard;
  'notes.create': AnchoredNote;
  'notes.update': AnchoredNote;
  'notes.remove': null;
  'notes.repair': AnchoredNote;
  'notes.undo': null;
  'notes.redo': null;
  'notes.all': readonly AnchoredNote[];
  'notes.flush': null;
  'notes.export': { readonly written: number };
  'notes.import': { readonly placed: number; readonly unsure: number; readonly lost: number };
  'app.info': AppInfo;
  'app.licences': readonly Licence[];
  'app.showLog': null;
  'app.reveal': null;
  'app.openExternal': null;
  'app.chooseFolder': readonly string[];
  'app.chooseFiles': readonly string[];
  'app.chooseExport': string | null;
  'app.chooseImport': string | null;
  'app.print': null;
  'app.savePdf': string | null;
  'app.ready': StartRequest;
  'app.report': null;
  'settings.get': Settings;
  'settings.set': Settings;
}

/** What the program knows of itself. */
export interface AppInfo {
  readonly version: string;
  readonly electron: string;
  readonly platform: string;
  /** The language in force, after `--lang`, the setting and the system. */
  readonly language: 'vi' | 'en';
  readonly locale: string;
  readonly logFile: string;
  readonly notesDir: string;
  readonly dataDir: string;
}

/** One shipped package and the text of its licence. */
export interface Licence {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

/** What the window should show first. */
export interface StartRequest {
  /** Article ids asked for by bare paths or the last session, in pane order. */
  readonly open: readonly string[];
  /** Paths asked for that hold no readable article. */
  readonly missing: readonly string[];
  readonly showTour: boolean;
}

/** What the program tells the window unasked. */
export interface Events {
  'library.progress': Progress;
  /** Articles were added, removed or replaced; `replaced` maps an old id to the id of the changed file's article. */
  'library.changed': { readonly replaced: readonly (readonly [from: string, to: string])[] };
  'notes.saved': 'yes' | 'pending' | 'failed';
  'notes.changed': { readonly articleId: string | null };
  'settings.changed': Settings;
  command: CommandId;
  open: StartRequest;
  'engine.down': { readonly detail: string };
}

/** Names of all events, for the preload. */
export const eventNames = [
  'library.progress',
  'library.changed',
  'notes.saved',
  'notes.changed',
  'settings.changed',
  'command',
  'open',
  'engine.down',
] as const satisfies readonly (keyof Events)[];

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
