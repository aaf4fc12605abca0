import { join } from 'node:path';
import { CorrectionStore, correctionsFileName } from '../corrections/correction-store';
import { Aside } from '../disk/aside';
import { namesIn } from '../disk/names-in';
import { isSyncCopy } from '../disk/sync-copies';
import { ingestVersion } from '../ingest/version';
import { find } from '../library/find/find';
import { LastAnswer } from '../library/find/last-answer';
import { findContext } from '../library/find/rows';
import type { Library, LibraryOptions } from '../library/library';
import { nextTurn } from '../gently/next-turn';
import { openLibrary, type OpenLibrary } from '../library/open-library';
import { Corrector } from '../library/overlay/corrector';
import { NoteStore } from '../notes/note-store';
import { ShelfStore, shelfFileName } from '../shelf/shelf-store';
import { articleAnswers } from './answers/article-answers';
import { correctionAnswers } from './answers/correction-answers';
import { libraryAnswers } from './answers/library-answers';
import { noteAnswers } from './answers/note-answers';
import { recognitionAnswers } from './answers/recognition-answers';
import { shelfAnswers } from './answers/shelf-answers';
import { followReplaced } from './follow-replaced';
import { followSaving, secure, tellBack, type Stores } from './follow-saving';
import type { EngineAnswers, EngineListeners, EngineOptions, EnginePreferences } from './messages';
import { tellNotesChanged, type EngineParts } from './parts';
import { EngineFacts } from './reader-facts';
import { settleNotes } from './settle-notes';
import { throttle } from './throttle';
import { warmUp } from './warm-up';
import { watchNotes } from './watch-notes';

/** A running engine. */
export interface OpenEngine {
  readonly answers: EngineAnswers;
  readonly setPreferences: (preferences: EnginePreferences) => void;
  /**
   * Brings what the reader made to disk, in `dir` too where one is given and nothing else takes it; the paths in the notes
   * folder of what is on no disk at all.
   */
  readonly secure: (dir: string | null) => Promise<readonly string[]>;
  /** Awaits every write. */
  readonly close: () => Promise<void>;
}

/** How often progress is told at most, in milliseconds; what begins or ends is told at once. */
const PROGRESS_EVERY = 100;
/** How often places of corrections are looked for in new articles at most, in milliseconds. */
const SETTLE_EVERY = 1000;

/** Opens library and notes and starts bringing the library up to date; answers at once, from what is known so far. */
export async function openEngine(options: EngineOptions, listeners: EngineListeners): Promise<OpenEngine> {
  let hear: LibraryOptions['onChange'] = () => undefined;
  // The disk reads what the reader made while the library is unpacked.
  const [stores, opened] = await Promise.all([
    openStores(options, listeners),
    openPlaced(options, listeners, (replaced) => hear(replaced)),
  ]);
  const { library } = opened;
  const parts = partsOf(library, stores, listeners);
  const tellChange = throttle(PROGRESS_EVERY, () => listeners.emit('library.changed', { replaced: [] }));
  const corrector = openCorrector(parts, stores.corrections, () => tellChange(null));
  hear = whatFollows(parts, corrector, () => tellChange(null));
  const setPreferences = (preferences: EnginePreferences): void => {
    parts.facts.setRecent(preferences.recent);
    library.setPreferences(preferences);
  };
  setPreferences(options.preferences);
  const watch = watchNotes({
    dir: options.notesDir,
    wasRead: stores.trouble === null,
    takeIn: takeIn(parts, corrector, options.notesDir),
    onBack: () => tellBack(stores, library),
    onError: listeners.report,
  });
  followSaving(stores, { dir: options.notesDir, emit: listeners.emit, library, watch });
  const [closing, typing] = [new AbortController(), new AbortController()];
  let tellShown = (): void => undefined;
  const shown = new Promise<void>((resolve) => (tellShown = resolve));
  bringUp(parts, corrector, options, {
    closing: closing.signal,
    typing: typing.signal,
    shown,
    atLeisure: listeners.atLeisure,
    keepCode: listeners.keepCode,
  });
  return {
    answers: noticing({ ...answersOf(parts), ...correctionAnswers(corrector, stores.corrections) }, typing, tellShown),
    setPreferences,
    secure: (dir) => secure(stores, dir),
    close: async () => {
      closing.abort();
      watch.end();
      await closeAll(stores, opened);
    },
  };
}

async function openStores(
  { notesDir: dir, asideDirs = [] }: EngineOptions,
  { report }: EngineListeners,
): Promise<Stores> {
  const aside = new Aside(asideDirs);
  const setting = { clock: () => new Date(), report: (message: string) => report(new Error(message)), aside };
  const troubles: string[] = [];
  await namesIn(dir, (message) => troubles.push(message));
  const [notes, corrections, shelf] = await Promise.all([
    NoteStore.open(dir, { ...setting, parser: `tre-ingest-${ingestVersion}` }),
    CorrectionStore.open(dir, setting),
    ShelfStore.open(dir, setting),
  ]);
  return { trouble: troubles[0] ?? null, aside, notes, corrections, shelf };
}

/** Closes everything, whatever one of them meets. */
async function closeAll({ notes, corrections, shelf }: Stores, library: OpenLibrary): Promise<void> {
  await notes
    .close()
    .finally(() => corrections.close())
    .finally(() => shelf.close())
    .finally(() => library.close());
}

function openPlaced(
  { cacheDir, fileWorker, lexiconDir }: EngineOptions,
  { emit, report, whenQuiet, watchFolder }: EngineListeners,
  onChange: LibraryOptions['onChange'],
): Promise<OpenLibrary> {
  return openLibrary({
    ...{ cacheDir, fileWorker, onChange, onError: report },
    ...(lexiconDir === undefined ? {} : { lexiconDir }),
    onProgress: throttle(
      PROGRESS_EVERY,
      (progress) => emit('library.progress', progress),
      ({ phase }, told) => phase !== told.phase,
    ),
    ...(whenQuiet === undefined ? {} : { whenQuiet }),
    ...(watchFolder === undefined ? {} : { watchFolder }),
  });
}

function partsOf(library: Library, { notes, shelf }: Stores, listeners: EngineListeners): EngineParts {
  const facts = new EngineFacts(library.catalogue, () => notes.all(), shelf);
  const context = findContext(library, facts);
  return { ...context, last: new LastAnswer(context), facts, notes, shelf, ...listeners };
}

function openCorrector(
  { library, reader, emit, report }: EngineParts,
  store: CorrectionStore,
  tellChange: () => void,
): Corrector {
  const onChange = (articles: readonly string[] | null): void => {
    emit('corrections.changed', { articles });
    tellChange();
  };
  return new Corrector({ library, reader, store, onChange, onError: report });
}

/** What follows when articles came, went or changed: notes and the shelf go along, places of notes and corrections are looked for, the window hears. */
function whatFollows(parts: EngineParts, corrector: Corrector, tellChange: () => void): LibraryOptions['onChange'] {
  const { library, notes, facts, reader, emit, report } = parts;
  const { catalogue } = library;
  const tried = new Set<string>();
  const findNoted = async (): Promise<void> => {
    if (await settleNotes({ notes, catalogue, reader }, tried)) tellNotesChanged(parts, null);
  };
  const settleCorrections = throttle(SETTLE_EVERY, () => void corrector.settle().catch(report));
  const lookForNotes = throttle(SETTLE_EVERY, () => void findNoted().catch(report));
  return (replaced) => {
    followReplaced(parts, catalogue, replaced);
    corrector.follow(replaced).catch(report);
    facts.forget();
    settleCorrections(null);
    lookForNotes(null);
    if (replaced.length > 0) emit('library.changed', { replaced });
    else tellChange();
  };
}

/** Takes in a file of the notes folder that another program changed. */
function takeIn(parts: EngineParts, corrector: Corrector, dir: string): (name: string) => Promise<void> {
  const { notes, shelf } = parts;
  return async (name) => {
    const isOf = (file: string): boolean => name === file || isSyncCopy(name, file);
    if (isOf(correctionsFileName)) return corrector.reload();
    const hasChanged = isOf(shelfFileName) ? shelf.reload() : notes.reload(join(dir, name));
    if (await hasChanged) tellNotesChanged(parts, null);
  };
}

/** When what nobody waits for yet is done. */
interface Leisure {
  /** Aborted when the engine closes. */
  readonly closing: AbortSignal;
  /** Aborted once the reader types: that warms the engine too, and must not wait for anything that is only tried out. */
  readonly typing: AbortSignal;
  /** Settles once rows were answered. */
  readonly shown: Promise<void>;
  readonly atLeisure: (() => Promise<void>) | undefined;
  readonly keepCode: (() => void) | undefined;
}

/** Brings the library up to date and lets corrections find their words in it; makes what is typed first quick as soon as rows are shown. */
function bringUp(
  parts: EngineParts,
  corrector: Corrector,
  { panes, roots }: EngineOptions,
  { closing, typing, shown, atLeisure = nextTurn, keepCode = () => undefined }: Leisure,
): void {
  const { library, report } = parts;
  const tryOut = (query: string): Promise<unknown> =>
    find(parts, { query, exactMarks: false, filter: {}, sort: 'relevance', offset: 0, limit: 12, isGrouped: true });
  library.keep(panes);
  const upToDate = library.setRoots(roots).then(() => {
    if (closing.aborted) return;
    void library.warm();
    return corrector.settle();
  });
  // Between the steps of looking through the folders: who types at once need not wait for what is tried out after them.
  // Of a library that holds nothing yet nothing can be tried out before.
  const isEmpty = library.catalogue.entries.size === 0;
  Promise.race(isEmpty ? [upToDate] : [shown, upToDate])
    .then(() => warmUp(tryOut, () => closing.aborted || typing.aborted))
    .then(() => upToDate)
    .then(atLeisure)
    .then(() => (closing.aborted ? undefined : keepCode()))
    .then(() => library.readers.load(atLeisure, () => closing.aborted))
    .catch((error: unknown) => {
      if (!closing.aborted) report(error);
    });
}

/** The same answers; the first words that are asked for abort `typing`, rows are told to `tellShown`. */
function noticing(answers: EngineAnswers, typing: AbortController, tellShown: () => void): EngineAnswers {
  return {
    ...answers,
    'search.run': async (input) => {
      if (!typing.signal.aborted && input.query.trim() !== '') typing.abort();
      const page = await answers['search.run'](input);
      tellShown();
      return page;
    },
  };
}

function answersOf(parts: EngineParts): Omit<EngineAnswers, keyof ReturnType<typeof correctionAnswers>> {
  return {
    ...libraryAnswers(parts),
    ...articleAnswers(parts),
    ...recognitionAnswers(parts.library, parts.reader),
    ...noteAnswers(parts),
    ...shelfAnswers(parts.shelf, parts, () => tellNotesChanged(parts, null)),
  };
}
