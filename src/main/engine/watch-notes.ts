import { watch, type FSWatcher } from 'node:fs';

/** Quiet time before a changed notes file is read, in milliseconds: sync tools write in bursts. */
const QUIET = 300;

/** Takes in files of the notes folder that other programs change: `takeIn` gets the name of each. Answers the function that ends it. A folder that cannot be watched is left alone. */
export function watchNotes(
  dir: string,
  takeIn: (name: string) => Promise<void>,
  onError: (error: unknown) => void,
): () => void {
  const timers = new Map<string, NodeJS.Timeout>();
  const reload = async (name: string): Promise<void> => {
    timers.delete(name);
    await takeIn(name);
  };
  const watcher = openWatch(dir, (name) => {
    clearTimeout(timers.get(name));
    timers.set(
      name,
      setTimeout(() => void reload(name).catch(onError), QUIET),
    );
  });
  // Without a listener, an error of the watch would end the engine.
  watcher?.on('error', onError);
  return () => {
    watcher?.close();
    for (const timer of timers.values()) clearTimeout(timer);
  };
}

function openWatch(dir: string, onName: (name: string) => void): FSWatcher | null {
  try {
    return watch(dir, (_event, name) => {
      if (name !== null) onName(name);
    });
  } catch {
    return null;
  }
}
