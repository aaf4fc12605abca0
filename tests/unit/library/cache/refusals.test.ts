import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Refusals } from '../../../../src/main/library/cache/refusals';
import { newFolder } from '../../../new-folder';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const full = Object.assign(new Error('no space left'), { code: 'ENOSPC' });

/** A cache on a disk that is full until `disk.isFull` is false; `told` is what the reader is told of it. */
function cache() {
  const disk = { isFull: true, tries: 0 };
  const told: string[] = [];
  const closing = new AbortController();
  const catchUp = (): void => {
    disk.tries += 1;
    if (disk.isFull) throw full;
  };
  const refusals = new Refusals({
    dir: newFolder(),
    catchUp,
    problems: { blameCache: ({ code }) => told.push(code), forgiveCache: () => told.push('forgiven') },
    onChange: (isRefused) => told.push(isRefused ? 'refused' : 'taken'),
    closing: closing.signal,
  });
  return { disk, told, closing, refusals };
}

test('a disk that refused is tried again until it takes the cache, and told of no longer', () => {
  const { disk, told, refusals } = cache();
  expect([refusals.take(full), refusals.take(full)]).toEqual([true, true]);
  vi.advanceTimersByTime(30_000);
  const { tries } = disk;
  expect(tries).toBeGreaterThan(1);
  expect(told).toEqual(['full', 'refused', 'full', 'refused']);
  disk.isFull = false;
  vi.advanceTimersByTime(60_000);
  expect(told.slice(4)).toEqual(['forgiven', 'taken']);
  expect(disk.tries).toBe(tries + 1);
});

test('nothing is tried once the library closes, and no other error is a refusal', () => {
  const { disk, told, closing, refusals } = cache();
  expect(refusals.take(new Error('something else'))).toBe(false);
  refusals.take(full);
  closing.abort();
  vi.advanceTimersByTime(60_000);
  expect([disk.tries, told]).toEqual([0, ['full', 'refused']]);
});
