import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { watchFolderHere, type WatchFolder } from '../../../../src/main/library/watch/watch-folder';
import { watchPlace } from '../../../../src/main/library/watch/watch-place';
import { newFolder } from '../../../new-folder';
import { until } from '../../../until';

/** Watches folders, but fails so many times first, as where a folder inside goes meanwhile. */
function failing(times: number): WatchFolder {
  let left = times;
  return (folder, hear) => (left-- > 0 ? Promise.reject(new Error('It is gone.')) : watchFolderHere(folder, hear));
}

test('a folder is watched though folders inside go while its watch begins', async () => {
  const place = newFolder();
  const [told, errors]: [string[], unknown[]] = [[], []];
  const listeners = { tell: (path: string) => told.push(path), onError: (error: unknown) => errors.push(error) };
  const end = await watchPlace(place, failing(2), listeners);
  writeFileSync(join(place, 'a.txt'), 'tin');
  await until(() => expect(told).toContain(join(place, 'a.txt')));
  expect(errors).toEqual([]);
  await end();
});

test('one that cannot be watched is told once', async () => {
  const errors: unknown[] = [];
  await watchPlace(newFolder(), failing(Infinity), { tell: () => undefined, onError: (error) => errors.push(error) });
  expect(errors).toEqual([new Error('It is gone.')]);
});

test.skipIf(process.platform === 'win32')(
  'a folder is watched by a link to it, under the names it has there',
  async () => {
    const place = join(newFolder(), 'nối');
    const folder = newFolder();
    symlinkSync(folder, place);
    const [told, errors]: [string[], unknown[]] = [[], []];
    const listeners = { tell: (path: string) => told.push(path), onError: (error: unknown) => errors.push(error) };
    const end = await watchPlace(place, watchFolderHere, listeners);
    writeFileSync(join(folder, 'a.txt'), 'tin');
    await until(() => expect(told).toContain(join(place, 'a.txt')));
    expect(errors).toEqual([]);
    await end();
  },
);
