import { statSync, watch as watchFile } from 'node:fs';
import type { AsyncSubscription } from '@parcel/watcher';

/** Tells of changes under the roots until closed. */
export interface Watch {
  readonly close: () => Promise<void>;
}

/** Quiet time after the last change before it is told, in milliseconds: editors write in bursts. */
const QUIET = 250;

/**
 * Watches folders and single files; `onChange` gets the paths that changed since it was called last. A root that cannot
 * be watched (gone, too many watches) is told to `onError` and still found by the next scan.
 */
export async function watchRoots(
  roots: readonly string[],
  onChange: (paths: readonly string[]) => void,
  onError: (error: unknown) => void,
): Promise<Watch> {
  const pending = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const tell = (path: string): void => {
    pending.add(path);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const paths = [...pending];
      pending.clear();
      onChange(paths);
    }, QUIET);
  };
  const watches = await Promise.all(roots.map((root) => watchRoot(root, tell, onError)));
  return {
    close: async () => {
      clearTimeout(timer);
      await Promise.all(watches.map((end) => end()));
    },
  };
}

type End = () => Promise<void>;

async function watchRoot(root: string, tell: (path: string) => void, onError: (error: unknown) => void): Promise<End> {
  try {
    if (!statSync(root).isDirectory()) return watchSingle(root, tell);
    const watcher = await import('@parcel/watcher');
    const subscription: AsyncSubscription = await watcher.subscribe(root, (error, events) => {
      if (error !== null) {
        onError(error);
        return;
      }
      for (const event of events) tell(event.path);
    });
    return () => subscription.unsubscribe();
  } catch (error) {
    onError(error);
    return () => Promise.resolve();
  }
}

function watchSingle(path: string, tell: (path: string) => void): End {
  const watcher = watchFile(path, () => tell(path));
  return () => {
    watcher.close();
    return Promise.resolve();
  };
}
