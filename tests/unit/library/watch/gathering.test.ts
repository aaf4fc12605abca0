import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Gathering } from '../../../../src/main/library/watch/gathering';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function gathering(onQuiet: (paths: readonly string[]) => void): (path: string) => void {
  const own = new Gathering(onQuiet);
  return (path) => own.add(path);
}

/** Adds a path every so many milliseconds, for a while. */
function keepAdding(add: (path: string) => void, path: string, every: number, long: number): void {
  for (let at = 0; at < long; at += every) {
    add(path);
    vi.advanceTimersByTime(every);
  }
}

test('paths are told together, each once, when all have been quiet', () => {
  const told: (readonly string[])[] = [];
  const add = gathering((paths) => told.push(paths));
  for (const path of ['a', 'b', 'a']) add(path);
  expect(told).toEqual([]);
  vi.advanceTimersByTime(1_000);
  expect(told).toEqual([['a', 'b']]);
});

test('a change soon after another is told about as soon', () => {
  const told: string[] = [];
  const add = gathering((paths) => told.push(...paths));
  for (const change of [1, 2, 3]) {
    add('a');
    vi.advanceTimersByTime(change * 100);
    expect(told).toHaveLength(change);
    vi.advanceTimersByTime(1);
  }
});

test('a path that changes every now and then is told less and less often too', () => {
  const told: string[] = [];
  const add = gathering((paths) => told.push(...paths));
  keepAdding(add, 'tải về', 700, 60_000);
  expect(told.length).toBeLessThan(15);
});

test('a path that changes all the time is told less and less often, and when it is done once more', () => {
  const told: number[] = [];
  const add = gathering(() => told.push(performance.now()));
  const began = performance.now();
  keepAdding(add, 'tải về', 200, 60_000);
  const during = told.length;
  expect(during).toBeLessThan(12);
  vi.advanceTimersByTime(60_000);
  expect(told).toHaveLength(during + 1);
  expect(told[0]).toBeLessThan(began + 1_000);
});

test('a file that was written in pieces is told soon after the last of them', () => {
  const told: number[] = [];
  const add = gathering(() => told.push(performance.now()));
  keepAdding(add, 'đồng bộ', 100, 2_000);
  const last = performance.now() - 100;
  vi.advanceTimersByTime(60_000);
  expect(told.at(-1)).toBeGreaterThan(last);
  expect(told.at(-1)).toBeLessThan(last + 500);
});

test('a path that was left alone for a while is told at once again, and others are meanwhile', () => {
  const told: string[] = [];
  const add = gathering((paths) => told.push(...paths));
  keepAdding(add, 'tải về', 200, 10_000);
  told.length = 0;
  add('khác');
  vi.advanceTimersByTime(200);
  expect(told).toEqual(['khác']);
  vi.advanceTimersByTime(60_000);
  told.length = 0;
  add('tải về');
  vi.advanceTimersByTime(200);
  expect(told).toEqual(['tải về']);
});

test('a change is told in time though others keep coming and the clock is set back', () => {
  const told: string[] = [];
  const add = gathering((paths) => told.push(...paths));
  add('a');
  vi.setSystemTime(Date.now() - 3_600_000);
  for (let at = 0; at < 50; at += 1) {
    add(`b${at}`);
    vi.advanceTimersByTime(50);
  }
  expect(told).toContain('a');
});
