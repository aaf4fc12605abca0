import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { claimFolder } from '../../src/main/disk/claim-folder';
import { startOf } from '../../src/main/disk/running';
import { engineOn, newHome, untilArticles } from './engine-on';
import { buildWriter } from './killed-writer';
import { newFolder } from '../new-folder';

const cli = join(__dirname, '../../out/main/cli.js');
const ARTICLES = 40;
const started: ChildProcess[] = [];
let holder = '';

beforeAll(async () => {
  holder = await buildWriter('claim-holder.ts');
});

afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

function start(...args: string[]): ChildProcess {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  started.push(child);
  return child;
}

/** A process that writes in the folder until it is killed. */
async function holderOf(dir: string): Promise<ChildProcess> {
  const child = start(holder, dir);
  if (child.stdout !== null) await once(child.stdout, 'data');
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

/** Articles that all hold the same words; `more` is how many words of its own each has. */
function library(more = 0): string {
  const tin = join(newFolder(), 'tin');
  mkdirSync(tin);
  for (let n = 0; n < ARTICLES; n += 1) {
    const own = Array.from({ length: more }, (_, k) => `tin${n}x${k}`).join(' ');
    writeFileSync(join(tin, `${n}.txt`), `Tin số ${n}\n\nHai tỉnh bàn về cửa khẩu. ${own}\n`);
  }
  return tin;
}

const claims = (dir: string): readonly string[] => readdirSync(dir).filter((name) => name.startsWith('writer.'));

describe('a folder with one writer', () => {
  test('is held by a process that runs, and told by its number', async () => {
    const dir = newFolder();
    const { pid } = await holderOf(dir);
    expect(await claimFolder(dir, 0)).toMatchObject({ kind: 'held', holder: { pid } });
    expect(claims(dir)).toHaveLength(1);
  });

  test('is free once its writer was killed', async () => {
    const dir = newFolder();
    await kill(await holderOf(dir));
    expect(claims(dir)).toHaveLength(1);
    const claim = await claimFolder(dir, 0);
    expect([claim.kind, claims(dir).length]).toEqual(['ours', 1]);
    if (claim.kind === 'ours') claim.release();
    expect(claims(dir)).toEqual([]);
  });

  test.skipIf(startOf(process.ppid) === null)('is not held by another process that got the number later', async () => {
    const dir = newFolder();
    writeFileSync(join(dir, `writer.${process.ppid}.1.0123abcd`), '');
    expect(await claimFolder(dir, 0)).toMatchObject({ kind: 'ours' });
  });

  test('is never of two, however many ask at once', async () => {
    const dir = newFolder();
    const children = Array.from({ length: 4 }, () => start(holder, dir, '10'));
    const codes = await Promise.all(children.map(async (child) => (await once(child, 'exit'))[0] as number));
    expect([codes, claims(dir)]).toEqual([[0, 0, 0, 0], []]);
  });
});

test('an engine whose cache another program writes in answers all the same, and tells who it is', async () => {
  const dir = newHome();
  writeFileSync(join(dir, 'tin', 'bien.txt'), 'Hợp tác vùng biên\n\nHai tỉnh bàn về cửa khẩu.\n');
  const { pid } = await holderOf(join(dir, 'cache'));
  const engine = await engineOn(dir, []);
  await untilArticles(engine, 1);
  expect(await engine.answers['library.problems'](undefined)).toMatchObject([
    { kind: 'cache', code: 'held', holder: pid },
  ]);
  await engine.close();
  expect(readdirSync(join(dir, 'cache'))).toEqual(claims(join(dir, 'cache')));
});

interface Ran {
  readonly status: number | null;
  readonly total: number;
  readonly complaints: string;
}

const searched = (tin: string, cache: string): string[] => {
  return [cli, 'search', tin, '--query', 'cua khau', '--limit', '0', '--json', '--cache', cache];
};

const totalOf = (output: string): number => (JSON.parse(output) as { total: number }).total;

function tre(tin: string, cache: string): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, searched(tin, cache), { encoding: 'utf8' });
  return { status, total: totalOf(stdout), complaints: stderr };
}

async function treBeside(tin: string, cache: string): Promise<Ran> {
  const child = start(...searched(tin, cache));
  const said = { stdout: '', stderr: '' };
  child.stdout?.setEncoding('utf8').on('data', (part: string) => (said.stdout += part));
  child.stderr?.setEncoding('utf8').on('data', (part: string) => (said.stderr += part));
  const [status] = (await once(child, 'close')) as [number | null];
  return { status, total: totalOf(said.stdout), complaints: said.stderr };
}

/** Runs `tre` with a disk mounted at its cache, on which `prepare` was run. */
function treOnDisk(tin: string, disk: string, prepare: string): Ran {
  const cache = newFolder();
  const words = [process.execPath, ...searched(tin, cache)].map((word) => `'${word}'`).join(' ');
  const run = `cd '${cache}' && mount -t tmpfs -o ${disk} none . && cd '${cache}' && ${prepare} && ${words}`;
  const { status, stdout, stderr } = spawnSync('unshare', ['-rm', 'sh', '-c', run], { encoding: 'utf8' });
  return { status, total: totalOf(stdout), complaints: stderr };
}

const canMount = spawnSync('unshare', ['-rm', 'sh', '-c', 'mount -t tmpfs none /mnt']).status === 0;

describe.skipIf(!existsSync(cli))('the command line', () => {
  test('answers whole while another program writes in the cache, leaves it alone and says who has it', async () => {
    const [tin, cache] = [library(), join(newFolder(), 'cache')];
    const { pid } = await holderOf(cache);
    const { status, total, complaints } = tre(tin, cache);
    expect([status, total]).toEqual([0, ARTICLES]);
    expect(complaints).toContain(
      `cache-held: the answer is whole, but made without the cache: process ${pid} writes in`,
    );
    expect(readdirSync(cache)).toEqual(claims(cache));
  });

  test('takes over the cache of a program that was killed', async () => {
    const [tin, cache] = [library(), join(newFolder(), 'cache')];
    await kill(await holderOf(cache));
    expect(tre(tin, cache)).toEqual({ status: 0, total: ARTICLES, complaints: '' });
    expect([claims(cache), existsSync(join(cache, 'catalogue.log'))]).toEqual([[], true]);
  });

  test('answers whole four times at once on one cache, which is sound afterwards', async () => {
    const [tin, cache] = [library(), join(newFolder(), 'cache')];
    const ran = await Promise.all([1, 2, 3, 4].map(() => treBeside(tin, cache)));
    expect(ran.map(({ status, total }) => [status, total])).toEqual([1, 2, 3, 4].map(() => [0, ARTICLES]));
    expect(tre(tin, cache)).toEqual({ status: 0, total: ARTICLES, complaints: '' });
  });

  test('answers whole where the cache cannot be a folder', () => {
    const cache = join(newFolder(), 'cache');
    writeFileSync(cache, 'mine');
    const { status, total, complaints } = tre(library(), cache);
    expect([status, total]).toEqual([0, ARTICLES]);
    expect(complaints).toContain('cache-unusable: the answer is whole, but the cache is not kept');
  });

  test.runIf(process.platform === 'linux')('answers whole where no folder for the cache can be made', () => {
    const { status, total, complaints } = tre(library(), '/proc/tre');
    expect([status, total]).toEqual([0, ARTICLES]);
    expect(complaints).toContain('cache-unusable: the answer is whole, but the cache is not kept');
  });

  test.skipIf(!canMount).each([
    ['has no room', 'size=100k', 'true', 'cache-full'],
    ['takes no more files', 'size=9m,nr_inodes=4', 'true', 'cache-full'],
    ['gets full', 'size=300k', 'true', 'cache-full'],
    ['may not be written', 'size=9m', 'mount -o remount,ro .', 'cache-read-only'],
  ])('answers whole where the disk of the cache %s', (_name, disk, prepare, code) => {
    const { status, total, complaints } = treOnDisk(library(2_000), disk, prepare);
    expect([status, total]).toEqual([0, ARTICLES]);
    expect(complaints).toMatch(new RegExp(`^tre: ${code}: the answer is whole, but the cache is not kept.*\n$`, 'u'));
  });
});
