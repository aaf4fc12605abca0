import { expect, test } from 'vitest';
import { Pace } from '../../../../src/main/library/scan/pace';

/** A pace, and work that is done by a clock of its own. */
function watched(): { readonly pace: Pace; readonly work: (seconds: number, files: number, bytes: number) => void } {
  let now = 0;
  const pace = new Pace(() => now);
  const work = (seconds: number, files: number, bytes: number): void => {
    now += seconds * 1000;
    pace.add(files, bytes);
  };
  return { pace, work };
}

test('tells how long the rest takes, from what was done lately', () => {
  const { pace, work } = watched();
  expect(pace.secondsFor(10, 0)).toBeNull();
  for (let second = 1; second <= 60; second += 1) work(1, second <= 40 ? 1 : 10, 0);
  expect(pace.secondsFor(100, 0)).toBe(10);
});

test('large files count by their bytes', () => {
  const { pace, work } = watched();
  work(1, 1, 1_000);
  work(10, 1, 98_000);
  expect(pace.secondsFor(1, 198_000)).toBe(20);
});

test('foretells nothing from the first seconds, in which work goes slower, nor from few files', () => {
  const { pace, work } = watched();
  const rest = [20_000, 0] as const;
  work(1, 14, 0);
  expect(pace.secondsFor(...rest)).toBeNull();
  work(0.9, 400, 0);
  expect(pace.secondsFor(...rest)).toBeNull();
  work(2, 200, 0);
  expect(pace.secondsFor(...rest)).toBeNull();
  work(1, 400, 0);
  expect(pace.secondsFor(...rest)).toBe(100);
});

test('a slow file now and then does not make the time that is left leap', () => {
  const { pace, work } = watched();
  const told: number[] = [];
  for (let file = 1; file <= 400; file += 1) {
    work(file % 10 === 0 ? 9 : 0.1, 1, 0);
    if (file > 100) told.push(pace.secondsFor(100, 0) ?? 0);
  }
  expect(Math.min(...told)).toBeGreaterThan(80);
  expect(Math.max(...told)).toBeLessThan(120);
});

test('one file that takes long foretells nothing of thousands, but what is left of a few', () => {
  const { pace, work } = watched();
  work(12, 1, 0);
  work(12, 1, 0);
  expect([pace.secondsFor(6_000, 0), pace.secondsFor(5, 0)]).toEqual([null, 60]);
});
