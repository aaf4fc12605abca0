import { mkdir, readdir } from 'node:fs/promises';

/** Names in a folder, sorted, which is made when missing; `null` where it cannot be reached, which `report` hears in one English sentence. */
export async function namesIn(dir: string, report: (message: string) => void): Promise<readonly string[] | null> {
  try {
    await mkdir(dir, { recursive: true });
    return (await readdir(dir)).sort();
  } catch (error) {
    report(`${dir}: The folder cannot be opened: ${String(error)}`);
    return null;
  }
}
