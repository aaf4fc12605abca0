import { expect, test } from 'vitest';
import type { ListedFile } from '../../../../src/main/library/scan/list-files';
import { WaitingFiles } from '../../../../src/main/library/scan/waiting-files';

function filesOf(count: number): readonly ListedFile[] {
  return Array.from({ length: count }, (_, at) => ({
    path: `${at}`,
    size: 1,
    mtimeMs: 1,
    device: 1,
    isClosedFolder: false,
  }));
}

const aMoment = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('every file is read once, whatever comes back', async () => {
  const files = filesOf(5_000);
  const read: ListedFile[] = [];
  await new WaitingFiles(files, 4).readBy(async (batch) => {
    await aMoment();
    const done = Math.ceil(batch.length / 3);
    read.push(...batch.slice(0, done));
    return batch.slice(done);
  });
  expect(new Set(read)).toEqual(new Set(files));
  expect(read).toHaveLength(files.length);
});

test('files that are read slowly are shared among all threads, also when they went out in one batch', async () => {
  let largest = 0;
  let underWay = 0;
  let most = 0;
  const waiting = new WaitingFiles(filesOf(30), 4);
  await waiting.readBy(async (batch) => {
    underWay += 1;
    most = Math.max(most, underWay);
    largest = Math.max(largest, batch.length);
    await aMoment();
    underWay -= 1;
    return batch.slice(1);
  });
  expect(most).toBe(4);
  expect(largest).toBe(24);
});

test('what goes wrong with a batch ends the reading and hangs nobody', async () => {
  const reading = new WaitingFiles(filesOf(10), 3).readBy(async () => {
    await aMoment();
    throw new Error('the disk is gone');
  });
  await expect(reading).rejects.toThrow('the disk is gone');
});
