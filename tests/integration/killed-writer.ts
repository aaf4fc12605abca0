// A program that writes without end, killed while it does.
import { spawn } from 'node:child_process';
import { readdir, symlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { build } from 'vite';
import { expect } from 'vitest';
import { newFolder } from '../new-folder';

/** How often a writer is killed. */
const ROUNDS = 12;

/** What cannot be bundled. */
const PREBUILT = ['@parcel/watcher', 'piscina'];

/** Builds a writer that lies beside the tests into one file; gives its path. */
export async function buildWriter(source: string): Promise<string> {
  const outDir = newFolder();
  await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true, external: PREBUILT },
    build: { ssr: join(__dirname, source), outDir, rolldownOptions: { output: { format: 'cjs' } } },
  });
  await symlink(join(__dirname, '../../node_modules'), join(outDir, 'node_modules'), 'junction');
  return join(outDir, basename(source).replace(/\.ts$/u, '.js'));
}

/** Lets two writers run on `dir` at once until each said `lines` lines, kills both, and gives what they said was safe. */
export async function pairKilled(
  writer: string,
  dir: string,
  names: readonly string[],
  lines: number,
): Promise<string[]> {
  const said = await Promise.all(names.map((name) => saidUntil(writer, [dir, name], lines)));
  return said.flat();
}

async function saidUntil(writer: string, args: readonly string[], lines: number): Promise<string[]> {
  const child = spawn(process.execPath, [writer, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    said += part;
    if (said.split('\n').length > lines) child.kill('SIGKILL');
  });
  await new Promise<void>((resolve) => child.once('close', () => resolve()));
  return said.split('\n').slice(0, -1);
}

/** Lets the writer run on `dir` for a moment up to 150 ms after its first word, kills it, and gives the lines it said were safe. */
async function safeUntilKilled(writer: string, dir: string, round: number): Promise<string[]> {
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
  await wait(Math.random() * 150);
  child.kill('SIGKILL');
  await ended;
  return said.split('\n').slice(0, -1);
}

/** What a store that was opened after the kills holds and reported. */
interface Found {
  readonly made: ReadonlySet<string>;
  readonly heard: readonly string[];
}

/** Holds a store to what was said to be safe: all of it is there, at least one from each round, and nothing was to be reported. */
export function expectAllSafe(safe: readonly string[], { made, heard }: Found): void {
  expect(safe.filter((one) => !made.has(one))).toEqual([]);
  expect(safe.length).toBeGreaterThanOrEqual(ROUNDS);
  expect(heard).toEqual([]);
}

/** Drafts that kills left in `dir`. */
export async function draftsIn(dir: string): Promise<readonly string[]> {
  return (await readdir(dir)).filter((name) => name.endsWith('.tmp'));
}

/** Kills the writer so often, looking at what it left after each time; gives all lines it said were safe. */
export async function killedOften(writer: string, dir: string, look: () => Promise<void>): Promise<readonly string[]> {
  const safe: string[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    safe.push(...(await safeUntilKilled(writer, dir, round)));
    await look();
  }
  return safe;
}
