import { expect, test } from 'vitest';
import { HeldFiles } from '../../../../src/main/library/catalogue/held-files';
import { noParts } from '../../../../src/main/library/catalogue/parts';
import { RootCounts } from '../../../../src/main/library/roots/root-counts';

/** Files as a catalogue holds them. */
function known() {
  const parts = noParts();
  const held = new HeldFiles(parts);
  const put = (path: string, articles: readonly number[]): void => {
    held.put({ path, size: 1, mtimeMs: 1, sha256: null, issues: [], reading: '', articles });
  };
  return { folders: parts.folders(), files: held.byPath, put, drop: (path: string) => held.drop(path) };
}

test('roots count the articles that lie under them, at any depth, from when they are first asked', () => {
  const files = known();
  files.put('/tin/2022/12/a.txt', [1]);
  files.put('/khac/b.txt', [2]);
  files.put('/khac/c.txt', [3, 4]);
  const counts = new RootCounts();
  counts.set(['/tin', '/kho', '/khac/c.txt'], files);
  counts.change('/tin/d.txt', 1);
  files.put('/tin/d.txt', [5]);
  expect([counts.of('/tin'), counts.of('/kho'), counts.of('/khac/c.txt')]).toEqual([2, 0, 2]);
  counts.change('/kho/c.txt', 2);
  counts.change('/tin/2022/12/a.txt', -1);
  expect([counts.of('/tin'), counts.of('/kho')]).toEqual([1, 2]);
});

test('folders are counted as files come, change and go', () => {
  const { folders, put, drop } = known();
  put('/tin/a.txt', [1]);
  put('/tin/b.txt', [2, 3]);
  put('/tin/trong/c.txt', [4]);
  put('/tin/hỏng.txt', []);
  expect([...folders]).toEqual([
    ['/tin', 3],
    ['/tin/trong', 1],
  ]);
  put('/tin/b.txt', [2]);
  drop('/tin/trong/c.txt');
  drop('/tin/hỏng.txt');
  expect([...folders]).toEqual([['/tin', 2]]);
});
