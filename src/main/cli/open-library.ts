import { join, resolve } from 'node:path';
import type { Library } from '../library/library';
import { openLibrary } from '../library/open-library';
import { complain } from './output';

/** What came of using a library. */
export interface Used<T> {
  readonly value: T;
  /** False when a path was not there or the library could not be brought up to date; said on standard error. */
  readonly isWhole: boolean;
}

/**
 * Brings a library up to date with `paths`, hands it to `use`, and closes it; without `cache` nothing of it stays. A cache
 * that cannot be kept is said on standard error and makes nothing less whole.
 */
export async function withLibrary<T>(
  paths: readonly string[],
  cache: string | undefined,
  programDir: string,
  use: (library: Library) => Promise<T>,
): Promise<Used<T>> {
  let isWhole = true;
  const fail = (message: string): void => {
    isWhole = false;
    complain(`tre: ${message}`);
  };
  const { library, close } = await openLibrary({
    cacheDir: cache === undefined ? null : resolve(cache),
    fileWorker: join(programDir, 'file-worker.js'),
    onProgress: () => undefined,
    onChange: () => undefined,
    onError: (error) => fail(error instanceof Error ? error.message : String(error)),
  });
  try {
    await library.update(paths);
    for (const { path, present } of library.listRoots()) if (!present) fail(`${path}: there is no such file or folder`);
    return { value: await use(library), isWhole };
  } finally {
    await close();
    if (library.cacheTrouble !== null) complain(`tre: ${library.cacheTrouble.message}`);
  }
}
