import { describe, expect, it } from 'vitest';
import { formatDate, isCertain } from '../../../../src/renderer/i18n/dates';

describe('dates as far as they are known', () => {
  it.each([
    ['2021-12-15T10:53+07:00', '15/12/2021'],
    ['2021-12-05', '5/12/2021'],
    ['2021-12', '12/2021'],
    ['2021', '2021'],
    ['--12-05', '5/12'],
    ['--12', '12'],
    ['không rõ', 'không rõ'],
  ])('%s is written %s', (value, written) => {
    expect(formatDate(value)).toBe(written);
  });

  it('are never certain when inferred', () => {
    expect(isCertain({ value: '2021', basis: 'inferred', certain: true })).toBe(false);
    expect(isCertain({ value: '2021', basis: 'printed', certain: true })).toBe(true);
    expect(isCertain({ value: '2021', basis: 'folder', certain: false })).toBe(false);
  });
});
