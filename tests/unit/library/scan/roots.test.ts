import { describe, expect, test } from 'vitest';
import { isUnder, joinRoots, RootCounts } from '../../../../src/main/library/scan/roots';

describe('a path under a root', () => {
  test.each([
    ['/tin/2022/a.txt', '/tin', true],
    ['/tin', '/tin', true],
    ['/tin-cu/a.txt', '/tin', false],
    ['/tin/a.txt', '/', true],
    ['C:\\tin\\a.txt', 'C:\\tin', true],
    ['C:\\tin\\a.txt', 'C:\\', true],
  ])('%s under %s: %s', (path, root, expected) => {
    expect(isUnder(path, root)).toBe(expected);
  });
});

describe('roots that are joined', () => {
  test.each([
    ['one twice', ['/tin'], ['/tin/'], ['/tin']],
    ['one inside another', ['/tin'], ['/tin/2022'], ['/tin']],
    ['one around another', ['/tin/2022', '/kho'], ['/tin'], ['/kho', '/tin']],
    ['one in a folder that is passed over', ['/tin'], ['/tin/.cat/2022'], ['/tin', '/tin/.cat/2022']],
  ])('%s', (_name, roots, added, expected) => {
    expect(joinRoots(roots, added)).toEqual(expected);
  });
});

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
