import { describe, expect, it } from 'vitest';
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
      () => undefined,
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
    await saver.settled();
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
      (error) => failures.push(error),
    );
    saver.save({ comment: 'đầu' });
    await saver.settled();
    isDown = false;
    saver.save({ colour: 'green' });
    await saver.settled();
    expect(failures).toHaveLength(1);
    expect(sent).toEqual([{ comment: 'đầu', colour: 'green' }]);
  });
});
