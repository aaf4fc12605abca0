import { app } from 'electron';
import type { StartRequest } from '../../shared/app';
import { parseArguments } from './arguments';
import type { Program } from './program';
import { lastPanes } from './session-roots';
import { firstSamples, samplesDir } from './samples';

/** What the window opens first: bare paths of the command line, the panes of the last session, or two samples. */
export async function firstRequest(program: Program): Promise<StartRequest> {
  const { args, settings, roots } = program;
  const { tourSeen } = settings.get();
  const panes = lastPanes(settings.get(), roots.get());
  const isNewcomer = !tourSeen && panes.length === 0 && roots.get().includes(samplesDir());
  const asked = await openPaths(program, isNewcomer && args.paths.length === 0 ? firstSamples() : args.paths);
  const open = args.paths.length > 0 || isNewcomer ? asked.open : panes;
  return { open, missing: asked.missing, showTour: !tourSeen };
}

async function openPaths(program: Program, paths: readonly string[]): Promise<Pick<StartRequest, 'open' | 'missing'>> {
  const ids = await Promise.all(paths.map((path) => program.engine.ask('article.byPath', { path })));
  return { open: ids.filter((id) => id !== null), missing: paths.filter((_, index) => ids[index] === null) };
}

/** On macOS the file the program is started with comes as an event, before it is ready; the function answers those so far. */
export function opensBeforeStart(): () => readonly string[] {
  const paths: string[] = [];
  const take = (event: { preventDefault: () => void }, path: string): void => {
    event.preventDefault();
    paths.push(path);
  };
  app.on('open-file', take);
  return () => {
    app.removeListener('open-file', take);
    return paths;
  };
}

/** A second start hands its files to the first and ends; macOS sends them as events. */
export function keepSingle(program: Program): void {
  const { window, engine, emit } = program;
  const openInWindow = async (paths: readonly string[]): Promise<void> => {
    const { open, missing } = await openPaths(program, paths);
    emit('open', { open, missing, showTour: false });
    if (window.isMinimized()) window.restore();
    window.focus();
  };
  app.on('second-instance', (_event, argv, cwd) => {
    // The program is ending: who ends it starts it again.
    if (window.isDestroyed()) return;
    const args = parseArguments(argv, cwd, app.getAppPath());
    if (args.libraries.length > 0) void engine.ask('library.add', { paths: [...args.libraries] });
    void openInWindow(args.paths);
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    void openInWindow([path]);
  });
}
