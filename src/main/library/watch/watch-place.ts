// A folder or file comes in; each path in it that changes goes out, at once.
import { statSync, watch as watchFolder } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** What a watch of one place calls back with. */
export interface PlaceListeners {
  /** Hears of a path at once, before it is known whether more follow; of the place itself where anything in it may have changed. */
  readonly tell: (path: string) => void;
  readonly onError: (error: unknown) => void;
}

/** Ends a watch. */
export type End = () => Promise<void>;

/** What a scan passes over anyway: one short pattern, since the watcher holds it against the path of every file there is. */
const PASSED_OVER = [/[\\/](?:\.[^\\/]*|node_modules|[^\\/]*_files)$/];

/** Watches a folder with all that is in it, or a single file. One that cannot be watched (gone, too many watches) is told to `onError` and still found by the next scan. */
export async function watchPlace(place: string, { tell, onError }: PlaceListeners): Promise<End> {
  try {
    if (!statSync(place).isDirectory()) return watchSingle(place, { tell, onError });
    const watcher = await import('@parcel/watcher');
    const take: Parameters<typeof watcher.subscribe>[1] = (error, events) => {
      if (error === null) {
        events.forEach((event) => tell(event.path));
        return;
      }
      onError(error);
      // Changes were lost.
      tell(place);
    };
    const subscription = await watcher.subscribe(place, take, { ignore: PASSED_OVER });
    return () => subscription.unsubscribe();
  } catch (error) {
    onError(error);
    return () => Promise.resolve();
  }
}

/** By its folder: many programs save a file by putting another in its place, and a watch of the file itself ends there. */
function watchSingle(path: string, { tell, onError }: PlaceListeners): End {
  const name = basename(path);
  const watcher = watchFolder(dirname(path), (_event, changed) => {
    if (changed === null || changed === name) tell(join(dirname(path), name));
  });
  watcher.on('error', onError);
  return () => {
    watcher.close();
    return Promise.resolve();
  };
}
