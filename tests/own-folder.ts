import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** A folder of a test file's own, gone when its tests have run. */
export interface OwnFolder {
  readonly folder: string;
  /** Writes a file there and gives its path. */
  readonly put: (name: string, content: string | Uint8Array) => string;
}

/** Makes a folder for the tests of the file that calls this. */
export function ownFolder(): OwnFolder {
  const folder = mkdtempSync(join(tmpdir(), 'tre-own-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const put = (name: string, content: string | Uint8Array): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  return { folder, put };
}
