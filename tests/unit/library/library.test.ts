import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openCatalogueLog } from '../../../src/main/library/catalogue/catalogue-log';
import type { Frame } from '../../../src/main/library/catalogue/frame';
import { Library } from '../../../src/main/library/library';
import { cacheVersion } from '../../../src/main/library/versions';
import { entryOf } from './entries';

test('a library whose worn log cannot be written anew opens with all it knew', async () => {
  const cacheDir = mkdtempSync(join(tmpdir(), 'tre-worn-'));
  const again = Array.from({ length: 2_100 }, (_, at): Frame => {
    const file = { path: '/tin/a.txt', size: 1, mtimeMs: at, sha256: null, issues: [], reading: '', articles: [1] };
    return { kind: 'file', file };
  });
  const { log } = openCatalogueLog(cacheDir, cacheVersion);
  log.append([{ kind: 'article', entry: entryOf({ n: 1 }) }, ...again]);
  log.close();
  mkdirSync(join(cacheDir, 'catalogue.log.new'));
  const errors: unknown[] = [];
  const library = new Library({
    cacheDir,
    fileWorker: null,
    onProgress: () => undefined,
    onChange: () => undefined,
    onError: (error) => errors.push(error),
  });
  expect(errors).toHaveLength(1);
  expect(library.catalogue.find('a'.repeat(64))?.n).toBe(1);
  await library.close();
  rmSync(cacheDir, { recursive: true });
});

test('folders are looked through when nobody waits for an answer, and until then a scan is said to be on its way', async () => {
  const home = mkdtempSync(join(tmpdir(), 'tre-library-'));
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
  rmSync(home, { recursive: true });
});
