import { spawn } from 'node:child_process';
import { mkdtemp, readFile, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { build } from 'vite';
import { beforeAll, describe, expect, test } from 'vitest';
import { CorrectionStore, correctionsFileName } from '../../src/main/corrections/correction-store';

const rounds = 12;
let writer = '';

beforeAll(async () => {
  const outDir = await mkdtemp(join(tmpdir(), 'tre-writer-'));
  await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: { ssr: join(__dirname, 'corrections-writer.ts'), outDir, rolldownOptions: { output: { format: 'cjs' } } },
  });
  const [name = ''] = await readdir(outDir);
  writer = join(outDir, name);
});

/** Lets the writer run for a while, kills it, and gives what it said was safe. */
async function killedWriter(dir: string, round: number, after: number): Promise<string[]> {
  const child = spawn(process.execPath, [writer, dir, String(round)], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const began = new Promise<void>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      said += part;
      resolve();
    });
  });
  await Promise.race([began, ended]);
  await wait(after);
  child.kill('SIGKILL');
  await ended;
  return said.split('\n').slice(0, -1);
}

describe('corrections of a program that is killed', () => {
  test('every correction that was said to be saved is there, and the file can be read', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'tre-kill-'));
    const safe: string[] = [];
    for (let round = 0; round < rounds; round += 1) {
      safe.push(...(await killedWriter(dir, round, Math.random() * 150)));
      JSON.parse(await readFile(join(dir, correctionsFileName), 'utf8'));
    }
    const store = await CorrectionStore.open(dir, () => new Date());
    const made = new Set(store.all().map(({ says }) => (says.kind === 'same-person' ? says.printed : '')));
    expect(safe.filter((printed) => !made.has(printed))).toEqual([]);
    expect(safe.length).toBeGreaterThanOrEqual(rounds);
    expect(store.found).toEqual([]);
    await store.close();
    expect((await readdir(dir)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});
