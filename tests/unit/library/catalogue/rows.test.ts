import { expect, test } from 'vitest';
import type { LeanFrame } from '../../../../src/main/library/catalogue/frame';
import { leanOf } from '../../../../src/main/library/catalogue/lean';
import {
  detailIn,
  detailRow,
  frameOf,
  rowOf,
  type DetailRow,
  type Row,
} from '../../../../src/main/library/catalogue/rows';
import { entryOf, mentionOf } from '../entries';

const mentions = [
  mentionOf({ title: 'Thứ trưởng', role: 'chủ trì', listPlace: 2, suspicion: 'cut-name', hidden: true }),
  mentionOf({ person: 'lê-thị-thử', name: 'Lê Thị Thử', sic: true }),
];
const entry = entryOf({
  ...{ n: 9, part: 3, titleMade: true, publisher: 'Báo Thử', origin: 'TTXVN', byline: 'Mai An', lang: 'vi' },
  published: { value: '2021-12-15', basis: 'printed', certain: true },
  happening: { key: 'hội-nghị|31', label: 'Hội nghị lần thứ 31' },
  ...{ mentions, statements: [{ start: 4, end: 20, person: 'lê-thị-thử' }], print: 'AAEC', reading: 'tcvn3' },
});

test.each<LeanFrame>([
  { kind: 'header', version: '1', cache: 'c' },
  { kind: 'article', entry: leanOf(entry, entry.n) },
  {
    kind: 'file',
    file: {
      ...{ path: '/tin/a.txt', size: 5, mtimeMs: 7.5, sha256: 'ab', reading: 'vni', articles: [1, 2] },
      issues: [{ code: 'empty', message: 'Nothing in it.' }],
    },
  },
  { kind: 'drop', path: '/tin/b.txt' },
])('a frame is the same after it was a row: $kind', (frame) => {
  expect(frameOf(JSON.parse(JSON.stringify(rowOf(frame))) as Row, 0)).toEqual(frame);
});

test('so is the detail of an article', () => {
  const { statements } = entry;
  expect(detailIn(JSON.parse(JSON.stringify(detailRow(entry))) as DetailRow)).toEqual({ mentions, statements });
});
