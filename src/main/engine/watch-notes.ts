import { watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';
import { correctionsFileName } from '../corrections/correction-store';
import type { Corrector } from '../library/overlay/corrector';
import type { NoteStore } from '../notes/note-store';

/** Quiet time before a changed notes file is read, in milliseconds: sync tools write in bursts. */
const QUIET = 300;

/** Takes in files of the notes folder that other programs change; answers the function that ends it. A folder that cannot be watched is left alone. */
export function watchNotes(
  dir: string,
  { notes, corrector }: { readonly notes: NoteStore; readonly corrector: Corrector },
  onChange: () => void,
  onError: (error: unknown) => void,
): () => void {
  const timers = new Map<string, NodeJS.Timeout>();
  const reload = async (name: string): Promise<void> => {
    timers.delete(name);
    if (name === correctionsFileName) return corrector.reload();
    if (await notes.reload(join(dir, name))) onChange();
  };
  const watcher = openWatch(dir, (name) => {
    if (!name.endsWith('.jsonld') && name !== correctionsFileName) return;
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
