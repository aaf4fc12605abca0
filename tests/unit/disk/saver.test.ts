import { expect, onTestFinished, test, vi } from 'vitest';
import { Saver, type SavedFile } from '../../../src/main/disk/saver';

/** A file on a share that never answers; what is put aside is on the disk at once. */
function silentFile(): SavedFile {
  let isAside = false;
  return {
    path: '/notes/a.jsonld',
    isDirty: true,
    get isAtRisk() {
      return !isAside;
    },
    save: () => new Promise(() => undefined),
    keepAside: () => {
      isAside = true;
    },
  };
}

test('what a write that never ends should write is put aside meanwhile, and closing does not wait for it', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const file = silentFile();
  const saver = new Saver(
    () => [file],
    () => undefined,
  );
  saver.touch();
  expect([saver.state, file.isAtRisk]).toEqual(['pending', true]);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(file.isAtRisk).toBe(false);
  const closed = saver.close();
  await vi.advanceTimersByTimeAsync(5_000);
  await closed;
});
