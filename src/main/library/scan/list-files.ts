import type { Dirent, Stats } from 'node:fs';
import { opendir } from 'node:fs/promises';
import { sep } from 'node:path';
import { look } from '../../disk/look';
import { nextTurn } from '../../gently/next-turn';
import { isWaiting } from '../../gently/sent';
import { sorted } from '../../gently/sorted';
import { isArticleFile, isPassedOver } from '../roots/file-names';

/** A file of the library as the disk has it. */
export interface ListedFile {
  readonly path: string;
  /** 0, like the time, for what cannot be looked at: reading it says why. */
  readonly size: number;
  readonly mtimeMs: number;
  /** The drive it lies on; `null` for what cannot be looked at. */
  readonly device: number | null;
  /** True for a folder that may not be looked into: it stands here once for all that is in it. */
  readonly isClosedFolder: boolean;
}

/** Most names looked at between two pauses, so that searches are answered while a large tree, or one large folder, is listed. */
const SLICE = 1024;

/**
 * Article files under `root` (a folder, or one file), recursively, as the disk gives them; links to folders are not
 * followed. `null` when `root` is not there, or goes while it is listed. Once `signal` is aborted the list ends early and
 * says nothing of what is missing in it.
 */
export async function listFiles(root: string, signal?: AbortSignal): Promise<readonly ListedFile[] | null> {
  const stat = look(root);
  if (stat === 'absent') return null;
  if (stat === 'closed') return [closedFolder(root)];
  if (!stat.isDirectory()) return [listed(root, stat)];
  const files = await filesBelow(root, signal);
  // A drive that was taken out looks like folders without files.
  return look(root) === 'absent' ? null : files;
}

/** The files in the order of their paths: whoever reads them reads them the same way on every disk. */
export function inOrderOfPaths(files: readonly ListedFile[]): Generator<void, readonly ListedFile[]> {
  return sorted(files, (a, b) => (a.path < b.path ? -1 : 1));
}

async function filesBelow(root: string, signal: AbortSignal | undefined): Promise<readonly ListedFile[]> {
  const files: ListedFile[] = [];
  const folders = [root];
  let left = SLICE;
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    try {
      // Some names at a time: a folder may hold a hundred thousand.
      const names = await opendir(folder, { bufferSize: SLICE });
      try {
        for (let item = names.readSync(); item !== null; item = names.readSync()) {
          listItem(folder, item, files, folders);
          left -= 1;
          if (left > 0 && !isWaiting()) continue;
          left = SLICE;
          await nextTurn();
          if (signal?.aborted === true) return files;
        }
      } finally {
        names.closeSync();
      }
    } catch {
      // One that went since it was listed may be back in a moment: the next scan says.
      files.push(closedFolder(folder));
    }
  }
  return files;
}

/** Lists what a folder holds under one name: a file, or a folder that is looked into later. */
function listItem(folder: string, item: Dirent, files: ListedFile[], folders: string[]): void {
  const path = folder.endsWith(sep) ? folder + item.name : folder + sep + item.name;
  if (item.isDirectory()) {
    if (!isPassedOver(item.name)) folders.push(path);
  } else if (isArticleFile(item.name)) {
    const stat = look(path);
    // A pipe, a socket or a device is listed too: reading it says what it is.
    if (stat === 'closed' || (stat !== 'absent' && !stat.isDirectory())) files.push(listed(path, stat));
  }
}

function closedFolder(path: string): ListedFile {
  return { path, size: 0, mtimeMs: 0, device: null, isClosedFolder: true };
}

function listed(path: string, stat: Stats | 'closed'): ListedFile {
  const { size, mtimeMs, dev: device } = stat === 'closed' ? { size: 0, mtimeMs: 0, dev: null } : stat;
  return { path, size, mtimeMs, device, isClosedFolder: false };
}
