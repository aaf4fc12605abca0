import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../../../src/main/disk/make-folder';
import { namesIn } from '../../../src/main/disk/names-in';
import { newFolder } from '../../new-folder';

test('a folder is made with those above it, and may be there already', async () => {
  const dir = join(newFolder(), 'sách', 'báo', 'cũ');
  await makeFolder(dir);
  await makeFolder(dir);
  expect(statSync(dir).isDirectory()).toBe(true);
});

test('a file in the way is an error', async () => {
  const file = join(newFolder(), 'sách');
  writeFileSync(file, '');
  await expect(makeFolder(file)).rejects.toThrow('EEXIST');
  await expect(makeFolder(join(file, 'báo'))).rejects.toThrow('ENOTDIR');
});

test.runIf(process.platform === 'linux')('a place that takes no folders is an error, not an endless wait', async () => {
  await expect(makeFolder('/proc/tre/sách')).rejects.toThrow('ENOENT');
  const heard: string[] = [];
  expect(await namesIn('/proc/tre', (message) => heard.push(message))).toBeNull();
  expect(heard).toHaveLength(1);
});
