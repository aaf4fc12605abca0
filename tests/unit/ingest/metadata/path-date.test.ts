import { describe, expect, test } from 'vitest';
import { dateOfPath } from '../../../../src/main/ingest/metadata/path-date';

describe('dateOfPath', () => {
  test.each([
    ['/kho/2024-07-25-le-tang.txt', '2024-07-25'],
    ['/kho/bao_20211215_khai-mac.html', '2021-12-15'],
    ['/kho/2021/12/bai.txt', '2021-12'],
    ['/kho/2021/bai.txt', '2021'],
    ['C:\\kho\\2021-12-15\\bai.txt'.replaceAll('\\', '/'), '2021-12-15'],
    ['/kho/12180263.txt', null],
    ['/kho/321b584721648d85.txt', null],
    ['/kho/bai.txt', null],
    ['/kho/2021-02-30-bai.txt', null],
    ['/kho/2021-11-20/2021-11-31.txt', '2021-11-20'],
  ])('%s', (path, date) => {
    expect(dateOfPath(path)).toBe(date);
  });
});
