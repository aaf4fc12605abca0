import type { Recognised } from '../../recognise/recognise';
import type { Batch, TextBatch } from './file-worker';
import type { ShapedFile } from './ingest-as';
import { readOnThisThread } from './on-this-thread';
import { noLexicons, type OwnLexicons } from './own-lexicons';
import type { PackedFiles } from './pack-files';
import type { ReadFile } from './read-article-file';
import { asFound, howToRead, readingName, type ReadingRules } from './readings';
import { FileFailure, openWatchedThreads, usualLimits, type PoolLimits } from './watched-threads';

/** Reads batches of files; on other threads when it was given their built file. */
export interface FilePool {
  /** Batches worth having under way at once. */
  readonly width: number;
  /** Rejects with a `FileFailure` when one of the files took its thread along. */
  readonly read: (paths: readonly string[], rules?: ReadingRules) => Promise<readonly ReadFile[]>;
  /** As `read`, for many files: the first of them, as many as can be read in a moment, as they will lie on disk. */
  readonly pack: (paths: readonly string[], rules?: ReadingRules) => Promise<PackedFiles>;
  /** One file as a pane shows it; rejects as `read` does. */
  readonly shape: (path: string, rules?: ReadingRules) => Promise<ShapedFile>;
  /** What a text names; rejects as `read` does. */
  readonly recognise: (text: TextOfFile) => Promise<Recognised>;
  /** Makes ready for a file that is soon to be read. */
  readonly warm: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A text in hand, with the file it came from. */
export type TextOfFile = Pick<TextBatch, 'text' | 'blocks' | 'known'> & { readonly path: string };

/** Opens a pool; `workerFile` is the built file worker, `null` reads on the caller's own thread (tests, single files). */
export function openFilePool(
  workerFile: string | null,
  lexicons: OwnLexicons = noLexicons,
  limits: Partial<PoolLimits> = {},
): FilePool {
  if (workerFile === null) return readOnThisThread(lexicons);
  const { width, run, warm, close } = openWatchedThreads<Batch>(workerFile, { ...usualLimits, ...limits });
  const runNamed =
    <R>(name: string) =>
    async (paths: readonly string[], rules = asFound): Promise<R> => {
      try {
        return await run<R>({ paths, lexicons, rules }, name);
      } catch (error) {
        throw error instanceof FileFailure ? withReading(error, rules) : error;
      }
    };
  const shape = runNamed<ShapedFile>('shapeFile');
  return {
    width,
    read: runNamed('default'),
    pack: runNamed('packBatch'),
    shape: (path, rules) => shape([path], rules),
    recognise: ({ path, ...text }) => {
      const batch: Omit<TextBatch, 'inHand'> = { paths: [path], lexicons, rules: asFound, ...text };
      return run(batch, 'recogniseText');
    },
    warm: () => warm({ lexicons, rules: asFound }),
    close,
  };
}

/** The failure with the way its file was read, so that another way makes it worth another try. */
function withReading({ path, code, message }: FileFailure, rules: ReadingRules): FileFailure {
  const { book, paths } = howToRead(rules)(path);
  return new FileFailure(path, code, message, readingName(book.encodingOf(paths), []));
}
