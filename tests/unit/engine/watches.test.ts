import { expect, test } from 'vitest';
import { watchByHost } from '../../../src/main/engine/watch-by-host';
import { watchForEngine } from '../../../src/main/engine/watch-for-engine';
import type { Heard, WatchFolder } from '../../../src/main/library/watch/watch-folder';

/** A host and an engine with nothing between them, and what the host watches. */
function joined(begins: () => Promise<void> = () => Promise.resolve()) {
  const watched = new Map<string, Heard>();
  const watchFolder: WatchFolder = async (folder, hear) => {
    watched.set(folder, hear);
    await begins();
    return () => {
      watched.delete(folder);
      return Promise.resolve();
    };
  };
  const host = watchForEngine((message) => {
    if (message.kind === 'watched' || message.kind === 'stirred') engine.take(message);
  }, watchFolder);
  const engine = watchByHost((message) => {
    if (message.kind === 'watch' || message.kind === 'unwatch') host.take(message);
  });
  return { watched, host, watch: engine.watchFolder };
}

test('an engine hears of a folder what its host hears, also why changes were lost, until it ends the watch', async () => {
  const { watched, watch } = joined();
  const heard: unknown[] = [];
  const end = await watch('/tin', (error, paths) => heard.push([error, paths]));
  const hear = watched.get('/tin');
  hear?.(null, ['/tin/a.txt']);
  hear?.(new Error('Too many changes.'), []);
  await end();
  hear?.(null, ['/tin/b.txt']);
  expect(heard).toEqual([
    [null, ['/tin/a.txt']],
    [new Error('Too many changes.'), []],
  ]);
  expect([...watched.keys()]).toEqual([]);
});

test('a folder that cannot be watched is said to be one, and nothing is heard of it', async () => {
  const { watched, watch } = joined(() => Promise.reject(new Error('It is gone.')));
  const heard: unknown[] = [];
  await expect(watch('/tin', (_, paths) => heard.push(paths))).rejects.toThrow('It is gone.');
  watched.get('/tin')?.(null, ['/tin/a.txt']);
  expect(heard).toEqual([]);
});

test('a watch that is still about to begin when its engine ends, ends as well', async () => {
  let begin = (): void => undefined;
  const { watched, host, watch } = joined(() => new Promise((resolve) => (begin = resolve)));
  void watch('/tin', () => undefined);
  const ended = host.end();
  begin();
  await ended;
  expect([...watched.keys()]).toEqual([]);
});
