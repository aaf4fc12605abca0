// What the library wants watched goes out to the host, and what that hears comes in.
import type { Heard, WatchFolder } from '../library/watch/watch-folder';
import type { FromEngine, ToEngine } from './messages';

/** What a host sends of the watches it holds. */
type HostMessage = Extract<ToEngine, { readonly kind: 'watched' | 'stirred' }>;

/** Lets a host watch folders for this thread; each message of it that is of watches goes to `take`. */
export function watchByHost(send: (message: FromEngine) => void): {
  readonly watchFolder: WatchFolder;
  readonly take: (message: HostMessage) => void;
} {
  const hearing = new Map<number, Heard>();
  const waiting = new Map<number, (error: string | null) => void>();
  let last = 0;
  /** Settles once the host has done it; rejects where it could not. */
  const ask = (message: Extract<FromEngine, { readonly kind: 'watch' | 'unwatch' }>): Promise<void> =>
    new Promise((resolve, reject) => {
      waiting.set(message.id, (error) => (error === null ? resolve() : reject(new Error(error))));
      send(message);
    });
  return {
    watchFolder: async (folder, hear) => {
      last += 1;
      const id = last;
      hearing.set(id, hear);
      await ask({ kind: 'watch', id, folder }).catch((error: unknown) => {
        hearing.delete(id);
        throw error;
      });
      return () => {
        hearing.delete(id);
        return ask({ kind: 'unwatch', id });
      };
    },
    take: (message) => {
      const { id, error } = message;
      if (message.kind === 'stirred') hearing.get(id)?.(error === null ? null : new Error(error), message.paths);
      else {
        waiting.get(id)?.(error);
        waiting.delete(id);
      }
    },
  };
}
