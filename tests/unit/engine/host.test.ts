import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startEngine, type Engine } from '../../../src/main/engine/host';
import type { EngineOptions } from '../../../src/main/engine/messages';
import { newFolder } from '../../new-folder';
import { until } from '../../until';

/** An engine that loads what watches folders, says how that went and how many messages were sent to it, and closes when it is asked to. */
const source = `
  const { parentPort, workerData } = require('node:worker_threads');
  const say = (message) => parentPort.postMessage({ kind: 'log', message, stack: '' });
  try {
    require(${JSON.stringify(createRequire(__filename).resolve('@parcel/watcher'))});
    say('watching');
  } catch (error) {
    say(error.message);
  }
  parentPort.on('message', ({ kind }) => {
    if (kind === 'close') parentPort.postMessage({ kind: 'closed' });
    else {
      // It is counted a moment after it is posted.
      Atomics.wait(workerData.sent, 0, 0, 1000);
      say('sent ' + Atomics.load(workerData.sent, 0));
    }
  });
`;

const preferences = { recent: [], excluded: [], ignored: [] };

/** A new engine that gets what it says into `said`. */
function started(said: string[]): Engine {
  const dir = newFolder();
  const file = join(dir, 'engine.cjs');
  writeFileSync(file, source);
  const options: EngineOptions = {
    cacheDir: dir,
    notesDir: dir,
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
  const engine = started(said);
  await until(() => expect(said).toEqual(['watching']));
  const odd = Object.assign([], { unsendable: () => undefined });
  expect(() => engine.setPreferences({ ...preferences, recent: odd })).toThrow('could not be cloned');
  engine.setPreferences(preferences);
  await until(() => expect(said).toEqual(['watching', 'sent 1']));
  await engine.close();
});

test('an engine that is started after another ended can watch folders too', async () => {
  for (let turn = 0; turn < 3; turn += 1) {
    const said: string[] = [];
    const engine = started(said);
    await until(() => expect(said).toEqual(['watching']));
    await engine.close();
  }
});
