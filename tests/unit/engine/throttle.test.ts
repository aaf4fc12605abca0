import { expect, test, vi } from 'vitest';
import { throttle } from '../../../src/main/engine/throttle';

test('the first value is told at once, a burst once more with its last value', () => {
  vi.useFakeTimers();
  const told: number[] = [];
  const tell = throttle(100, (value: number) => told.push(value));
  for (let value = 1; value <= 5; value += 1) tell(value);
  expect(told).toEqual([1]);
  vi.advanceTimersByTime(100);
  expect(told).toEqual([1, 5]);
  vi.advanceTimersByTime(1000);
  expect(told).toEqual([1, 5]);
  vi.useRealTimers();
});

test('what is urgent after what was told last is told at once, and what follows waits its time', () => {
  vi.useFakeTimers();
  const told: string[] = [];
  const tell = throttle(
    100,
    (value: string) => told.push(value),
    (value, last) => value[0] !== last[0],
  );
  for (const value of ['a1', 'a2', 'b1', 'b2']) tell(value);
  expect(told).toEqual(['a1', 'b1']);
  vi.advanceTimersByTime(99);
  expect(told).toEqual(['a1', 'b1']);
  vi.advanceTimersByTime(1);
  expect(told).toEqual(['a1', 'b1', 'b2']);
  vi.useRealTimers();
});
