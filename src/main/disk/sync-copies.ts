// What sync tools leave beside a file that was changed on two machines: the other machine's, under a name of their own.
import { mkdir, rename } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { backupFolder } from './backup';
import { codeOf } from './code-of';
import { isThere } from './read-file';

/** What they put before the ending: `(Anna's conflicted copy)` or `(1)`, `.sync-conflict-…`, `_conflict-…`, the name of a machine. */
const marks = /^(?: \(.+\)|[._ -]+(?:sync-)?[Cc]onflict.*| \d+|-[A-Z0-9][A-Za-z0-9-]*)$/u;

/** True for the name of such a copy of the file called `of`. */
export function isSyncCopy(name: string, of: string): boolean {
  const ending = extname(of);
  const stem = of.slice(0, -ending.length);
  if (!name.startsWith(stem) || !name.endsWith(ending) || name.length <= of.length) return false;
  const mark = name.slice(stem.length, -ending.length);
  return marks.test(mark);
}

/** Folder of copies that were taken in, among the backups. */
const takenIn = 'taken-in';

/** Puts a copy whose content was taken in among the backups, never over another. */
export async function putAway(dir: string, name: string): Promise<void> {
  const folder = join(dir, backupFolder, takenIn);
  await mkdir(folder, { recursive: true });
  for (let copy = 1; ; copy += 1) {
    const away = join(folder, copy === 1 ? name : `${name}.${copy}`);
    if (await isThere(away)) continue;
    await rename(join(dir, name), away).catch((error: unknown) => {
      // Another program was quicker.
      if (codeOf(error) !== 'ENOENT') throw error;
    });
    return;
  }
}
