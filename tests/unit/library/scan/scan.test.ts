import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { FileRecord } from '../../../../src/main/library/entry';
import { Mounts } from '../../../../src/main/library/roots/mounts';
import { findDifference, type Places } from '../../../../src/main/library/scan/scan';
import { newFolder } from '../../../new-folder';

const recordOf = (path: string): FileRecord => ({
  path,
  size: 3,
  mtimeMs: 1,
  sha256: null,
  issues: [],
  reading: '',
  articles: [1],
});

function knownOf(...paths: readonly string[]): ReadonlyMap<string, FileRecord> {
  return new Map(paths.map((path) => [path, recordOf(path)]));
}

const placesOf = (root: string): Places => ({
  ...{ roots: [root], guests: [], mounts: new Mounts() },
  ...{ isExcluded: () => false, isStray: () => false },
});

/** Runs as somebody who may not look into every folder. */
async function asNobody<T>(run: () => Promise<T>): Promise<T> {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(65_534);
  try {
    return await run();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}

test('tells files that went from files of a root that was taken out', async () => {
  const tin = newFolder();
  writeFileSync(join(tin, 'a.txt'), 'abc');
  const known = knownOf(join(tin, 'cu.txt'), '/kho/b.txt');
  expect(await findDifference(placesOf(tin), known)).toEqual({
    changed: [expect.objectContaining({ path: join(tin, 'a.txt') })],
    gone: [join(tin, 'cu.txt')],
    outside: ['/kho/b.txt'],
    missing: [],
  });
});

test.skipIf(process.platform === 'win32')(
  'a folder that may not be looked into keeps its articles and is a problem itself',
  async () => {
    const tin = newFolder();
    chmodSync(tin, 0o755);
    mkdirSync(join(tin, 'kin'), { mode: 0o700 });
    writeFileSync(join(tin, 'a.txt'), 'abc');
    if (process.geteuid?.() !== 0) chmodSync(join(tin, 'kin'), 0o000);
    const known = knownOf(join(tin, 'kin', 'b.txt'));
    const difference = await asNobody(() => findDifference(placesOf(tin), known));
    expect(difference).toMatchObject({ changed: [{ path: join(tin, 'a.txt') }, { path: join(tin, 'kin') }], gone: [] });
  },
);

test('says nothing of what is gone once it was cancelled', async () => {
  const tin = newFolder();
  const cancelled = new AbortController();
  cancelled.abort();
  expect(await findDifference(placesOf(tin), knownOf(join(tin, 'a.txt')), cancelled.signal)).toBeNull();
});

/** A folder in memory: where there is one, it lies on another device than the tests' own. */
const MEMORY = '/dev/shm';
const hasTwoDevices = existsSync(MEMORY) && statSync(MEMORY).dev !== statSync(tmpdir()).dev;

test.skipIf(!hasTwoDevices)('a drive that goes while it is listed keeps its articles, then and later', async () => {
  const drive = mkdtempSync(join(MEMORY, 'tre-drive-'));
  const home = newFolder();
  const root = join(home, 'tin');
  writeFileSync(join(drive, 'a.txt'), 'abc');
  mkdirSync(join(home, 'left'));
  symlinkSync(drive, root);
  // Asked after the drive was listed.
  const isExcluded = (): boolean => {
    rmSync(root);
    symlinkSync(join(home, 'left'), root);
    return false;
  };
  const known = knownOf(join(root, 'a.txt'), join(root, 'b.txt'));
  const places = placesOf(root);
  const away = { gone: [], missing: [root] };
  expect(await findDifference({ ...places, isExcluded }, known)).toMatchObject(away);
  expect(await findDifference(places, known)).toMatchObject(away);
  rmSync(drive, { recursive: true });
});
