import { expect, test } from 'vitest';
import { atOnce } from '../../../../../src/main/gently/in-slices';
import { keepFiles, keptFiles, type KeptFiles } from '../../../../../src/main/library/catalogue/snapshot/kept-files';
import type { FileRecord } from '../../../../../src/main/library/entry';

const hash = (n: number): string => String(n).repeat(64).slice(0, 64);

test('files come back as they were: plain ones, and those with parts, issues, a reading or other bytes', () => {
  const plain: FileRecord = {
    path: '/tin/a.txt',
    size: 12,
    mtimeMs: 1700000000000.25,
    sha256: hash(1),
    issues: [],
    reading: '',
    articles: [1],
  };
  const files: readonly FileRecord[] = [
    plain,
    { ...plain, path: '/tin/bản sao.txt' },
    { ...plain, path: '/tin/điểm báo.txt', articles: [1, 2] },
    { ...plain, path: '/tin/hỏng.pdf', sha256: null, articles: [], issues: [{ code: 'encrypted', message: 'closed' }] },
    { ...plain, path: '/tin/cũ.txt', reading: 'tcvn3' },
    { ...plain, path: '/tin/khác.txt', sha256: hash(9) },
    { ...plain, path: '/tin/chưa đọc.txt', mtimeMs: -1 },
  ];
  const kept = JSON.parse(JSON.stringify(atOnce(keepFiles(files, hash)))) as KeptFiles;
  const byPath = (all: readonly FileRecord[]): readonly FileRecord[] =>
    [...all].sort((a, b) => (a.path < b.path ? -1 : 1));
  const again: FileRecord[] = [];
  atOnce(keptFiles(kept, hash, (file) => again.push(file)));
  expect(byPath(again)).toEqual(byPath(files));
});
