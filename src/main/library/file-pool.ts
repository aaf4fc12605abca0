import { cpus } from 'node:os';
import Piscina from 'piscina';
import readBatch, { type Batch } from './file-worker';
import type { OwnLexicons } from './own-lexicons';
import type { ReadFile } from './read-article-file';
import { asFound, howToRead, readingName, type ReadingRules } from './readings';

/** Reads batches of files; on other threads when it was given their built file. */
export interface FilePool {
  /** Batches worth having under way at once. */
  readonly width: number;
  /** Rejects with a `FileFailure` when one of the files took its thread along. */
  readonly read: (paths: readonly string[], rules?: ReadingRules) => Promise<readonly ReadFile[]>;
  readonly close: () => Promise<void>;
}

/** Why a batch was not read: one file kept its thread busy past the limit, or ended it. */
export class FileFailure extends Error {
  constructor(
    readonly path: string,
    readonly code: 'timed-out' | 'crashed',
    reason: string,
    /** As `readingName`. */
    readonly reading = '',
  ) {
    super(reason);
  }
}

/** Bounds on what one file may take. */
interface PoolLimits {
  /** Milliseconds: a file can be written to keep its reader busy for ever. */
  readonly time: number;
  /** Megabytes: a file that needs more ends its thread, not the program. */
  readonly memory: number;
}

const noLexicons: OwnLexicons = { files: [], stamp: '' };

const usualLimits: PoolLimits = { time: 30_000, memory: 768 };
/** How often a thread is looked at, in milliseconds. */
const LOOK_EVERY = 500;

/** Opens a pool; `workerFile` is the built file worker, `null` reads on the caller's own thread (tests, single files). */
export function openFilePool(
  workerFile: string | null,
  lexicons: OwnLexicons = noLexicons,
  limits = usualLimits,
): FilePool {
  if (workerFile === null) return { width: 1, read: readHere, close: () => Promise.resolve() };
  const threads = Math.max(1, Math.min(8, cpus().length));
  const pool = new Piscina<Batch, readonly ReadFile[]>({
    filename: workerFile,
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: 5_000,
    resourceLimits: { maxOldGenerationSizeMb: limits.memory },
  });
  return {
    width: threads * 2,
    read: (paths, rules = asFound) => readWatched(pool, { paths, lexicons, rules }, limits.time),
    close: () => pool.destroy(),
  };
}

/** Reads a batch while watching that it gets on from file to file. */
async function readWatched(
  pool: Piscina<Batch, readonly ReadFile[]>,
  batch: Omit<Batch, 'inHand'>,
  longest: number,
): Promise<readonly ReadFile[]> {
  const inHand = new Int32Array(new SharedArrayBuffer(4)).fill(NOT_BEGUN);
  const ending = new AbortController();
  const watch = watchOver(inHand, longest, () => ending.abort());
  try {
    return await pool.run({ ...batch, inHand }, { signal: ending.signal });
  } catch (error) {
    const path = batch.paths[Atomics.load(inHand, 0)];
    if (path === undefined) throw error;
    const { book, paths } = howToRead(batch.rules)(path);
    const reading = readingName(book.encodingOf(paths), []);
    if (ending.signal.aborted)
      throw new FileFailure(path, 'timed-out', `It took longer than ${longest / 1000} s.`, reading);
    throw new FileFailure(path, 'crashed', error instanceof Error ? error.message : String(error), reading);
  } finally {
    clearInterval(watch);
  }
}

/** Stands for the place of the file in hand while the batch waits for a thread. */
const NOT_BEGUN = -1;

/** Calls `onStuck` when one file has been in hand for longer than `longest` milliseconds. */
function watchOver(inHand: Int32Array, longest: number, onStuck: () => void): NodeJS.Timeout {
  let seen = NOT_BEGUN;
  let since = Date.now();
  return setInterval(
    () => {
      const place = Atomics.load(inHand, 0);
      if (place !== seen) {
        seen = place;
        since = Date.now();
      } else if (place !== NOT_BEGUN && Date.now() - since > longest) onStuck();
    },
    Math.min(LOOK_EVERY, longest / 4),
  );
}

/** One batch on the caller's own thread, which answers other questions between two. */
async function readHere(paths: readonly string[], rules = asFound): Promise<readonly ReadFile[]> {
  await new Promise((resolve) => setImmediate(resolve));
  return readBatch({ paths, inHand: new Int32Array(1), lexicons: noLexicons, rules });
}
