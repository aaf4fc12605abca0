import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startEngine, type Engine } from '../../../src/main/engine/host';
import type { EngineOptions } from '../../../src/main/engine/messages';
import { newFolder } from '../../new-folder';
import { until } from '../../until';

/** An engine that has a folder watched, says how that went, what it heard of it and how many messages were sent to it, and closes when it is asked to. */
const source = `
  const { parentPort, workerData } = require('node:worker_threads');
  const say = (message) => parentPort.postMessage({ kind: 'log', message, stack: '' });
  parentPort.postMessage({ kind: 'watch', id: 1, folder: workerData.notesDir });
  parentPort.on('message', ({ kind, error, paths }) => {
    if (kind === 'close') parentPort.postMessage({ kind: 'closed' });
    else if (kind === 'watched') say(error ?? 'watching');
    else if (kind === 'stirred') for (const path of paths) say(path);
    else {
      // It is counted a moment after it is posted.
      Atomics.wait(workerData.sent, 0, 1, 1000);
      say('sent ' + Atomics.load(workerData.sent, 0));
    }
  });
`;

const preferences = { recent: [], excluded: [], ignored: [] };

/** A new engine that has `folder` watched and gets what it says into `said`. */
function started(folder: string, said: string[]): Engine {
  const dir = newFolder();
  const file = join(dir, 'engine.cjs');
  writeFileSync(file, source);
  const options: EngineOptions = {
    cacheDir: dir,
    notesDir: folder,
    roots: [],
    fileWorker: null,
    preferences,
    panes: [],
  };
  return startEngine(file, options, {
    onEvent: () => undefined,
    onError: (message) => said.push(message),
    onDown: () => undefined,
  });
}

test('what cannot be sent is not counted as sent: nobody would ever hear it', async () => {
  const said: string[] = [];
  const engine = started(newFolder(), said);
  await until(() => expect(said).toEqual(['watching']));
  const odd = Object.assign([], { unsendable: () => undefined });
  expect(() => engine.setPreferences({ ...preferences, recent: odd })).toThrow('could not be cloned');
  engine.setPreferences(preferences);
  await until(() => expect(said).toEqual(['watching', 'sent 2']));
  await engine.close();
});

test('an engine that is started after another ended hears of the same folders, though that one left its watch behind', async () => {
  const folder = newFolder();
  for (let turn = 0; turn < 3; turn += 1) {
    const said: string[] = [];
    const engine = started(folder, said);
    await until(() => expect(said).toEqual(['watching']));
    const path = join(folder, `${turn}.txt`);
    writeFileSync(path, '');
    await until(() => expect(said).toContain(path));
    await engine.close();
  }
});

test('an engine is told why a folder cannot be watched', async () => {
  const said: string[] = [];
  const engine = started(join(newFolder(), 'none'), said);
  await until(() => expect(said).toHaveLength(1));
  expect(said).not.toContain('watching');
  await engine.close();
});
