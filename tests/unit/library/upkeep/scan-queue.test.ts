import { expect, test } from 'vitest';
import { ScanQueue } from '../../../../src/main/library/upkeep/scan-queue';

function queue(): ScanQueue {
  return new ScanQueue((error) => {
    throw error;
  });
}

const untilAborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => (signal.aborted ? resolve() : signal.addEventListener('abort', () => resolve())));

test('cancelling stops the scan under way and the one that waits', async () => {
  const scans = queue();
  const ended: string[] = [];
  const first = scans.scan((signal) => untilAborted(signal).then(() => void ended.push('first')));
  await Promise.resolve();
  await Promise.resolve();
  const second = scans.scan((signal) => untilAborted(signal).then(() => void ended.push('second')));
  scans.cancel();
  await Promise.all([first, second]);
  expect(ended).toEqual(['first', 'second']);
});

test('a scan asked for after cancelling runs to its end', async () => {
  const scans = queue();
  void scans.scan(untilAborted);
  scans.cancel();
  let wasAborted = true;
  await scans.scan((signal) => Promise.resolve(void (wasAborted = signal.aborted)));
  expect(wasAborted).toBe(false);
});

test('scans asked for while one waits are that one', async () => {
  const scans = queue();
  let runs = 0;
  const count = (): Promise<void> => Promise.resolve(void (runs += 1));
  void scans.after(() => new Promise((resolve) => setTimeout(resolve, 5)));
  await Promise.all([scans.scan(count), scans.scan(count), scans.scan(count)]);
  expect(runs).toBe(1);
});

test('a scan that fails is told, and the next one runs', async () => {
  const errors: unknown[] = [];
  const scans = new ScanQueue((error) => errors.push(error));
  await scans.scan(() => Promise.reject(new Error('no')));
  await scans.scan(() => Promise.resolve());
  expect(errors).toHaveLength(1);
});
