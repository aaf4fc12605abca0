import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openCatalogueLog } from '../../../src/main/library/catalogue/catalogue-log';
import type { Frame } from '../../../src/main/library/catalogue/frame';
import { Library } from '../../../src/main/library/library';
import { nextTurn } from '../../../src/main/gently/next-turn';
import { cacheVersion } from '../../../src/main/library/versions';
import { entryOf } from './entries';
import { newFolder } from '../../new-folder';
import { libraryOnOwnThread } from './own-thread';

/** A cache with one article, whose log tells of its file so often that it is written anew at the next start. */
function wornCache(): string {
  const cacheDir = newFolder();
  const again = Array.from({ length: 2_100 }, (_, at): Frame => {
    const file = { path: '/tin/a.txt', size: 1, mtimeMs: at, sha256: null, issues: [], reading: '', articles: [1] };
    return { kind: 'file', file };
  });
  const { log } = openCatalogueLog(cacheDir, cacheVersion);
  log.append([{ kind: 'article', entry: entryOf({ n: 1 }) }, ...again]);
  log.close();
  return cacheDir;
}

/** Takes nothing in, as a disk without room. */
const FULL = '/dev/full';

/** Opens a library on a worn cache, gives what it tells, and closes it. */
async function openedWorn(hinder: (next: string) => void) {
  const cacheDir = wornCache();
  hinder(join(cacheDir, 'catalogue.log.new'));
  const errors: unknown[] = [];
  const library = libraryOnOwnThread(cacheDir, errors);
  await nextTurn();
  const told = { errors: errors.length, trouble: library.cacheTrouble?.code ?? null };
  const known = library.catalogue.find('a'.repeat(64))?.n;
  await library.close();
  return { ...told, known };
}

test('a library whose worn log cannot be written anew opens with all it knew', async () => {
  const opened = await openedWorn(mkdirSync);
  expect(opened).toEqual({ errors: 1, trouble: null, known: 1 });
});

test.skipIf(!existsSync(FULL))(
  'a library without room to write its worn log anew tells of that as of any full disk',
  async () => {
    const opened = await openedWorn((next) => symlinkSync(FULL, next));
    expect(opened).toEqual({ errors: 0, trouble: 'full', known: 1 });
  },
);

test('folders are looked through when nobody waits for an answer, and until then a scan is said to be on its way', async () => {
  const home = newFolder();
  mkdirSync(join(home, 'tin'));
  writeFileSync(join(home, 'tin', 'bài.txt'), 'Cầu mới\n\nHai bên thông cầu.\n');
  let quiet: () => void = () => undefined;
  const library = new Library({
    cacheDir: join(home, 'cache'),
    fileWorker: null,
    onProgress: () => undefined,
    onChange: () => undefined,
    onError: (error) => expect.fail(String(error)),
    whenQuiet: () => new Promise((resolve) => (quiet = resolve)),
  });
  const scanned = library.setRoots([join(home, 'tin')]);
  await new Promise((resolve) => setTimeout(resolve));
  expect(library.currentProgress()).toMatchObject({ phase: 'listing', articles: 0 });
  for (let done = false; !done; await new Promise((resolve) => setImmediate(resolve))) {
    quiet();
    done = library.currentProgress().phase === 'idle';
  }
  await scanned;
  expect(library.currentProgress().articles).toBe(1);
  await library.close();
});
