import { Library } from '../../../src/main/library/library';

/** A library that reads files on the thread of the test and tells nobody what it does but for its errors. */
export function libraryOnOwnThread(cacheDir: string, errors: unknown[]): Library {
  return new Library({
    cacheDir,
    fileWorker: null,
    onProgress: () => undefined,
    onChange: () => undefined,
    onError: (error) => errors.push(error),
  });
}
