// Reads notes files, and puts aside what cannot be read.
import { access, readFile, rename } from 'node:fs/promises';
import { codeOf } from './code-of';

/** Content of a file, `null` when there is none. */
export async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Renames a file that makes no sense to `<name>.bad-<time>`, never over another; gives the new path. */
export async function setAside(path: string, now: Date): Promise<string> {
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '');
  for (let copy = 1; ; copy += 1) {
    const aside = `${path}.bad-${stamp}${copy === 1 ? '' : `-${copy}`}`;
    if (await isThere(aside)) continue;
    await rename(path, aside);
    return aside;
  }
}

/** True when something stands at `path`. */
export async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
