import { join } from 'node:path';
import {
  FileFailure,
  openWatchedThreads,
  type WatchedBatch,
  type WatchedThreads,
} from '../library/reading/watched-threads';
import type { ScannedFile } from './scan-worker';

/** Files a thread reads in one go. */
const BATCH = 24;

type Threads = WatchedThreads<WatchedBatch>;

/** Reads files on all cores and gives them in the order asked for; one that ends or holds up its thread costs one issue. */
export async function* scanFiles(paths: readonly string[], programDir: string): AsyncGenerator<ScannedFile> {
  const threads: Threads = openWatchedThreads(join(programDir, 'scan-worker.js'));
  const underWay: Promise<readonly ScannedFile[]>[] = [];
  try {
    for (let at = 0; at < paths.length || underWay.length > 0;) {
      // No more than the threads can do meanwhile: what was read waits in memory until its turn.
      for (; at < paths.length && underWay.length < threads.width; at += BATCH)
        underWay.push(scanSurely(threads, paths.slice(at, at + BATCH)));
      yield* (await underWay.shift()) ?? [];
    }
  } finally {
    await threads.close();
  }
}

async function scanSurely(threads: Threads, paths: readonly string[]): Promise<readonly ScannedFile[]> {
  if (paths.length === 0) return [];
  try {
    return await threads.run({ paths });
  } catch (error) {
    if (!(error instanceof FileFailure)) throw error;
    const at = paths.indexOf(error.path);
    const before = await scanSurely(threads, paths.slice(0, at));
    return [...before, failed(error), ...(await scanSurely(threads, paths.slice(at + 1)))];
  }
}

function failed({ path, code, message }: FileFailure): ScannedFile {
  const issues = [{ code, message: `Reading this file failed: ${message}` }];
  return { path, bytesSha256: null, format: null, encoding: null, issues, articles: [] };
}
