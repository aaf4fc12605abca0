import { spawn } from 'node:child_process';
import { mkdtemp, readFile, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { build } from 'vite';
import { beforeAll, describe, expect, test } from 'vitest';
import { NoteStore } from '../../src/main/notes/note-store';

const rounds = 12;
let writer = '';

beforeAll(async () => {
  const outDir = await mkdtemp(join(tmpdir(), 'tre-writer-'));
  await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: { ssr: join(__dirname, 'notes-writer.ts'), outDir, rolldownOptions: { output: { format: 'cjs' } } },
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

describe('notes of a program that is killed', () => {
  test('every note that was said to be saved is there, and every file can be read', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'tre-kill-'));
    const safe: string[] = [];
    for (let round = 0; round < rounds; round += 1) {
      safe.push(...(await killedWriter(dir, round, Math.random() * 150)));
      const pages = (await readdir(dir)).filter((name) => name.endsWith('.jsonld') && !name.startsWith('.'));
      for (const name of pages) JSON.parse(await readFile(join(dir, name), 'utf8'));
    }
    const store = await NoteStore.open(dir, () => new Date());
    const comments = new Set(store.all().map(({ comment }) => comment));
    expect(safe.filter((comment) => !comments.has(comment))).toEqual([]);
    expect(safe.length).toBeGreaterThanOrEqual(rounds);
    expect(store.problems).toEqual([]);
    await store.close();
    expect((await readdir(dir)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});
