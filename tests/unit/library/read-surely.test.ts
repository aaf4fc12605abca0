import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openFilePool, type FilePool } from '../../../src/main/library/file-pool';
import type { ReadFile } from '../../../src/main/library/read-article-file';
import { readSurely } from '../../../src/main/library/read-surely';

const read = (path: string): ReadFile => ({ path, size: 1, mtimeMs: 1, sha256: null, issues: [], articles: [] });

/** A pool whose thread ends whenever it meets this file. */
function poolThatFallsOver(bad: string): FilePool {
  return {
    width: 1,
    read: (paths) =>
      paths.includes(bad) ? Promise.reject(new Error('out of memory')) : Promise.resolve(paths.map(read)),
    close: () => Promise.resolve(),
  };
}

test('the file that ends a thread costs one issue; the others of its batch are read', async () => {
  const files = await readSurely(poolThatFallsOver(__filename), ['/a.txt', __filename, '/c.txt']);
  expect(files.map((file) => [file.path, file.issues[0]?.code ?? null])).toEqual([
    ['/a.txt', null],
    [__filename, 'parse-failed'],
    ['/c.txt', null],
  ]);
  expect(files[1]?.size).toBeGreaterThan(0);
});

test('a pool that was closed gives nothing', async () => {
  const closed = new AbortController();
  closed.abort();
  expect(await readSurely(poolThatFallsOver('/a.txt'), ['/a.txt', '/b.txt'], closed.signal)).toEqual([]);
});

test.each([
  ['keeps its thread busy for ever', 'for (;;);'],
  ['ends its thread', 'process.exit(1);'],
])('a file that %s costs one issue', async (_claim, harm) => {
  const worker = join(mkdtempSync(join(tmpdir(), 'tre-pool-')), 'worker.js');
  writeFileSync(
    worker,
    `module.exports = (paths) => {
       if (paths.includes('/xau.txt')) ${harm}
       return paths.map((path) => ({ path, size: 1, mtimeMs: 1, sha256: null, issues: [], articles: [] }));
     };`,
  );
  const pool = openFilePool(worker, () => 1_500);
  const files = await readSurely(pool, ['/a.txt', '/xau.txt']);
  expect(files.map((file) => file.issues.length)).toEqual([0, 1]);
  await pool.close();
});
