import { expect, onTestFinished, test, vi } from 'vitest';
import { Saver, type SavedFile } from '../../../src/main/disk/saver';

/** A file on a share whose writes end as `written` does; what is put aside is on the disk at once. */
function slowFile(written: () => Promise<void>): SavedFile {
  const stands = { isDirty: true, isAside: false };
  return {
    path: '/notes/a.jsonld',
    get isDirty() {
      return stands.isDirty;
    },
    get isAtRisk() {
      return stands.isDirty && !stands.isAside;
    },
    save: async () => {
      await written();
      stands.isDirty = false;
    },
    keepAside: () => {
      stands.isAside = true;
    },
  };
}

/** A saver of one such file that was touched, under a clock of the test's, and what it told of its state. */
function touchedSaver(written: () => Promise<void>): { saver: Saver<SavedFile>; file: SavedFile; told: string[] } {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const file = slowFile(written);
  const saver = new Saver(
    () => [file],
    () => undefined,
  );
  const told: string[] = [];
  saver.onState((state) => told.push(state));
  saver.touch();
  return { saver, file, told };
}

test('what a write that never ends should write is put aside meanwhile, and closing does not wait for it', async () => {
  const { saver, file, told } = touchedSaver(() => new Promise(() => undefined));
  expect([saver.state, file.isAtRisk]).toEqual(['pending', true]);
  await vi.advanceTimersByTimeAsync(5_000);
  expect([saver.state, file.isAtRisk]).toEqual(['aside', false]);
  const closed = saver.close();
  await vi.advanceTimersByTimeAsync(5_000);
  await closed;
  expect(told).toEqual(['pending', 'aside']);
});

test('what was put aside while a write took long is in its place once it ends', async () => {
  const { told } = touchedSaver(() => new Promise((resolve) => setTimeout(resolve, 3_000)));
  await vi.advanceTimersByTimeAsync(5_000);
  expect(told).toEqual(['pending', 'aside', 'yes']);
});
