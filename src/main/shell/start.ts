import { join } from 'node:path';
import { app, session } from 'electron';
import type { Language } from '../../shared/command-names';
import type { Settings } from '../../shared/settings';
import { startEngine, type Engine, type EngineListeners } from '../engine/host';
import { keepEngine } from '../engine/lasting-engine';
import { forgetTakenIn } from './aside-folders';
import { parseArguments, wholeArguments, type StartArguments } from './arguments';
import { log, startLog } from './log';
import { setMenu } from './menu';
import { askBeforeClosing } from './closing';
import { followReplaced } from './follow-replaced';
import { answerChosenFiles } from './chosen-files';
import { forbidBackgroundNetworking, takeOffline } from './offline';
import { keepSingle, opensBeforeStart } from './open-paths';
import type { Program } from './program';
import { registerScheme, serve } from './protocol';
import { answerEngineRequests, answerShellRequests } from './requests';
import { samplesDir } from './samples';
import { lastPanes, openRoots } from './session-roots';
import { openSettings } from './settings-file';
import { telling } from './telling';
import { createWindow, preloadPath } from './window';

/** Starts the desktop program; `mainDir` is the folder of the built main process. */
export function start(mainDir: string): void {
  const args = parseArguments(process.argv, process.cwd(), app.getAppPath());
  if (args.userDataDir !== null) app.setPath('userData', args.userDataDir);
  if (!app.requestSingleInstanceLock()) return app.quit();
  // Where the system has no sandbox (root, containers), the switch was given on purpose and must stay in force.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  registerScheme();
  forbidBackgroundNetworking();
  const early = opensBeforeStart();
  void app.whenReady().then(() => open(mainDir, { ...args, paths: [...args.paths, ...early()] }));
}

function open(mainDir: string, args: StartArguments): void {
  const dataDir = app.getPath('userData');
  const logFile = startLog(dataDir);
  const settings = openSettings(join(dataDir, 'settings.json'));
  const notesDir = settings.get().notesDir ?? defaultNotesDir(args, dataDir);
  const roots = openRoots(args.libraries, settings, samplesDir());
  takeOffline(session.defaultSession);
  serve(join(mainDir, '../renderer'));
  const window = createWindow({ statePath: join(dataDir, 'window.json'), preload: preloadPath(mainDir) });
  const { emit, again: tellAgain } = telling((name, payload) => {
    if (!window.isDestroyed()) window.webContents.send(name, payload);
  });
  const asideDir = join(dataDir, 'unsaved');
  forgetTakenIn(settings).catch((error: unknown) => log.error('settings:', error));
  const engine = openEngine(mainDir, { dataDir, notesDir, asideDir, settings, roots, emit });
  const language = languageOf(args, settings.get());
  const page = window.webContents;
  const places = { dataDir, notesDir, asideDir, logFile };
  answer({ args, settings, engine, window, page, language, roots, emit, tellAgain, ...places });
}

/** Lets menu, window and system ask the program for things. */
function answer(program: Program): void {
  setMenu(program.language, (command) => program.emit('command', command));
  answerEngineRequests(program);
  answerShellRequests(program);
  answerChosenFiles(program);
  keepSingle(program);
  askBeforeClosing(program);
  quitCleanly(program);
}

type EngineParts = Pick<Program, 'dataDir' | 'notesDir' | 'asideDir' | 'settings' | 'roots' | 'emit'>;

/** An engine that is started again when it ends, each time with the settings of then. */
function openEngine(mainDir: string, { dataDir, notesDir, asideDir, settings, roots, emit }: EngineParts): Engine {
  const begin = (listeners: EngineListeners): Engine => {
    const { recent, excluded, ignored, notesAside } = settings.get();
    const panes = lastPanes(settings.get(), roots.get());
    const files = {
      cacheDir: join(dataDir, 'cache'),
      notesDir,
      asideDirs: [asideDir, ...notesAside],
      fileWorker: join(mainDir, 'file-worker.js'),
      lexiconDir: join(dataDir, 'lexicon'),
    };
    return startEngine(
      join(mainDir, 'engine-worker.js'),
      { ...files, roots: roots.get(), preferences: { recent, excluded, ignored }, panes },
      listeners,
    );
  };
  const engine = keepEngine(begin, {
    onEvent: (name, payload) => {
      const kept =
        typeof payload === 'object' && 'replaced' in payload ? followReplaced(settings.get(), payload.replaced) : null;
      if (kept !== null) {
        const next = settings.set(kept);
        engine.setPreferences(next);
        emit('settings.changed', next);
      }
      emit(name, payload);
    },
    onError: (message, stack) => log.error('engine:', message, stack),
    onDown: (detail) => {
      log.error('engine down:', detail);
      emit('engine.down', { detail });
    },
  });
  return engine;
}

/** Notes are documents of the reader's, unless all state was asked to be kept in one folder. */
function defaultNotesDir(args: StartArguments, dataDir: string): string {
  return args.userDataDir === null ? join(app.getPath('documents'), 'Tre Notes') : join(dataDir, 'Tre Notes');
}

function languageOf(args: StartArguments, settings: Settings): Language {
  if (args.language !== null) return args.language;
  if (settings.language !== 'system') return settings.language;
  const preferred = [app.getLocale(), ...app.getPreferredSystemLanguages()];
  return preferred.some((tag) => tag.startsWith('vi')) ? 'vi' : 'en';
}

/** Quitting waits until every note is on disk: the window has closed by then and handed over what was being written. */
function quitCleanly(program: Program): void {
  app.on('window-all-closed', () => app.quit());
  app.once('will-quit', (event) => {
    event.preventDefault();
    // Who starts it again while a large library closes meets a program without a window: it starts anew as soon as it can.
    let again: string[] | null = null;
    app.on('second-instance', (_event, argv, cwd) => (again = wholeArguments(argv.slice(1), cwd)));
    const leave = (): void => {
      if (again !== null) app.relaunch({ args: again });
      app.exit(0);
    };
    program.engine.close().then(leave, (error: unknown) => {
      log.error('closing:', error);
      // To exit would wait for the engine's thread, which waits for a folder that never answers.
      process.kill(process.pid, 'SIGKILL');
    });
  });
}
