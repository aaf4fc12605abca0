import { writeSync } from 'node:fs';

const STDOUT = 1;
const STDERR = 2;
const RETRY_MS = 5;

/** Writes one line to standard output, waiting while the reader at the other end is slower. */
export function printLine(line: string): Promise<void> {
  writeAll(STDOUT, `${line}\n`);
  return Promise.resolve();
}

/** Writes one line to standard error. */
export function complain(line: string): void {
  writeAll(STDERR, `${line}\n`);
}

/** Past the streams of `process`: those of a thread hand everything to the main thread, which may stand still. */
function writeAll(fd: number, text: string): void {
  let rest: Uint8Array = Buffer.from(text, 'utf8');
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(fd, rest));
    } catch (error) {
      waitOrEnd(error);
    }
  }
}

function waitOrEnd(error: unknown): void {
  const { code } = error as NodeJS.ErrnoException;
  // The reader at the other end of a pipe has seen enough.
  if (code === 'EPIPE' || code === 'EOF') process.exit(0);
  if (code !== 'EAGAIN') throw error;
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, RETRY_MS);
}
