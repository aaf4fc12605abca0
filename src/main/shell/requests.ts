import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { app, clipboard, shell } from 'electron';
import { engineInputs, type EngineRequest } from '../../shared/ipc';
import { ExpectedError } from '../../shared/result';
import type { AppInfo, Licence } from '../../shared/app';
import type { Settings } from '../../shared/settings';
import { handle } from '../ipc/handle';
import { chooseFiles, chooseFolder, openExternal, savePdf } from './dialogs';
import { log } from './log';
import { firstRequest } from './open-paths';
import { borderOf, type Program } from './program';

/** Requests of the engine that the shell looks at before they go on. */
const ownAnswers: ReadonlySet<EngineRequest> = new Set([
  'library.add',
  'library.remove',
  'notes.export',
  'notes.import',
  'recognition.export',
  'corrections.export',
  'corrections.import',
] as const);

/** Passes the engine's requests on; folders added or removed are remembered for the next start. */
export function answerEngineRequests(program: Program): void {
  const { engine, roots } = program;
  for (const name of Object.keys(engineInputs) as EngineRequest[]) {
    if (ownAnswers.has(name)) continue;
    handle(borderOf(program), name, (input) => engine.ask(name, input));
  }
  handle(borderOf(program), 'library.add', async ({ paths }) => {
    await engine.ask('library.add', { paths });
    roots.add(paths);
    return null;
  });
  handle(borderOf(program), 'library.remove', async ({ path }) => {
    await engine.ask('library.remove', { path });
    roots.remove(path);
    return null;
  });
}

/** Answers what concerns the program itself: dialogs, settings, log, licences. */
export function answerShellRequests(program: Program): void {
  const { engine, window, settings, roots, language, logFile, emit } = program;
  const border = borderOf(program);
  handle(border, 'app.info', () => info(program));
  handle(border, 'app.licences', licences);
  handle(border, 'app.showLog', () => reveal(logFile));
  handle(border, 'app.reveal', ({ path }) => reveal(path));
  handle(border, 'app.copy', async ({ text }) => {
    await clipboard.writeText(text);
    return null;
  });
  handle(border, 'app.openExternal', async ({ url }) => openExternal(window, language, url).then(() => null));
  handle(border, 'app.chooseFolder', () => chooseFolder(window));
  handle(border, 'app.chooseFiles', () => chooseFiles(window, language));
  handle(border, 'app.print', () => {
    // With a headline sheets get their numbers too.
    window.webContents.print({ header: window.getTitle() });
    return null;
  });
  handle(border, 'app.savePdf', (input) => savePdf(window, language, input));
  handle(border, 'app.ready', () => {
    program.tellAgain();
    return firstRequest(program);
  });
  handle(border, 'app.report', ({ message, stack }) => {
    log.error('window:', message, stack);
    return null;
  });
  handle(border, 'settings.get', () => settings.get());
  handle(border, 'settings.set', (change) => {
    const panesOf = change.panes === undefined ? {} : { panesOf: [...roots.get()] };
    const next = settings.set({ ...(change as Partial<Settings>), ...panesOf });
    if (change.recent ?? change.excluded ?? change.ignored) engine.setPreferences(next);
    emit('settings.changed', next);
    return next;
  });
}

/** The system opens nothing for a path that is gone, and says nothing either. */
function reveal(path: string): null {
  if (!existsSync(path)) throw new ExpectedError('not-found', path);
  shell.showItemInFolder(path);
  return null;
}

function info(program: Program): AppInfo {
  return {
    version: app.getVersion(),
    electron: process.versions.electron,
    platform: process.platform,
    language: program.language,
    locale: program.language === 'vi' ? 'vi-VN' : 'en-GB',
    logFile: program.logFile,
    notesDir: program.notesDir,
    dataDir: program.dataDir,
  };
}

/** Licences of everything shipped, gathered when the program is built; none in a program that was not packaged. */
async function licences(): Promise<readonly Licence[]> {
  const file = await readFile(join(app.getAppPath(), 'out/licences.json'), 'utf8').catch(() => '[]');
  return JSON.parse(file) as readonly Licence[];
}
