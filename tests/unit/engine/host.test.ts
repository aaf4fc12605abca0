import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startEngine } from '../../../src/main/engine/host';
import type { EngineOptions } from '../../../src/main/engine/messages';
import { newFolder } from '../../new-folder';
import { until } from '../../until';

/** An engine that loads what watches folders, says how that went, and closes when it is asked to. */
const source = `
  const { parentPort } = require('node:worker_threads');
  const say = (message) => parentPort.postMessage({ kind: 'log', message, stack: '' });
  try {
    require(${JSON.stringify(createRequire(__filename).resolve('@parcel/watcher'))});
    say('watching');
  } catch (error) {
    say(error.message);
  }
  parentPort.on('message', () => parentPort.postMessage({ kind: 'closed' }));
`;

test('an engine that is started after another ended can watch folders too', async () => {
  const dir = newFolder();
  const file = join(dir, 'engine.cjs');
  writeFileSync(file, source);
  const options: EngineOptions = {
    cacheDir: dir,
    notesDir: dir,
    roots: [],
    fileWorker: null,
    preferences: { recent: [], excluded: [], ignored: [] },
    panes: [],
  };
  for (let turn = 0; turn < 3; turn += 1) {
    const said: string[] = [];
    const engine = startEngine(file, options, {
      onEvent: () => undefined,
      onError: (message) => said.push(message),
      onDown: () => undefined,
    });
    await until(() => expect(said).toEqual(['watching']));
    await engine.close();
  }
});
