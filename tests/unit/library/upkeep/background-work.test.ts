import { expect, onTestFinished, test, vi } from 'vitest';
import { BackgroundWork } from '../../../../src/main/library/upkeep/background-work';

/** Work of two kinds: folding goes through three pauses, keeping ends as `keep` says, with false where it gave up. */
function workWith(keep: () => Promise<boolean>) {
  const closing = new AbortController();
  const steps: string[] = [];
  const errors: unknown[] = [];
  const work = new BackgroundWork({
    index: {
      fold: async (pause) => {
        for (const step of ['first', 'second', 'third']) {
          steps.push(step);
          if (step === 'second' && steps.includes('close')) closing.abort();
          await pause();
        }
      },
    },
    keepGently: async () => {
      steps.push('keep');
      return keep();
    },
    closing: closing.signal,
    onError: (error) => errors.push(error),
  });
  return { work, closing, steps, errors };
}

test('work in the background is done one after the other', async () => {
  const { work, steps, errors } = workWith(() => Promise.resolve(true));
  void work.fold();
  void work.keepCatalogue();
  await work.idle();
  expect(steps).toEqual(['first', 'second', 'third', 'keep']);
  expect(errors).toEqual([]);
});

test('work that fails is told, and the next is done all the same', async () => {
  const failure = new Error('disk');
  const { work, steps, errors } = workWith(() => Promise.reject(failure));
  await work.keepCatalogue();
  await work.fold();
  expect(errors).toEqual([failure]);
  expect(steps).toEqual(['keep', 'first', 'second', 'third']);
});

test('when the library closes, work ends at its next pause, none begins, and no error is told of that', async () => {
  const { work, steps, errors } = workWith(() => Promise.resolve(true));
  steps.push('close');
  void work.fold();
  void work.keepCatalogue();
  await work.idle();
  expect(steps).toEqual(['close', 'first', 'second']);
  expect(errors).toEqual([]);
});

test('a library that stands still after changes is kept, once for all of them', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const { work, steps } = workWith(() => Promise.resolve(true));
  for (let change = 0; change < 5; change += 1) {
    work.keepWhenStill();
    vi.advanceTimersByTime(10_000);
  }
  await work.idle();
  expect(steps).toEqual([]);
  vi.advanceTimersByTime(60_000);
  await work.idle();
  expect(steps).toEqual(['keep']);
});

test('a library that changes every minute is kept now and then, and once more when it no longer does', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const { work, steps } = workWith(() => Promise.resolve(true));
  for (let minute = 0; minute < 60; minute += 1) {
    work.keepWhenStill();
    vi.advanceTimersByTime(60_000);
    await work.idle();
  }
  expect(steps.length).toBeGreaterThan(2);
  expect(steps.length).toBeLessThan(8);
  const during = steps.length;
  work.keepWhenStill();
  vi.advanceTimersByTime(600_000);
  await work.idle();
  expect(steps).toHaveLength(during + 1);
});

test('a keeping that gave up does not put off the next', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const { work, steps } = workWith(() => Promise.resolve(steps.length > 1));
  for (const kept of [1, 2, 2]) {
    work.keepWhenStill();
    vi.advanceTimersByTime(60_000);
    await work.idle();
    expect(steps).toHaveLength(kept);
  }
});
