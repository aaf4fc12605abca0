// The window is to close: what is written in it is handed over and brought to disk first; the reader is asked about what cannot be.
import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import { handle } from '../ipc/handle';
import { rememberAside } from './aside-folders';
import { asideName, askUnsaved, chooseAside } from './ask-unsaved';
import { log } from './log';
import { borderOf, type Program } from './program';

/** How long a window is waited for that hands over what is written in it, in milliseconds: it may hang, or be loading. */
const PATIENCE = 1_000;
/** How long the engine is, in milliseconds: it may still wait for a folder that never answers. */
const ENGINE_PATIENCE = 5_000;

/** Lets the window close only once nothing can be lost, or the reader says so. */
export function askBeforeClosing(program: Program): void {
  const { window } = program;
  const handOver = handingOver(program);
  let stands: 'open' | 'asking' | 'settled' = 'open';
  window.on('close', (event) => {
    if (stands === 'settled') return;
    event.preventDefault();
    if (stands === 'asking') return;
    stands = 'asking';
    void mayClose(program, handOver)
      .catch((error: unknown) => {
        log.error('closing:', error);
        return true;
      })
      .then((may) => {
        stands = may ? 'settled' : 'open';
        if (may) closeSurely(window);
      });
  });
}

/** A page that hangs keeps its window open: it has had its time to hand over what is written in it. */
function closeSurely(window: BrowserWindow): void {
  if (window.isDestroyed()) return;
  window.close();
  setTimeout(() => {
    if (!window.isDestroyed()) window.destroy();
  }, PATIENCE);
}

async function mayClose(program: Program, handOver: () => Promise<boolean>): Promise<boolean> {
  const { window, language } = program;
  for (let dir: string | null = null; ;) {
    const isUnsent = !(await handOver());
    const files = await secure(program, dir);
    if (!isUnsent && files.length === 0) return true;
    dir = null;
    switch (await askUnsaved(window, language, { files, isUnsent }, program)) {
      case 'again':
        break;
      case 'elsewhere':
        dir = await chosenFolder(program);
        break;
      case 'close':
        return true;
      case 'stay':
        return false;
    }
  }
}

/** Brings everything to disk; what an engine had in memory that ended or hangs was put aside by then, or is gone. */
async function secure({ engine, settings }: Program, dir: string | null): Promise<readonly string[]> {
  if (dir !== null) remember(dir, settings);
  const late = new Promise<never>((_resolve, reject) =>
    setTimeout(() => reject(new Error('the engine does not answer')), ENGINE_PATIENCE),
  );
  return Promise.race([engine.secure(dir), late]).catch((error: unknown) => {
    log.error('closing:', error);
    return [];
  });
}

/** Without it the files are there all the same, for the reader to import. */
function remember(dir: string, settings: Program['settings']): void {
  try {
    rememberAside(settings, dir);
  } catch (error) {
    log.error('closing:', error);
  }
}

async function chosenFolder({ window, language }: Program): Promise<string | null> {
  const folder = await chooseAside(window, language);
  return folder === null ? null : join(folder, asideName(language, new Date()));
}

/** Asks the window for what is written in it; true once all of it has arrived, or no window answers. */
function handingOver(program: Program): () => Promise<boolean> {
  let answered: (isAll: boolean) => void = () => undefined;
  handle(borderOf(program), 'app.handedOver', ({ isAll }) => {
    answered(isAll);
    return null;
  });
  return () =>
    new Promise((resolve) => {
      const timer = setTimeout(() => resolve(true), PATIENCE);
      answered = (isAll) => {
        clearTimeout(timer);
        resolve(isAll);
      };
      program.emit('closing', null);
    });
}
