import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { openFilePool, type FilePool } from '../../../../src/main/library/reading/file-pool';
import { FileFailure } from '../../../../src/main/library/reading/watched-threads';
import type { ReadFile } from '../../../../src/main/library/reading/read-article-file';
import { readSurely } from '../../../../src/main/library/reading/read-surely';

const read = (path: string): ReadFile => ({
  path,
  size: 1,
  mtimeMs: 1,
  sha256: null,
  issues: [],
  reading: '',
  articles: [],
});

/** A pool whose thread ends whenever it meets this file. */
function poolThatFallsOver(bad: string): FilePool {
  return {
    width: 1,
    read: (paths) =>
      paths.includes(bad)
        ? Promise.reject(new FileFailure(bad, 'crashed', 'out of memory'))
        : Promise.resolve(paths.map(read)),
    close: () => Promise.resolve(),
  };
}

test('the file that ends a thread costs one issue; the others of its batch are read', async () => {
  const files = await readSurely(poolThatFallsOver(__filename), ['/a.txt', __filename, '/c.txt']);
  expect(files.map((file) => [file.path, file.issues[0]?.code ?? null])).toEqual([
    [__filename, 'crashed'],
    ['/a.txt', null],
    ['/c.txt', null],
  ]);
  expect(files[0]?.size).toBeGreaterThan(0);
});

test('a pool that was closed gives nothing', async () => {
  const closed = new AbortController();
  closed.abort();
  expect(await readSurely(poolThatFallsOver('/a.txt'), ['/a.txt', '/b.txt'], closed.signal)).toEqual([]);
});

test.each([
  ['keeps its thread busy for ever', 'for (;;);', 'timed-out'],
  ['ends its thread', 'process.exit(1);', 'crashed'],
  ['eats all memory', 'for (const all = [];;) all.push(new Array(1e6).fill(all.length));', 'crashed'],
])('a file that %s is blamed by name; the others of its batch are read', async (_claim, harm, code) => {
  const worker = join(mkdtempSync(join(tmpdir(), 'tre-pool-')), 'worker.js');
  writeFileSync(
    worker,
    `module.exports = ({ paths, inHand }) => paths.map((path, place) => {
       Atomics.store(inHand, 0, place);
       if (path.endsWith('xau.txt')) ${harm}
       return ({ path, size: 1, mtimeMs: 1, sha256: null, issues: [], reading: '', articles: [] });
     });`,
  );
  const pool = openFilePool(worker, undefined, { time: 4_000, memory: 64 });
  const bad = join(dirname(worker), 'xau.txt');
  writeFileSync(bad, 'x');
  const files = await readSurely(pool, ['/a.txt', bad, '/b.txt']);
  expect(files.map((file) => [file.path, ...file.issues.map((issue) => issue.code)]).sort()).toEqual(
    [['/a.txt'], ['/b.txt'], [bad, code]].sort(),
  );
  await pool.close();
});
