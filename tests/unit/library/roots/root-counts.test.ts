import { expect, test } from 'vitest';
import { RootCounts } from '../../../../src/main/library/roots/root-counts';

test('roots count the articles that lie under them, at any depth, from when they are first asked', () => {
  const counts = new RootCounts();
  const files: { path: string; articles: number[] }[] = [
    { path: '/tin/2022/12/a.txt', articles: [1] },
    { path: '/khac/b.txt', articles: [2] },
    { path: '/khac/c.txt', articles: [3, 4] },
  ];
  counts.set(['/tin', '/kho', '/khac/c.txt'], () => files);
  counts.change('/tin/d.txt', 1);
  files.push({ path: '/tin/d.txt', articles: [5] });
  expect([counts.of('/tin'), counts.of('/kho'), counts.of('/khac/c.txt')]).toEqual([2, 0, 2]);
  counts.change('/kho/c.txt', 2);
  counts.change('/tin/2022/12/a.txt', -1);
  expect([counts.of('/tin'), counts.of('/kho')]).toEqual([1, 2]);
});
