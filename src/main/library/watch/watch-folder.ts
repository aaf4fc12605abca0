/** Ends a watch. */
export type End = () => Promise<void>;

/** Gets the paths in a folder that changed, or the error with which changes were lost. */
export type Heard = (error: Error | null, paths: readonly string[]) => void;

/** Watches a folder with all that is in it; rejects where it cannot be watched. */
export type WatchFolder = (folder: string, hear: Heard) => Promise<End>;

/** What a scan passes over anyway: one short pattern, since the watcher holds it against the path of every file there is. */
const PASSED_OVER = [/[\\/](?:\.[^\\/]*|node_modules|[^\\/]*_files)$/];

/**
 * Watches on the caller's own thread, which must not end before the watch does: the watcher would take the process along
 * with its next change.
 */
export const watchFolderHere: WatchFolder = async (folder, hear) => {
  const watcher = await import('@parcel/watcher');
  const take: Parameters<typeof watcher.subscribe>[1] = (error, events) =>
    hear(
      error,
      // Where it failed there are none.
      error === null ? events.map(({ path }) => path) : [],
    );
  const subscription = await watcher.subscribe(folder, take, { ignore: PASSED_OVER });
  return () => subscription.unsubscribe();
};
