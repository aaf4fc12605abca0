// Run as a process of its own by engine-ends.test.ts: an engine in its thread, as the window has it, that is ended in the midst of its life.
import { existsSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startEngine, type Engine, type EngineListeners } from '../../src/main/engine/host';
import { keepEngine } from '../../src/main/engine/lasting-engine';

const [, , home = '', built = '', harm = '', files = ''] = process.argv;
const tin = join(home, 'tin');
const say = (line: string): void => void writeSync(1, `${line}\n`);
const story = (at: number): string =>
  `Chuyến đò số ${at}\n\nSáng ${(at % 28) + 1}/5, Bộ trưởng Trần Văn Đò đi chuyến đò số ${at} qua sông.\n`;

/** The built engine, which comes to harm once a file lies in its home. */
const engineFile = join(home, 'engine.cjs');
writeFileSync(
  engineFile,
  `const { existsSync } = require('node:fs');
   require(${JSON.stringify(join(built, 'engine-worker.js'))});
   setInterval(() => { if (existsSync(${JSON.stringify(join(home, 'harm'))})) { ${harm} } }, 20).unref();`,
);

function begin(listeners: EngineListeners): Engine {
  const options = {
    cacheDir: join(home, 'cache'),
    notesDir: join(home, 'notes'),
    roots: [tin],
    fileWorker: join(built, 'file-worker.js'),
    preferences: { recent: [], excluded: [], ignored: [] },
    panes: [],
  };
  return startEngine(engineFile, options, listeners, { close: 500, end: 3_000 });
}

async function untilArticles(engine: Engine, count: number): Promise<void> {
  for (;;) {
    const found = await engine.ask('library.summary', undefined).catch(() => null);
    if (found?.articles === count) return;
    await wait(20);
  }
}

/** Writes files while nobody may be left to hear of them. */
async function stir(): Promise<void> {
  for (let at = 0; at < 40; at += 1) {
    writeFileSync(join(tin, 'dở.txt'), story(at));
    await wait(20);
  }
}

async function run(): Promise<void> {
  const count = Number(files);
  for (let at = 0; at < count; at += 1) writeFileSync(join(tin, `${at}.txt`), story(at + 100));
  const engine = keepEngine(begin, {
    onEvent: () => undefined,
    onError: (message) => say(message),
    onDown: (detail) => say(`down: ${detail}`),
  });
  await untilArticles(engine, count);
  writeFileSync(join(home, 'harm'), '');
  await stir();
  if (existsSync(join(home, 'hangs'))) {
    await engine.close();
    await stir();
    return;
  }
  await untilArticles(engine, count + 1);
  await engine.close();
}

void run().then(() => say('ended'));
