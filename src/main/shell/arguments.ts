// The desktop program around the engine: window, menu, protocol, files of its own. Command line in, a running window out.
import { resolve } from 'node:path';

/** What the command line asks of the window. */
export interface StartArguments {
  /** Folders or files to open as the library without asking; empty for the remembered ones. */
  readonly libraries: readonly string[];
  /** Folder that keeps all state; `null` for the system's place. */
  readonly userDataDir: string | null;
  readonly language: 'vi' | 'en' | null;
  /** Files to open in panes side by side. */
  readonly paths: readonly string[];
}

/** A command line that means the same in any folder: its paths are whole. */
export function wholeArguments(argv: readonly string[], cwd: string): string[] {
  return argv.map((arg) => {
    const name = /^--(?:library|user-data-dir)=/u.exec(arg)?.[0] ?? '';
    return arg.startsWith('-') && name === '' ? arg : name + resolve(cwd, arg.slice(name.length));
  });
}

/**
 * Reads the whole command line of the program; unknown switches belong to Chromium and are passed over, and so are the
 * executable and, when it was not packaged, the program's own folder.
 */
export function parseArguments(argv: readonly string[], cwd: string, appPath: string): StartArguments {
  const value = (name: string): string[] =>
    argv.filter((arg) => arg.startsWith(`--${name}=`)).map((arg) => arg.slice(name.length + 3));
  const language = value('lang').at(-1);
  const userDataDir = value('user-data-dir').at(-1);
  const bare = argv.slice(1).filter((arg) => !arg.startsWith('-'));
  return {
    libraries: value('library').map((path) => resolve(cwd, path)),
    userDataDir: userDataDir === undefined ? null : resolve(cwd, userDataDir),
    language: language === 'vi' || language === 'en' ? language : null,
    paths: bare.map((path) => resolve(cwd, path)).filter((path) => path !== resolve(appPath)),
  };
}
