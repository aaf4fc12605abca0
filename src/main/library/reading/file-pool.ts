import readBatch, { packBatch, type Batch } from './file-worker';
import { noLexicons, type OwnLexicons } from './own-lexicons';
import type { PackedFiles } from './pack-files';
import type { ReadFile } from './read-article-file';
import { asFound, howToRead, readingName, type ReadingRules } from './readings';
import { FileFailure, openWatchedThreads, usualLimits } from './watched-threads';

/** Reads batches of files; on other threads when it was given their built file. */
export interface FilePool {
  /** Batches worth having under way at once. */
  readonly width: number;
  /** Rejects with a `FileFailure` when one of the files took its thread along. */
  readonly read: (paths: readonly string[], rules?: ReadingRules) => Promise<readonly ReadFile[]>;
  /** As `read`, for many files: the first of them, as many as can be read in a moment, as they will lie on disk. */
  readonly pack: (paths: readonly string[], rules?: ReadingRules) => Promise<PackedFiles>;
  readonly close: () => Promise<void>;
}

/** Opens a pool; `workerFile` is the built file worker, `null` reads on the caller's own thread (tests, single files). */
export function openFilePool(
  workerFile: string | null,
  lexicons: OwnLexicons = noLexicons,
  limits = usualLimits,
): FilePool {
  if (workerFile === null)
    return { width: 1, read: here(readBatch), pack: here(packBatch), close: () => Promise.resolve() };
  const { width, run, close } = openWatchedThreads<Batch>(workerFile, limits);
  const runNamed =
    <R>(name: string) =>
    async (paths: readonly string[], rules = asFound): Promise<R> => {
      try {
        return await run<R>({ paths, lexicons, rules }, name);
      } catch (error) {
        throw error instanceof FileFailure ? withReading(error, rules) : error;
      }
    };
  return { width, read: runNamed('default'), pack: runNamed('packBatch'), close };
}

/** The failure with the way its file was read, so that another way makes it worth another try. */
function withReading({ path, code, message }: FileFailure, rules: ReadingRules): FileFailure {
  const { book, paths } = howToRead(rules)(path);
  return new FileFailure(path, code, message, readingName(book.encodingOf(paths), []));
}

/** Batches on the caller's own thread, which answers other questions between two. */
function here<R>(run: (batch: Batch) => Promise<R>): (paths: readonly string[], rules?: ReadingRules) => Promise<R> {
  return async (paths, rules = asFound) => {
    await new Promise((resolve) => setImmediate(resolve));
    return run({ paths, inHand: new Int32Array(1), lexicons: noLexicons, rules });
  };
}
