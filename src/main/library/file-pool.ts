import { cpus } from 'node:os';
import Piscina from 'piscina';
import readBatch from './file-worker';
import type { ReadFile } from './read-article-file';

/** Reads batches of files; on other threads when it was given their built file. */
export interface FilePool {
  /** Batches worth having under way at once. */
  readonly width: number;
  readonly read: (paths: readonly string[]) => Promise<readonly ReadFile[]>;
  readonly close: () => Promise<void>;
}

/** How long a batch may take before its thread is ended, in milliseconds: a file can be written to keep one busy for ever. */
const limitOf = (files: number): number => 30_000 + 5_000 * files;

/** Opens a pool; `workerFile` is the built file worker, `null` reads on the caller's own thread (tests, single files). */
export function openFilePool(workerFile: string | null, limit: (files: number) => number = limitOf): FilePool {
  if (workerFile === null) return { width: 1, read: readHere, close: () => Promise.resolve() };
  const threads = Math.max(1, Math.min(8, cpus().length));
  const pool = new Piscina<readonly string[], readonly ReadFile[]>({
    filename: workerFile,
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: 5_000,
  });
  return {
    width: threads * 2,
    read: (paths) => pool.run(paths, { signal: AbortSignal.timeout(limit(paths.length)) }),
    close: () => pool.destroy(),
  };
}

/** One batch on the caller's own thread, which answers other questions between two. */
async function readHere(paths: readonly string[]): Promise<readonly ReadFile[]> {
  await new Promise((resolve) => setImmediate(resolve));
  return readBatch(paths);
}
