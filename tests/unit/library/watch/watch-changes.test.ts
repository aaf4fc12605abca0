import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { changesOf } from '../../../../src/main/library/watch/watch-changes';
import { newFolder } from '../../../new-folder';

const tin = newFolder();
const at = (name: string): string => join(tin, name);
mkdirSync(at('2022'));
mkdirSync(at('.git'));
for (const name of ['a.txt', 'anh.jpg', 'tệp', '.git/b.txt']) writeFileSync(at(name), 'x');
const known = new Map(['da-xoa/c.txt', 'tệp/c.txt'].map((name) => [at(name), 1]));

test.each([
  ['an article file is read again', 'a.txt', { files: [at('a.txt')], needsScan: false }],
  ['an article file that went is looked at', 'cu.txt', { files: [at('cu.txt')], needsScan: false }],
  ['a picture means nothing', 'anh.jpg', { files: [], needsScan: false }],
  ['a download that went means nothing', 'tai.part', { files: [], needsScan: false }],
  ['what lies in a hidden folder means nothing', '.git/b.txt', { files: [], needsScan: false }],
  ['a folder is scanned', '2022', { files: [], needsScan: true }],
  ['a folder that went with its articles is scanned', 'da-xoa', { files: [], needsScan: true }],
  ['a folder with articles that made room for a file is scanned', 'tệp', { files: [], needsScan: true }],
  ['the root itself is scanned', '', { files: [], needsScan: true }],
])('%s', (_claim, name, expected) => {
  expect(changesOf([at(name)], [tin], known, () => false)).toEqual(expected);
});

test('many files at once are left to a scan', () => {
  const paths = Array.from({ length: 51 }, (_, index) => at(`${index}.txt`));
  expect(changesOf(paths, [tin], known, () => false).needsScan).toBe(true);
});

test('of a burst no more paths are looked at than of a few files', () => {
  let asked = 0;
  const paths = Array.from({ length: 5_000 }, (_, index) => at(`${index}.part`));
  const isExcluded = (): boolean => {
    asked += 1;
    return false;
  };
  expect(changesOf(paths, [tin], known, isExcluded)).toEqual({ files: [], needsScan: true });
  expect(asked).toBeLessThan(100);
});
