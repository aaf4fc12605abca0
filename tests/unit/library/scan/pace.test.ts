import { expect, test } from 'vitest';
import { Pace } from '../../../../src/main/library/scan/pace';

test('tells how long the rest takes, from what was done lately', () => {
  let now = 0;
  const pace = new Pace(() => now);
  expect(pace.secondsFor(10, 0)).toBeNull();
  for (let second = 1; second <= 60; second += 1) {
    now = second * 1000;
    pace.add(second <= 40 ? 1 : 10, 0);
  }
  expect(pace.secondsFor(100, 0)).toBe(10);
});

test('large files count by their bytes', () => {
  let now = 0;
  const pace = new Pace(() => now);
  now = 2_000;
  pace.add(1, 18_000);
  expect(pace.secondsFor(1, 98_000)).toBe(10);
});
