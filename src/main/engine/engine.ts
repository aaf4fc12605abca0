import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../../shared/article';
import type { Events } from '../../shared/program-events';
import type { ArticleView } from '../../shared/library';
import { ingestVersion } from '../ingest/version';
import type { Catalogue } from '../library/catalogue/catalogue';
import { bytesOf } from '../library/article-id';
import { find } from '../library/find/find';
import { findContext, type FindContext } from '../library/find/rows';
import { LastAnswer } from '../library/find/last-answer';
import { Library } from '../library/library';
import { nextTurn } from '../library/next-turn';
import { noteLibraryOf } from '../library/note-library';
import { facsimileOf } from '../library/reading/facsimile';
import { related, whereElse } from '../library/find/related';
import { summarise } from '../library/find/summary';
import { exportNotes } from '../notes/export';
import { importNotes } from '../notes/import';
import { CorrectionStore, correctionsFileName } from '../corrections/correction-store';
import { Corrector } from '../library/overlay/corrector';
import { NoteStore } from '../notes/note-store';
import { ShelfStore, shelfFileName } from '../shelf/shelf-store';
import { correctionAnswers } from './correction-answers';
import { findHits } from '../search/hits';
import { readTyped } from '../library/find/read-fields';
import { sentencesOfBlock } from '../text/sentences';
import { listNotes, placeNote } from './list-notes';
import type { EngineAnswers, EngineEvent, EngineOptions, EnginePreferences } from './messages';
import { EngineFacts } from './reader-facts';
import { recognitionAnswers } from './recognition-answers';
import { joinSavedStates } from './saved-state';
import { settleNotes } from './settle-notes';
import { shelfAnswers } from './shelf-answers';
import { throttle } from './throttle';
import { Turns } from './turns';
import { warmUp } from './warm-up';
import { watchNotes } from './watch-notes';

/** What the engine calls back with. */
export interface EngineListeners {
  readonly emit: <E extends EngineEvent>(name: E, payload: Events[E]) => void;
  readonly report: (error: unknown) => void;
  /** Settles when nobody waits for an answer; absent where that need not be minded. */
  readonly whenQuiet?: () => Promise<void>;
}

/** A running engine. */
export interface OpenEngine {
  readonly answers: EngineAnswers;
  readonly setPreferences: (preferences: EnginePreferences) => void;
  /** Awaits every write. */
  readonly close: () => Promise<void>;
}

/** How often progress is told at most, in milliseconds. */
const PROGRESS_EVERY = 100;
/** How often places of corrections are looked for in new articles at most, in milliseconds. */
const SETTLE_EVERY = 1000;

/** The parts every answer is made from. */
interface Parts extends FindContext {
  readonly notes: NoteStore;
  readonly shelf: ShelfStore;
  readonly facts: EngineFacts;
  readonly emit: EngineListeners['emit'];
  readonly report: EngineListeners['report'];
}

/** Opens library and notes and starts bringing the library up to date; answers at once, from what is known so far. */
export async function openEngine(options: EngineOptions, listeners: EngineListeners): Promise<OpenEngine> {
  const notes = await NoteStore.open(options.notesDir, () => new Date(), `tre-ingest-${ingestVersion}`);
  const corrections = await CorrectionStore.open(options.notesDir, () => new Date());
  const tellProblem = (message: string): void => listeners.report(new Error(message));
  const shelf = await ShelfStore.open(options.notesDir, () => new Date(), tellProblem);
  const tellProgress = throttle(PROGRESS_EVERY, (progress: Events['library.progress']) =>
    listeners.emit('library.progress', progress),
  );
  const tellChange = throttle(PROGRESS_EVERY, (change: Events['library.changed']) =>
    listeners.emit('library.changed', change),
  );
  let facts: EngineFacts | null = null;
  let corrector: Corrector | null = null;
  let findNoted: (() => Promise<void>) | null = null;
  const settleCorrections = throttle(SETTLE_EVERY, () => void corrector?.settle().catch(listeners.report));
  const lookForNotes = throttle(SETTLE_EVERY, () => void findNoted?.().catch(listeners.report));
  const library = new Library({
    cacheDir: options.cacheDir,
    fileWorker: options.fileWorker,
    ...(options.lexiconDir === undefined ? {} : { lexiconDir: options.lexiconDir }),
    onProgress: tellProgress,
    onChange: (replaced) => {
      for (const [, now] of replaced) followNotes(notes, library.catalogue, now);
      facts?.forget();
      settleCorrections(null);
      lookForNotes(null);
      if (replaced.length > 0) listeners.emit('library.changed', { replaced });
      else tellChange({ replaced });
    },
    onError: listeners.report,
    ...(listeners.whenQuiet === undefined ? {} : { whenQuiet: listeners.whenQuiet }),
  });
  facts = new EngineFacts(library.catalogue, () => notes.all(), shelf);
  facts.setRecent(options.preferences.recent);
  library.setPreferences(options.preferences);
  const parts: Parts = { ...findContext(library, facts), facts, notes, shelf, ...listeners };
  const tried = new Set<string>();
  findNoted = async () => {
    if (await settleNotes({ notes, catalogue: library.catalogue, reader: parts.reader }, tried)) changed(parts, null);
  };
  joinSavedStates([notes, corrections, shelf], (state) => listeners.emit('notes.saved', state));
  const theCorrector = new Corrector({
    library,
    reader: parts.reader,
    store: corrections,
    onChange: (articles) => {
      listeners.emit('corrections.changed', { articles });
      tellChange({ replaced: [] });
    },
    onError: listeners.report,
  });
  corrector = theCorrector;
  const takeIn = async (name: string): Promise<void> => {
    if (name === correctionsFileName) return theCorrector.reload();
    const hasChanged = name === shelfFileName ? shelf.reload() : notes.reload(join(options.notesDir, name));
    if (await hasChanged) changed(parts, null);
  };
  const endWatch = watchNotes(options.notesDir, takeIn, listeners.report);
  library.keep(options.panes);
  void library.warm();
  let isClosing = false;
  const tryOut = (query: string): Promise<unknown> =>
    find(parts, { query, exactMarks: false, filter: {}, sort: 'relevance', offset: 0, limit: 12, isGrouped: true });
  library
    .setRoots(options.roots)
    .then(() => warmUp(tryOut, () => isClosing))
    .then(() => (isClosing ? undefined : library.readers.load()))
    .catch((error: unknown) => {
      if (!isClosing) listeners.report(error);
    });
  return {
    answers: { ...answersOf(parts), ...correctionAnswers(theCorrector, corrections) },
    setPreferences: (preferences) => {
      parts.facts.setRecent(preferences.recent);
      library.setPreferences(preferences);
    },
    close: async () => {
      isClosing = true;
      endWatch();
      await notes
        .close()
        .finally(() => corrections.close())
        .finally(() => shelf.close())
        .finally(() => library.close());
    },
  };
}

function answersOf(parts: Parts): Omit<EngineAnswers, Extract<keyof EngineAnswers, `corrections.${string}`>> {
  return {
    ...libraryAnswers(parts),
    ...articleAnswers(parts),
    ...recognitionAnswers(parts.library, parts.reader),
    ...noteAnswers(parts),
    ...shelfAnswers(parts.shelf, parts, () => changed(parts, null)),
  };
}

type Answers<Prefix extends string> = Pick<EngineAnswers, Extract<keyof EngineAnswers, `${Prefix}.${string}`>>;

function libraryAnswers(parts: Parts): Answers<'library' | 'search'> {
  const { library, facts, notes, report } = parts;
  const started = (run: Promise<unknown>): null => {
    run.catch(report);
    return null;
  };
  const last = new LastAnswer(parts);
  const turns = new Turns();
  return {
    'library.summary': async () => {
      // Rows that were asked for before are answered first: they are what the reader waits for.
      await nextTurn();
      return summarise(library, facts, { notes: notes.all().length, ...facts.shelved() });
    },
    'library.add': ({ paths }) => started(library.add(paths)),
    'library.remove': ({ path }) => started(library.remove(path)),
    'library.rescan': () => started(library.rescan()),
    'library.cancel': () => {
      library.cancel();
      return null;
    },
    'library.pause': () => {
      library.pause();
      return null;
    },
    'library.resume': () => {
      library.resume();
      return null;
    },
    'library.problems': () => library.problems(),
    'library.retry': async ({ path }) => {
      await library.refresh(path);
      return null;
    },
    'search.run': async (input) => last.find(input, await turns.take(input.turn)),
    'search.facets': async (input) => last.facets(input, await turns.take(input.turn)),
  };
}

function articleAnswers(parts: Parts): Answers<'article' | 'passage' | 'compare'> {
  const { library, reader } = parts;
  return {
    'article.open': async ({ id }) => view(parts, await reader.read(id)),
    'article.byPath': async ({ path }) => (await library.open(path))[0] ?? null,
    'article.hits': async ({ id, query, exactMarks, keepTyped = false }) => {
      const options = { exactMarks, keepTyped, prefixLast: true };
      const { query: read } = library.index.read(readTyped(parts, query), options);
      const { text, blocks } = await reader.readPlain(id);
      return findHits(read, text, blocks, options);
    },
    'article.related': ({ id }) => related(parts, id),
    'passage.find': ({ id, start, end }) => whereElse(parts, id, { start, end }),
    'compare.run': async ({ a, b }) => {
      const { compare } = await import('../compare/compare');
      const [left, right] = await Promise.all([reader.readPlain(a), reader.readPlain(b)]);
      return compare(left, right);
    },
  };
}

function noteAnswers(parts: Parts): Answers<'notes'> {
  const { notes, reader } = parts;
  const sources = { notes, reader, catalogue: parts.library.catalogue };
  const told = <T>(articleId: string | null, value: T): T => {
    changed(parts, articleId);
    return value;
  };
  return {
    'notes.create': async (draft) =>
      told(draft.articleId, notes.create(draft, await reader.readPlain(draft.articleId))),
    'notes.update': async ({ id, ...change }) => {
      const note = notes.update(id, change);
      return told(note.articleId, await placeNote(sources, note));
    },
    'notes.remove': ({ id }) => {
      notes.remove(id);
      return told(null, null);
    },
    'notes.repair': async ({ id, articleId, start, end }) =>
      told(articleId, notes.repair(id, { start, end }, await reader.readPlain(articleId))),
    'notes.undo': () => {
      notes.undo();
      return told(null, null);
    },
    'notes.redo': () => {
      notes.redo();
      return told(null, null);
    },
    'notes.all': ({ query }) => listNotes(sources, query),
    'notes.flush': async () => {
      await notes.flush();
      return null;
    },
    'notes.export': async ({ format, path }) => {
      const listed = await listNotes(sources, '');
      await writeFile(
        path,
        exportNotes(listed, format, (id) => notes.annotation(id)),
      );
      return { written: listed.length };
    },
    'notes.import': async ({ path }) => {
      const { placed, unsure, lost } = await importNotes(
        notes,
        await readFile(path, 'utf8'),
        noteLibraryOf(parts.library, reader),
      );
      return told(null, { placed, unsure, lost });
    },
  };
}

function changed({ facts, emit }: Parts, articleId: string | null): void {
  facts.forget();
  emit('notes.changed', { articleId });
}

/** Lets notes go along with an article whose file changed. */
function followNotes(notes: NoteStore, catalogue: Catalogue, id: string): void {
  const n = catalogue.numberOf(id);
  const read = n === undefined ? undefined : catalogue.factsOf(n);
  if (read === undefined) return;
  const { part, wordsHash, title } = read;
  notes.follow({ bytesSha256: bytesOf(id), part, wordsHash, title, paths: catalogue.pathsOf(read.n) });
}

/** Everything a pane shows of an article. */
function view({ library, notes, facts }: Parts, article: Article): ArticleView {
  const entry = library.catalogue.find(article.id);
  const { happening = null } = entry ?? {};
  const copies = [...library.catalogue.entries.values()].filter(
    (entry) => entry.wordsHash === article.wordsHash && entry.id !== article.id,
  );
  return {
    article,
    sentences: article.blocks.flatMap((block) => sentencesOfBlock(article.text, block)),
    notes: notes.forArticle(article),
    isRead: entry !== undefined && facts.isRead(entry),
    isStarred: entry !== undefined && facts.isStarred(entry),
    happening: happening === null ? null : { key: happening.key, label: happening.label },
    siblings: Math.max(0, library.catalogue.articlesAt(article.paths[0] ?? '').length - 1),
    copies: copies.flatMap((entry) => library.catalogue.pathsOf(entry.n)[0] ?? []),
    facsimile: article.paths.flatMap((path) => facsimileOf(path, library.catalogue.facsimiles) ?? [])[0] ?? null,
  };
}
