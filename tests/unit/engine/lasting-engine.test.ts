import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startEngine } from '../../../src/main/engine/host';
import { keepEngine } from '../../../src/main/engine/lasting-engine';
import { until } from '../../until';
import { newFolder } from '../../new-folder';

/** A thread that answers every request but one, which ends it. */
const program = `
const { parentPort } = require('node:worker_threads');
parentPort.on('message', ({ kind, id, name }) => {
  if (kind === 'close') parentPort.postMessage({ kind: 'closed' });
  if (name === 'library.problems') throw new Error('this ends the thread');
  if (kind === 'request') parentPort.postMessage({ kind: 'result', id, result: { ok: true, value: name } });
});`;
const file = join(newFolder(), 'engine.js');
writeFileSync(file, program);
const options = {
  cacheDir: '',
  notesDir: '',
  roots: [],
  fileWorker: null,
  preferences: { recent: [], excluded: [], ignored: [] },
  panes: [],
};

function keep() {
  const told = { downs: [] as string[], events: [] as string[] };
  let now = 0;
  const listeners = {
    onEvent: (name: string) => void told.events.push(name),
    onError: () => undefined,
    onDown: (detail: string) => void told.downs.push(detail),
  };
  const engine = keepEngine(
    (each) => startEngine(file, options, each),
    listeners,
    () => now,
  );
  return { engine, told, wait: (ms: number) => (now += ms) };
}

test('an engine that ended answers again; what was under way fails', async () => {
  const { engine, told } = keep();
  await expect(engine.ask('library.problems', undefined)).rejects.toMatchObject({ code: 'engine-down' });
  expect(await engine.ask('library.cancel', undefined)).toBe('library.cancel');
  expect(told.downs).toEqual([]);
  expect(told.events).toEqual(['library.changed', 'notes.changed']);
  await engine.close();
});

test('an engine that ends again at once is left alone, and said to be down', async () => {
  const { engine, told, wait } = keep();
  await expect(engine.ask('library.problems', undefined)).rejects.toThrow();
  wait(59_000);
  await expect(engine.ask('library.problems', undefined)).rejects.toThrow();
  await until(() => expect(told.downs).toHaveLength(1));
  await expect(engine.ask('library.cancel', undefined)).rejects.toMatchObject({ code: 'engine-down' });
});

test('closing starts nothing again', async () => {
  const { engine, told } = keep();
  await engine.close();
  expect(told).toEqual({ downs: [], events: [] });
});
