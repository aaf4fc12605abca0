import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Library } from '../library/library';
import { complain } from './output';

/** Brings a library up to date with `paths`, hands it to `use`, and closes it; without `cache` nothing of it stays. */
export async function withLibrary<T>(
  paths: readonly string[],
  cache: string | undefined,
  programDir: string,
  use: (library: Library) => Promise<T>,
): Promise<T> {
  const cacheDir = cache === undefined ? mkdtempSync(join(tmpdir(), 'tre-')) : resolve(cache);
  const library = new Library({
    cacheDir,
    fileWorker: join(programDir, 'file-worker.js'),
    onProgress: () => undefined,
    onChange: () => undefined,
    onError: (error) => complain(`tre: ${error instanceof Error ? error.message : String(error)}`),
  });
  try {
    await library.update(paths.map((path) => resolve(path)));
    return await use(library);
  } finally {
    await library.close();
    if (cache === undefined) rmSync(cacheDir, { recursive: true, force: true });
  }
}
