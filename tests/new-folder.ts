import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Makes an empty folder; it goes with everything else a run of the tests writes (temp-folder.ts). */
export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'tre-'));
}

/** Writes a file in a folder and gives its path. */
export function writeIn(folder: string, name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}
