// Folders in which the reader had notes kept that could go nowhere else: each start takes in what waits there.
import { readdir } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { SettingsFile } from './settings-file';

/** Lets later starts take in what is put there: of several files some may be, and more of them with the next try. */
export function rememberAside(settings: SettingsFile, dir: string): void {
  settings.set({ notesAside: [...settings.get().notesAside.filter((one) => one !== dir), dir] });
}

/** Forgets those that went with the last of what waited there; one on a drive that is away may come back. */
export async function forgetTakenIn(settings: SettingsFile): Promise<void> {
  const known = settings.get().notesAside;
  const left = await Promise.all(known.map(async (dir) => ((await isTakenIn(dir)) ? [] : [dir])));
  const gone = new Set(known.filter((dir) => !left.flat().includes(dir)));
  if (gone.size > 0) settings.set({ notesAside: settings.get().notesAside.filter((dir) => !gone.has(dir)) });
}

/** True where others still lie beside it: a drive that is away may leave an empty folder behind. */
async function isTakenIn(dir: string): Promise<boolean> {
  const names: readonly string[] = await readdir(dirname(dir)).catch(() => []);
  return names.length > 0 && !names.includes(basename(dir));
}
