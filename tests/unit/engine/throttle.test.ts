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
