// Folders come in; what changed in them, once it has settled, goes out.
import { statSync, watch as watchFolder } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Tells of changes under the roots until closed. */
export interface Watch {
  readonly close: () => Promise<void>;
}

/** What a watch calls back with. */
export interface WatchListeners {
  /** Hears of a path at once, before it is known whether more follow. */
  readonly onStir: (path: string) => void;
  readonly onChange: (paths: readonly string[]) => void;
  readonly onError: (error: unknown) => void;
}

/** Quiet time after the last change before it is told, in milliseconds: editors write in bursts. */
const QUIET = 100;
/** Longest time a change waits while others keep coming, in milliseconds. */
const LONGEST_WAIT = 2_000;

/** What a scan passes over anyway, in the watcher's notation. */
const PASSED_OVER = ['**/.*', '**/node_modules', '**/*_files'];

/**
 * Watches folders and single files; `onChange` gets the paths that changed since it was called last: a root itself where
 * anything under it may have changed. A root that cannot be watched (gone, too many watches) is told to `onError` and
 * still found by the next scan.
 */
export async function watchRoots(
  roots: readonly string[],
  { onStir, onChange, onError }: WatchListeners,
): Promise<Watch> {
  const { tell, end } = gather(onStir, onChange);
  const watches = await Promise.all(roots.map((root) => watchRoot(root, tell, onError)));
  return {
    close: async () => {
      end();
      // One that cannot be ended keeps no new watch from beginning.
      await Promise.all(watches.map((close) => close().catch(onError)));
    },
  };
}

type Tell = (path: string) => void;
type End = () => Promise<void>;

/** Collects paths until they have been quiet for a while. */
function gather(
  onStir: Tell,
  onChange: (paths: readonly string[]) => void,
): { readonly tell: Tell; readonly end: () => void } {
  const pending = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let since = 0;
  const flush = (): void => {
    const paths = [...pending];
    pending.clear();
    onChange(paths);
  };
  const tell = (path: string): void => {
    onStir(path);
    if (pending.size === 0) since = Date.now();
    pending.add(path);
    clearTimeout(timer);
    timer = setTimeout(flush, Math.min(QUIET, Math.max(0, since + LONGEST_WAIT - Date.now())));
  };
  return { tell, end: () => clearTimeout(timer) };
}

async function watchRoot(root: string, tell: Tell, onError: (error: unknown) => void): Promise<End> {
  try {
    if (!statSync(root).isDirectory()) return watchSingle(root, tell, onError);
    const watcher = await import('@parcel/watcher');
    const take: Parameters<typeof watcher.subscribe>[1] = (error, events) => {
      if (error === null) {
        events.forEach((event) => tell(event.path));
        return;
      }
      onError(error);
      // Changes were lost: anything under the root may differ.
      tell(root);
    };
    const subscription = await watcher.subscribe(root, take, { ignore: PASSED_OVER });
    return () => subscription.unsubscribe();
  } catch (error) {
    onError(error);
    return () => Promise.resolve();
  }
}

/** By its folder: many programs save a file by putting another in its place, and a watch of the file itself ends there. */
function watchSingle(path: string, tell: Tell, onError: (error: unknown) => void): End {
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
