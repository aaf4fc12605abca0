import { expect, test } from 'vitest';
import { HeldFiles } from '../../../../src/main/library/catalogue/held-files';
import { noParts } from '../../../../src/main/library/catalogue/parts';

function put(held: HeldFiles, path: string): readonly number[] {
  return held.put({ path, size: 1, mtimeMs: 1, sha256: null, issues: [], reading: '', articles: [1] });
}

test('paths of an article are sorted, each once, whatever the order they came in', () => {
  const held = new HeldFiles(noParts());
  expect(['/tin/c', '/tin/a', '/tin/b', '/tin/a'].map((path) => put(held, path))).toEqual([[1], [], [], []]);
  expect(held.pathsOf(1)).toEqual(['/tin/a', '/tin/b', '/tin/c']);
  held.drop('/tin/b');
  expect(held.pathsOf(1)).toEqual(['/tin/a', '/tin/c']);
  held.drop('/tin/a');
  held.drop('/tin/c');
  expect([held.pathsOf(1), [...held.orphans]]).toEqual([[], [1]]);
});

test('thousands of copies of one text are all held, and all forgotten', () => {
  const held = new HeldFiles(noParts());
  const copies = Array.from({ length: 2_000 }, (_, at) => `/kho báo/lưu trữ/bản sao ${(at * 7_919) % 2_000}.txt`);
  for (const path of copies) put(held, path);
  expect(held.pathsOf(1)).toEqual([...copies].sort());
  for (const path of copies) held.drop(path);
  expect(held.pathsOf(1)).toEqual([]);
});
