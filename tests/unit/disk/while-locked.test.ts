import { appendFileSync, existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { whileLocked } from '../../../src/main/disk/while-locked';
import { canMount, mountAt, unmount } from '../../mounted';
import { newFolder } from '../../new-folder';

/** A number no process has: Linux gives none above 4,194,304. */
const NOBODY = 99_999_999;

test('those who write one file come one after the other, and leave no lock', async () => {
  const dir = newFolder();
  const path = join(dir, 'đếm.txt');
  writeFileSync(path, '0');
  const add = (): Promise<void> =>
    whileLocked(path, async () => {
      const before = Number(readFileSync(path, 'utf8'));
      await wait(1);
      writeFileSync(path, String(before + 1));
    });
  await Promise.all(Array.from({ length: 8 }, add));
  expect(readFileSync(path, 'utf8')).toBe('8');
  expect(existsSync(join(dir, '.đếm.txt.lock'))).toBe(false);
});

test.each([
  ['a program that was killed', `${NOBODY} ${hostname()}`, Date.now()],
  ['another machine, long ago', '1 xa', Date.now() - 60_000],
  ['this program, in another life', `${process.pid} ${hostname()}`, Date.now() - 60_000],
])('a lock that was left by %s holds nobody up', async (_who, content, time) => {
  const path = join(newFolder(), 'a.txt');
  const lock = join(path, '..', '.a.txt.lock');
  writeFileSync(lock, content);
  utimesSync(lock, time / 1000, time / 1000);
  let isRun = false;
  await whileLocked(path, () => {
    isRun = true;
    expect(readFileSync(lock, 'utf8')).toBe(`${process.pid} ${hostname()}`);
    return Promise.resolve();
  });
  expect([isRun, existsSync(lock)]).toEqual([true, false]);
});

test('a failure is passed on, and the lock goes', async () => {
  const path = join(newFolder(), 'a.txt');
  await expect(whileLocked(path, () => Promise.reject(new Error('đĩa đầy')))).rejects.toThrow('đĩa đầy');
  expect(existsSync(join(path, '..', '.a.txt.lock'))).toBe(false);
});

test.skipIf(!canMount())(
  'a disk without room for what stands in a lock is locked all the same, and left free',
  async () => {
    const dir = newFolder();
    expect(mountAt(dir)).toBe(true);
    onTestFinished(() => {
      unmount(dir);
    });
    expect(() => {
      for (const size of [1 << 16, 1 << 9, 1]) {
        for (;;) {
          try {
            appendFileSync(join(dir, 'đầy'), Buffer.alloc(size));
          } catch {
            break;
          }
        }
      }
      writeFileSync(join(dir, 'thừa'), 'x');
    }).toThrow('ENOSPC');
    const lock = join(dir, '.a.txt.lock');
    await whileLocked(join(dir, 'a.txt'), () => {
      expect(existsSync(lock)).toBe(true);
      return Promise.resolve();
    });
    expect(existsSync(lock)).toBe(false);
  },
);
