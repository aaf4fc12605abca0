import type { BrowserWindow, IpcMainInvokeEvent, WebContents } from 'electron';
import type { Language } from '../../shared/command-names';
import type { Events } from '../../shared/program-events';
import type { Engine } from '../engine/host';
import type { Border } from '../ipc/handle';
import type { StartArguments } from './arguments';
import { log } from './log';
import { PAGE_URL } from './protocol';
import type { SessionRoots } from './session-roots';
import type { SettingsFile } from './settings-file';

/** Tells the window something unasked. */
export type Emit = <E extends keyof Events>(name: E, payload: Events[E]) => void;

/** Everything the running program is made of. */
export interface Program {
  readonly args: StartArguments;
  readonly settings: SettingsFile;
  readonly engine: Engine;
  readonly window: BrowserWindow;
  /** The window's page; unlike `window.webContents` it can be asked for while the window closes. */
  readonly page: WebContents;
  readonly language: Language;
  readonly dataDir: string;
  /** Folders and files of the library. */
  readonly roots: SessionRoots;
  readonly notesDir: string;
  /** Where notes wait while the notes folder does not take them. */
  readonly asideDir: string;
  readonly logFile: string;
  readonly emit: Emit;
  /** Tells a page that listens only now how things stand. */
  readonly tellAgain: () => void;
}

/** Only the program's own page may ask; unexpected errors end in the log. */
export function borderOf({ page }: Program): Border {
  return {
    isTrusted: (event: IpcMainInvokeEvent) =>
      event.sender === page && event.senderFrame?.url.startsWith(PAGE_URL) === true,
    report: (name, error) => log.error(name, error),
  };
}
