import { readdir } from 'node:fs/promises';
import { makeFolder } from './make-folder';

/** Names in a folder, sorted, which is made when missing; `null` where it cannot be reached, which `report` hears in one English sentence. */
export async function namesIn(dir: string, report: (message: string) => void): Promise<readonly string[] | null> {
  try {
    await makeFolder(dir);
    return (await readdir(dir)).sort();
  } catch (error) {
    report(`${dir}: The folder cannot be opened: ${String(error)}`);
    return null;
  }
}
