import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { throttled } from '../../../../src/renderer/state/throttled';

describe('a throttled action', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('runs at once, then rests, and never loses the last call', () => {
    const action = vi.fn();
    const call = throttled(700, action);
    call();
    call();
    call();
    expect(action).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(700);
    expect(action).toHaveBeenCalledTimes(2);
    vi.advanceTimersByTime(7000);
    expect(action).toHaveBeenCalledTimes(2);
  });

  it('runs at once again after a rest', () => {
    const action = vi.fn();
    const call = throttled(700, action);
    call();
    vi.advanceTimersByTime(701);
    call();
    expect(action).toHaveBeenCalledTimes(2);
  });
});
