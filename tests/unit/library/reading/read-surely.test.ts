import { symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import type { FilePool } from '../../../../src/main/library/reading/file-pool';
import { openFilePool } from '../../../../src/main/library/reading/open-file-pool';
import { FileFailure } from '../../../../src/main/library/reading/watched-threads';
import type { ReadFile } from '../../../../src/main/library/reading/read-article-file';
import { openBlocks } from '../../../../src/main/library/catalogue/open-block';
import { packFiles } from '../../../../src/main/library/reading/pack-files';
import { packSurely, readSurely } from '../../../../src/main/library/reading/read-surely';
import { newFolder } from '../../../new-folder';

const read = (path: string): ReadFile<never> => ({
  path,
  size: 1,
  mtimeMs: 1,
  sha256: null,
  issues: [],
  reading: '',
  articles: [],
});

/** A pool whose thread ends whenever it meets this file. */
function poolThatFallsOver(bad: string): Pick<FilePool, 'read' | 'pack'> {
  const answer = (paths: readonly string[]): Promise<readonly ReadFile<never>[]> =>
    paths.includes(bad)
      ? Promise.reject(new FileFailure(bad, 'crashed', 'out of memory'))
      : Promise.resolve(paths.map(read));
  return {
    read: answer,
    pack: async (paths) => packFiles(await answer(paths.slice(0, 3)), paths),
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

test('a file that ends a thread and may not be looked at any more is there all the same', async () => {
  const loop = join(newFolder(), 'loop.txt');
  symlinkSync(loop, loop);
  const [file] = await readSurely(poolThatFallsOver(loop), [loop]);
  expect(file?.issues.map(({ code }) => code)).toEqual(['crashed']);
});

test('what ends a thread while files are packed stands apart; what was not come to is left for later', async () => {
  const pool = poolThatFallsOver(__filename);
  const paths = ['/a.txt', __filename, '/c.txt', '/d.txt', '/e.txt'];
  const packed = await packSurely(pool, paths, new AbortController().signal);
  expect(packed.apart.map((file) => [file.path, file.issues[0]?.code])).toEqual([[__filename, 'crashed']]);
  expect(packed.unread).toEqual(['/e.txt']);
  const files = [...openBlocks(packed.blocks)].flatMap((block) => block.files.map(({ file }) => file.path));
  expect(files).toEqual(['/a.txt', '/c.txt', '/d.txt']);
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
  const worker = join(newFolder(), 'worker.js');
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
