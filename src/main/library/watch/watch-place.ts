// A folder or file comes in; each path in it that changes goes out, at once.
import { realpathSync, statSync, watch } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isUnder } from '../roots/under-roots';
import type { End, Heard, WatchFolder } from './watch-folder';

/** What a watch of one place calls back with. */
export interface PlaceListeners {
  /** Hears of a path at once, before it is known whether more follow; of the place itself where anything in it may have changed. */
  readonly tell: (path: string) => void;
  readonly onError: (error: unknown) => void;
}

/** Watches a folder with all that is in it, or a single file. One that cannot be watched (gone, too many watches) is told to `onError` and still found by the next scan. */
export async function watchPlace(
  place: string,
  watchFolder: WatchFolder,
  { tell, onError }: PlaceListeners,
): Promise<End> {
  try {
    if (!statSync(place).isDirectory()) return watchSingle(place, { tell, onError });
    // The watcher follows no link, and tells of what it watches by its own name.
    const real = realpathSync(place);
    const hear: Heard = (error, paths) => {
      for (const path of paths) tell(isUnder(path, real) ? place + path.slice(real.length) : path);
      if (error === null) return;
      onError(error);
      // Changes were lost.
      tell(place);
    };
    return await inTries(TRIES, () => watchFolder(real, hear));
  } catch (error) {
    onError(error);
    return () => Promise.resolve();
  }
}

/** How often it is tried to watch a folder: it fails where one inside goes while all are gone through. */
const TRIES = 3;

function inTries<T>(tries: number, begin: () => Promise<T>): Promise<T> {
  return begin().catch((error: unknown) => {
    if (tries === 1) throw error;
    return inTries(tries - 1, begin);
  });
}

/** By its folder: many programs save a file by putting another in its place, and a watch of the file itself ends there. */
function watchSingle(path: string, { tell, onError }: PlaceListeners): End {
  const name = basename(path);
  const watcher = watch(dirname(path), (_event, changed) => {
    if (changed === null || changed === name) tell(join(dirname(path), name));
  });
  watcher.on('error', onError);
  return () => {
    watcher.close();
    return Promise.resolve();
  };
}
