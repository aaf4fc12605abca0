// Replaces a file so that a reader, or a kill at any moment, meets the old content or the new, never a mixture.
import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, open, rename, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { codeOf } from './code-of';
import { isRunning } from './running';

/** Endings of files that are half-way to their place; the middle names the process. */
const pending = /^\.(.+)\.(\d+)-[0-9a-f]{8}\.tmp$/;
/** Waits between tries while another program (a virus scanner, a sync tool) holds the file, in milliseconds. */
const waits = [10, 20, 40, 80, 160, 320, 640];
const held = new Set(['EPERM', 'EBUSY', 'EACCES']);

export interface WriteOptions {
  /** Asked just before the new content takes its place; on false nothing is written. */
  readonly isStillWanted?: () => Promise<boolean>;
  /** The rename to use; only tests give another. */
  readonly rename?: (from: string, to: string) => Promise<void>;
}

/** Writes `content` durably to `path`; false when it was no longer wanted. Rejects when the disk refuses. */
export async function writeAtomic(path: string, content: string, options: WriteOptions = {}): Promise<boolean> {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}-${randomBytes(4).toString('hex')}.tmp`);
  try {
    await writeDurably(temporary, content);
    if (options.isStillWanted !== undefined && !(await options.isStillWanted())) return false;
    await moveOver(temporary, path, options.rename ?? rename);
    await syncFolder(dirname(path));
    return true;
  } finally {
    await unlink(temporary).catch(ignoreMissing);
  }
}

async function writeDurably(path: string, content: string): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(content, 'utf8');
    await file.sync();
  } finally {
    await file.close();
  }
}

async function moveOver(from: string, to: string, move: (from: string, to: string) => Promise<void>): Promise<void> {
  for (const pause of waits) {
    try {
      await move(from, to);
      return;
    } catch (error) {
      if (!held.has(codeOf(error))) throw error;
      await wait(pause);
    }
  }
  await overwrite(from, to);
}

/** Where renaming stays forbidden: the complete, synced temporary file stands until the copy is on disk as well. */
async function overwrite(from: string, to: string): Promise<void> {
  await copyFile(from, to, constants.COPYFILE_FICLONE);
  const file = await open(to, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** What a pending file's name says; `null` for any other file. */
export function pendingFile(name: string): { readonly of: string; readonly isAbandoned: boolean } | null {
  const match = pending.exec(name);
  if (match?.[1] === undefined) return null;
  const pid = Number(match[2]);
  return { of: match[1], isAbandoned: pid !== process.pid && !isRunning(pid) };
}

function ignoreMissing(error: unknown): void {
  if (codeOf(error) !== 'ENOENT') throw error;
}
