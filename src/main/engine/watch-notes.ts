import { watch, type FSWatcher } from 'node:fs';
import { namesIn } from '../disk/names-in';

/** Quiet time before a changed notes file is read, in milliseconds: sync tools write in bursts. */
const QUIET = 300;
/** How often a folder that cannot be reached is looked for, in milliseconds. */
const AGAIN = 5_000;

interface WatchedNotes {
  readonly dir: string;
  /** False where the folder could not be reached when its files were read: all of them are taken in once it can. */
  readonly wasRead: boolean;
  /** Takes in a file of the folder that another program changed, by its name. */
  readonly takeIn: (name: string) => Promise<void>;
  /** A folder that could not be reached can be. */
  readonly onBack: () => void;
  readonly onError: (error: unknown) => void;
}

/** A notes folder being watched. */
export interface NotesWatch {
  /** Takes in all files of a folder that was away meanwhile, and watches the one that stands there now. */
  readonly again: () => void;
  readonly end: () => void;
}

/** Takes in files of the notes folder that other programs change, and all of one that comes back. */
export function watchNotes({ dir, wasRead, takeIn, onBack, onError }: WatchedNotes): NotesWatch {
  const timers = new Map<string, NodeJS.Timeout>();
  let watcher: FSWatcher | null = null;
  let next: NodeJS.Timeout | undefined;
  let isOver = false;
  const reload = async (name: string): Promise<void> => {
    timers.delete(name);
    await takeIn(name);
  };
  const takeInSoon = (name: string): void => {
    clearTimeout(timers.get(name));
    timers.set(
      name,
      setTimeout(() => void reload(name).catch(onError), QUIET),
    );
  };
  const begin = (): void => {
    watcher?.close();
    watcher = openWatch(dir, takeInSoon);
    // Without a listener, an error of the watch would end the engine.
    watcher?.on('error', onError);
  };
  const look = async (): Promise<void> => {
    // That it cannot be reached is told already.
    const names = await namesIn(dir, () => undefined);
    if (isOver) return;
    if (names === null) {
      next = setTimeout(() => void look().catch(onError), AGAIN).unref();
      return;
    }
    begin();
    for (const name of names) takeInSoon(name);
    onBack();
  };
  if (wasRead) begin();
  else look().catch(onError);
  return {
    again: () => {
      watcher?.close();
      clearTimeout(next);
      look().catch(onError);
    },
    end: () => {
      isOver = true;
      watcher?.close();
      clearTimeout(next);
      for (const timer of timers.values()) clearTimeout(timer);
    },
  };
}

/** `null` for a folder that cannot be watched: it is left alone. */
function openWatch(dir: string, onName: (name: string) => void): FSWatcher | null {
  try {
    return watch(dir, (_event, name) => {
      if (name !== null) onName(name);
    });
  } catch {
    return null;
  }
}
