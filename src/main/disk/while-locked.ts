import { open, readFile, stat, unlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { codeOf } from './code-of';
import { isRunning } from './running';

/** Milliseconds between two looks at a file that another program writes. */
const AGAIN = 5;
/** A lock as old as this was left behind, and nobody waits longer for one: a write takes some milliseconds. */
const LONGEST = 5_000;

/**
 * Runs `work` while no other program that keeps to this writes the file at `path`: between reading what lies there and
 * putting something in its place nothing is lost. Where no lock can be had, it runs all the same.
 */
export async function whileLocked(path: string, work: () => Promise<void>): Promise<void> {
  const lock = join(dirname(path), `.${basename(path)}.lock`);
  const isOurs = await take(lock);
  try {
    await work();
  } finally {
    if (isOurs) await unlink(lock).catch(() => undefined);
  }
}

async function take(lock: string): Promise<boolean> {
  const began = performance.now();
  while (performance.now() - began < LONGEST) {
    try {
      const file = await open(lock, 'wx');
      // It holds by being there: a full disk may have no room for what stands in it.
      await file
        .writeFile(`${process.pid} ${hostname()}`)
        .finally(() => file.close())
        .catch(() => undefined);
      return true;
    } catch (error) {
      // A folder that takes no lock is told of by the write itself.
      if (codeOf(error) !== 'EEXIST') return false;
    }
    if (await isLeftBehind(lock)) await unlink(lock).catch(() => undefined);
    else await wait(AGAIN);
  }
  return false;
}

async function isLeftBehind(lock: string): Promise<boolean> {
  try {
    const [text, { mtimeMs }] = [await readFile(lock, 'utf8'), await stat(lock)];
    const [pid, host] = text.split(' ');
    const isOver = host === hostname() && !isRunning(Number(pid));
    return isOver || Math.abs(Date.now() - mtimeMs) > LONGEST;
  } catch {
    return false;
  }
}
