// What an engine asks to have watched comes in, and what its host hears goes out: a watch ends only with the thread it began on, which must outlive the engine's.
import { watchFolderHere, type End, type WatchFolder } from '../library/watch/watch-folder';
import type { FromEngine, ToEngine } from './messages';

/** What an engine sends of its watches. */
type WatchMessage = Extract<FromEngine, { readonly kind: 'watch' | 'unwatch' }>;

/** Watches held for one engine. */
export interface HeldWatches {
  readonly take: (message: WatchMessage) => void;
  /** Ends all of them. */
  readonly end: () => Promise<void>;
}

/** Holds watches for an engine to which `send` leads; what it is sent once it ended is lost. */
export function watchForEngine(
  send: (message: ToEngine) => void,
  watchFolder: WatchFolder = watchFolderHere,
): HeldWatches {
  const held = new Map<number, Promise<End>>();
  let isOver = false;
  const watch = async (id: number, folder: string): Promise<void> => {
    const begun = watchFolder(folder, (error, paths) => {
      if (!isOver) send({ kind: 'stirred', id, error: error?.message ?? null, paths });
    });
    held.set(id, begun);
    const error = await outcome(begun);
    if (error !== null) held.delete(id);
    send({ kind: 'watched', id, error });
  };
  const unwatch = async (id: number): Promise<void> => {
    const begun = held.get(id) ?? Promise.resolve(nothing);
    held.delete(id);
    send({ kind: 'watched', id, error: await outcome(begun.then((end) => end())) });
  };
  return {
    take: (message) => void (message.kind === 'watch' ? watch(message.id, message.folder) : unwatch(message.id)),
    end: async () => {
      isOver = true;
      await Promise.all([...held.values()].map((begun) => outcome(begun.then((end) => end()))));
      held.clear();
    },
  };
}

const nothing: End = () => Promise.resolve();

/** Why it did not come about; `null` where it did. */
async function outcome(work: Promise<unknown>): Promise<string | null> {
  return work.then(
    () => null,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
}
