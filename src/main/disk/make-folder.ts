import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { codeOf } from './code-of';
import { isThere } from './read-file';

/** Makes a folder and those above it. Node's own recursive way never ends where the system refuses a name with ENOENT, as /proc does. */
export async function makeFolder(dir: string): Promise<void> {
  try {
    await mkdir(dir);
  } catch (error) {
    const above = dirname(dir);
    if (codeOf(error) === 'ENOENT' && above !== dir && !(await isThere(above))) {
      await makeFolder(above);
      await makeFolder(dir);
    } else if (!(await isFolder(dir))) throw error;
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
