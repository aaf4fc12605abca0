import type { FilePool } from './file-pool';
import type { Batch, PairBatch, TextBatch } from './file-worker';
import type { ShapedFile } from './ingest-as';
import { readOnThisThread } from './on-this-thread';
import { noLexicons, type OwnLexicons } from './own-lexicons';
import { asFound, howToRead, readingName, type ReadingRules } from './readings';
import { FileFailure, openWatchedThreads, usualLimits, type PoolLimits } from './watched-threads';

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
    hash: (paths) => run({ paths, lexicons, rules: asFound }, 'hashFiles'),
    shape: (path, rules) => shape([path], rules),
    recognise: ({ path, ...text }) => {
      const batch: Omit<TextBatch, 'inHand'> = { paths: [path], lexicons, rules: asFound, ...text };
      return run(batch, 'recogniseText');
    },
    compare: ({ path, a, b }) => {
      const batch: Omit<PairBatch, 'inHand'> = { paths: [path], lexicons, rules: asFound, a, b };
      return run(batch, 'compareTexts');
    },
    warm: () => warm({ lexicons, rules: asFound }),
    close,
  };
}

/** The failure with the way its file was read, so that another way makes it worth another try. */
function withReading({ path, code, message }: FileFailure, rules: ReadingRules): FileFailure {
  const { book, paths } = howToRead(rules)(path);
  return new FileFailure(path, code, message, readingName(book.encodingOf(null, paths), []));
}
