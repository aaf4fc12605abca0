import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

/** What the thread of a command line is handed. */
export interface CliThreadData {
  /** Arguments without the program's name. */
  readonly argv: readonly string[];
  /** One number: `RUNNING`, then the exit status. */
  readonly status: Int32Array;
}

const RUNNING = -1;

/**
 * Runs a command line to its end on a thread of its own and answers the exit status, the caller standing still.
 * In the desktop program that is needed: once its main thread goes on, Chromium asks for a display, and there may be none.
 */
export function runStandingStill(argv: readonly string[], programDir: string): number {
  const status = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)).fill(RUNNING);
  const workerData: CliThreadData = { argv, status };
  new Worker(join(programDir, 'cli-thread.js'), { workerData });
  Atomics.wait(status, 0, RUNNING);
  return Atomics.load(status, 0);
}
