import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { noteSaver } from '../../../../src/renderer/notes/note-saver';

interface Change {
  readonly comment?: string;
  readonly colour?: string;
}

describe('saving a note', () => {
  it('sends one change at a time and joins what waits', async () => {
    const sent: Change[] = [];
    const releases: (() => void)[] = [];
    const saver = noteSaver(
      (change: Change) => {
        sent.push(change);
        return new Promise<void>((resolve) => releases.push(resolve));
      },
      () => true,
    );
    saver.save({ comment: 'a' });
    saver.save({ comment: 'ab' });
    saver.save({ colour: 'blue' });
    expect(sent).toEqual([{ comment: 'a' }]);
    releases[0]?.();
    await Promise.resolve();
    await Promise.resolve();
    expect(sent).toEqual([{ comment: 'a' }, { comment: 'ab', colour: 'blue' }]);
    releases[1]?.();
    expect(await saver.flush()).toBe(true);
  });

  it('keeps what could not be sent and sends it with the next change', async () => {
    const sent: Change[] = [];
    const failures: unknown[] = [];
    let isDown = true;
    const saver = noteSaver(
      (change: Change) => {
        if (isDown) return Promise.reject(new Error('disk'));
        sent.push(change);
        return Promise.resolve();
      },
      (error, isFirst) => !isFirst || failures.push(error) > 0,
    );
    saver.save({ comment: 'đầu' });
    expect(await saver.flush()).toBe(false);
    isDown = false;
    saver.save({ colour: 'green' });
    expect(await saver.flush()).toBe(true);
    expect(failures).toHaveLength(1);
    expect(sent).toEqual([{ comment: 'đầu', colour: 'green' }]);
  });

  it('sends again by itself what could not be sent, and says once that it could not', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const sent: Change[] = [];
    const failures: unknown[] = [];
    let refusals = 3;
    const saver = noteSaver(
      (change: Change) => {
        refusals -= 1;
        if (refusals >= 0) return Promise.reject(new Error('engine-down'));
        sent.push(change);
        return Promise.resolve();
      },
      (error, isFirst) => !isFirst || failures.push(error) > 0,
    );
    saver.save({ comment: 'cuối' });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toEqual([{ comment: 'cuối' }]);
    expect(failures).toHaveLength(1);
  });

  it('lets go of what can never be taken', async () => {
    const saver = noteSaver(
      () => Promise.reject(new Error('not-found')),
      () => false,
    );
    saver.save({ comment: 'thừa' });
    expect(await saver.flush()).toBe(true);
  });

  it('lets go of what can no longer be taken, also where it failed otherwise before', async () => {
    const reasons = ['engine-down', 'not-found'];
    const saver = noteSaver(
      () => Promise.reject(new Error(reasons.shift() ?? 'again')),
      (error) => (error as Error).message !== 'not-found',
    );
    saver.save({ comment: 'thừa' });
    expect(await saver.flush()).toBe(false);
    expect(await saver.flush()).toBe(true);
  });

  it('sends what is written after all was handed over', async () => {
    const sent: Change[] = [];
    const saver = noteSaver(
      (change: Change) => Promise.resolve(sent.push(change)),
      () => true,
    );
    expect(await saver.flush()).toBe(true);
    saver.save({ comment: 'sau' });
    expect(await saver.flush()).toBe(true);
    expect(sent).toEqual([{ comment: 'sau' }]);
  });
});
