import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Library } from '../library/library';
import { complain } from './output';

/** What came of using a library. */
export interface Used<T> {
  readonly value: T;
  /** False when a path was not there or the library could not be brought up to date; said on standard error. */
  readonly isWhole: boolean;
}

/** Brings a library up to date with `paths`, hands it to `use`, and closes it; without `cache` nothing of it stays. */
export async function withLibrary<T>(
  paths: readonly string[],
  cache: string | undefined,
  programDir: string,
  use: (library: Library) => Promise<T>,
): Promise<Used<T>> {
  const [cacheDir, clean] = cache === undefined ? temporaryDir() : [resolve(cache), () => undefined];
  let isWhole = true;
  const fail = (message: string): void => {
    isWhole = false;
    complain(`tre: ${message}`);
  };
  const library = new Library({
    cacheDir,
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
    await library.close();
    clean();
  }
}

/** A folder that goes with the run, also when the reader of its output has seen enough. */
function temporaryDir(): readonly [dir: string, clean: () => void] {
  const dir = mkdtempSync(join(tmpdir(), 'tre-'));
  const clean = (): void => rmSync(dir, { recursive: true, force: true });
  process.once('exit', clean);
  return [dir, clean];
}
