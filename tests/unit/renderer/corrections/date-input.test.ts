import { describe, expect, it } from 'vitest';
import { dateValueOf } from '../../../../src/renderer/corrections/date-input';

describe('a typed date', () => {
  it.each([
    ['15/12/2021', '2021-12-15'],
    ['5.3.2021', '2021-03-05'],
    [' 12/2021 ', '2021-12'],
    ['2021', '2021'],
    ['15/12', '--12-15'],
    ['2021-12-15T10:53+07:00', '2021-12-15T10:53+07:00'],
    ['--12-15', '--12-15'],
    ['13/12/2021 – 18/12/2021', '2021-12-13/2021-12-18'],
    ['13/12 - 18/12', '--12-13/--12-18'],
  ])('%s is %s', (typed, value) => {
    expect(dateValueOf(typed)).toBe(value);
  });

  it.each(['', 'hôm qua', '32/12/2021', '15/13/2021', '13/2021', '0/5', '1/2/21', '1/1 – 2/1 – 3/1', '15/12/2021 –'])(
    '%j is none',
    (typed) => {
      expect(dateValueOf(typed)).toBeNull();
    },
  );
});
