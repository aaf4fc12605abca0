import { describe, expect, test } from 'vitest';
import { timeOf } from '../../../src/main/library/dates';

describe('the time of a date', () => {
  test('is the same moment in whatever zone it is written', () => {
    expect(timeOf('2021-12-15T10:53+07:00')).toBe(Date.UTC(2021, 11, 15, 3, 53) / 60_000);
    for (const same of ['2021-12-15T03:53Z', '2021-12-14T23:53-04:00', '2021-12-15T10:53', '2021-12-15T03:53:20.000Z'])
      expect(timeOf(same)).toBe(timeOf('2021-12-15T10:53+07:00'));
  });

  test.each([
    ['2021', '2021-01-01T00:00+07:00'],
    ['2021-12', '2021-12-01T00:00+07:00'],
    ['2021-12-15', '2021-12-15T00:00+07:00'],
    ['2021-12-15/2021-12-17', '2021-12-15'],
  ])('of %s is its first minute, where no zone is known in Vietnam', (known, first) => {
    expect(timeOf(known)).toBe(timeOf(first));
  });

  test('is before everything where it is unknown', () => {
    expect(timeOf('')).toBe(-Infinity);
  });

  test('tells what is newer where the letters say otherwise', () => {
    expect(timeOf('2021-12-15T23:00+07:00')).toBeLessThan(timeOf('2021-12-15T17:30Z'));
  });
});
