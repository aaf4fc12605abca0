// Threads that are watched: batches of files go to a built worker; what it makes of them comes back, or the name of the
// file that ended or held up its thread.
import { availableParallelism } from 'node:os';
import type Piscina from 'piscina';
import { inBulk } from './bulk-settings';

/** What every batch tells and shows. */
export interface WatchedBatch {
  readonly paths: readonly string[];
  /** The place in `paths` of the file in hand, where whoever waits can see it; one number, shared between threads. */
  readonly inHand: Int32Array;
}

/** A pool of such threads. */
export interface WatchedThreads<T extends WatchedBatch> {
  /** Batches worth having under way at once. */
  readonly width: number;
  /** Runs what the worker exports by a name; rejects with a `FileFailure` when one of the files took its thread along. */
  readonly run: <R>(batch: Omit<T, 'inHand'>, name?: string) => Promise<R>;
  /** Starts a thread where there is none, with a batch that holds no file: the one somebody waits for then finds it ready. */
  readonly warm: (batch: Omit<T, 'inHand' | 'paths'>) => Promise<void>;
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
export interface PoolLimits {
  /** Milliseconds: a file can be written to keep its reader busy for ever. */
  readonly time: number;
  /** Megabytes: a file that needs more ends its thread, not the program. */
  readonly memory: number;
  /** Threads at most. */
  readonly threads: number;
  /** Milliseconds after which a thread without work ends. */
  readonly idle: number;
}

/** The bounds used when the caller names none: all cores are put to work. */
export const usualLimits: PoolLimits = {
  time: 30_000,
  memory: 768,
  threads: Math.max(1, Math.min(8, availableParallelism())),
  idle: 5_000,
};
/** Room for what a thread makes and soon drops, in megabytes: less costs time, more stays with the program. */
const YOUNG_MB = 24;
/** How often a thread is looked at, in milliseconds. */
const LOOK_EVERY = 500;

/** Threads that run what `workerFile` exports, `default` where no name is given; opened for the first batch. */
export function openWatchedThreads<T extends WatchedBatch>(
  workerFile: string,
  limits = usualLimits,
): WatchedThreads<T> {
  let pool: Promise<Piscina<WatchedBatch, unknown>> | null = null;
  let warmed: Promise<unknown> = Promise.resolve();
  let isClosed = false;
  const open = (): Promise<Piscina<WatchedBatch, unknown>> => {
    if (isClosed) throw new Error('the threads were closed');
    return (pool ??= openPool(workerFile, limits));
  };
  return {
    width: limits.threads * 2,
    run: async <R>(batch: Omit<T, 'inHand'>, name = 'default') => {
      const threads = await open();
      await warmed;
      return (await inBulk(() => runWatched(threads, batch, name, limits.time))) as R;
    },
    warm: async (batch) => {
      const threads = await open();
      if (threads.threads.length > 0) return;
      // Whatever is wrong is told to who reads.
      warmed = runWatched(threads, { ...batch, paths: [] }, 'default', limits.time).catch(() => undefined);
      await warmed;
    },
    close: async () => {
      isClosed = true;
      await (await pool)?.destroy();
    },
  };
}

async function openPool(workerFile: string, limits: PoolLimits): Promise<Piscina<WatchedBatch, unknown>> {
  const { default: Threads } = await import('piscina');
  return new Threads({
    filename: workerFile,
    minThreads: 0,
    maxThreads: limits.threads,
    idleTimeout: limits.idle,
    resourceLimits: { maxOldGenerationSizeMb: limits.memory, maxYoungGenerationSizeMb: YOUNG_MB },
  });
}

/** Runs a batch while watching that it gets on from file to file. */
async function runWatched(
  pool: Piscina<WatchedBatch, unknown>,
  batch: Omit<WatchedBatch, 'inHand'>,
  name: string,
  longest: number,
): Promise<unknown> {
  const inHand = new Int32Array(new SharedArrayBuffer(4)).fill(NOT_BEGUN);
  const ending = new AbortController();
  const watch = watchOver(inHand, longest, () => ending.abort());
  try {
    return await pool.run({ ...batch, inHand }, { signal: ending.signal, name });
  } catch (error) {
    const path = batch.paths[Atomics.load(inHand, 0)];
    if (path === undefined) throw error;
    if (ending.signal.aborted) throw new FileFailure(path, 'timed-out', `It took longer than ${longest / 1000} s.`);
    throw new FileFailure(path, 'crashed', error instanceof Error ? error.message : String(error));
  } finally {
    clearInterval(watch);
  }
}

/** Stands for the place of the file in hand while the batch waits for a thread. */
const NOT_BEGUN = -1;

/** Calls `onStuck` when one file has been in hand for longer than `longest` milliseconds; time the machine slept does not count. */
function watchOver(inHand: Int32Array, longest: number, onStuck: () => void): NodeJS.Timeout {
  const every = Math.min(LOOK_EVERY, longest / 4);
  let seen = NOT_BEGUN;
  let looks = 0;
  return setInterval(() => {
    const place = Atomics.load(inHand, 0);
    looks = place === seen && place !== NOT_BEGUN ? looks + 1 : 0;
    seen = place;
    if (looks * every > longest) onStuck();
  }, every);
}
