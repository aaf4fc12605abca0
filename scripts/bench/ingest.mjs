// Reading the corpus: Tre beside `recollindex`, a scan's memory, a rescan beside a bare look at every file, and how soon
// a changed article is found.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRoot } from '../setup/paths.mjs';
import { openEngine } from './engine-client.mjs';
import { indexWithRecoll } from './recoll.mjs';
import { megabytes, percentiles } from './table.mjs';

/** One table for each question, as `[title, rows]`. */
export async function benchIngest({ folder, files }) {
  const home = mkdtempSync(join(tmpdir(), 'tre-ingest-'));
  try {
    // Read, so that the first to index them finds them in the system's memory as the second does.
    const source = files.reduce((sum, file) => sum + readFileSync(file).length, 0);
    return [
      ['indexing', indexing(folder, home, source)],
      ['memory of a scan', [await scanPeak(folder)]],
      ['rescan with nothing changed', [rescan(folder, home)]],
      ['from the write of a changed article to its first hit', [await change(files, home)]],
    ];
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** Tre before and after its peer: a machine that grows slower or faster meanwhile favours neither. */
function indexing(folder, home, source) {
  const before = build(folder, home, source);
  const peer = recoll(folder);
  const after = build(folder, join(home, 'after'), source);
  return [before, peer, { ...after, engine: 'Tre, once more' }];
}

function recoll(folder) {
  const indexed = indexWithRecoll(folder);
  if (indexed === null) return { engine: 'Recoll, which is not installed' };
  return {
    engine: 'Recoll',
    'index wall s': indexed.wall.toFixed(2),
    'index CPU s': indexed.cpu.toFixed(2),
    'peak RSS MB': indexed.peakMB.toFixed(1),
    'cache MB': indexed.sizeMB.toFixed(1),
  };
}

function run(phase, folder, home) {
  const script = join(import.meta.dirname, 'ingest-engine.mjs');
  return JSON.parse(execFileSync(process.execPath, [script, phase, folder, home], { encoding: 'utf8' }));
}

function build(folder, home, source) {
  const figures = run('build', folder, home);
  const cache = Number(execFileSync('du', ['-sb', join(home, 'cache')], { encoding: 'utf8' }).split('\t')[0]);
  return { engine: 'Tre', ...figures, 'cache MB': megabytes(cache), 'cache / source': (cache / source).toFixed(2) };
}

/** Highest resident memory of `tre scan --json`, as the kernel has it. */
async function scanPeak(folder) {
  const started = performance.now();
  const scan = spawn(process.execPath, [inRoot('out', 'main', 'cli.js'), 'scan', folder, '--json'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let peak = 0;
  const look = setInterval(() => {
    const status = readStatus(scan.pid);
    peak = Math.max(peak, Number(/^VmHWM:\s+(\d+)/mu.exec(status)?.[1] ?? 0));
  }, 100);
  await new Promise((resolve) => scan.on('exit', resolve));
  clearInterval(look);
  return { 'VmHWM MB': megabytes(peak * 1024), 'wall s': ((performance.now() - started) / 1000).toFixed(2) };
}

function readStatus(pid) {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return '';
  }
}

function rescan(folder, home) {
  const runs = Array.from({ length: 3 }, () => [run('again', folder, home)['rescan ms'], look(folder)]);
  const [best, bare] = [0, 1].map((of) => Math.min(...runs.map((one) => one[of])));
  return { 'rescan ms': best.toFixed(0), 'readdir + stat ms': bare.toFixed(0), ratio: (best / bare).toFixed(2) };
}

/** Milliseconds of a bare look at every file under a folder. */
function look(folder) {
  const started = performance.now();
  const folders = [folder];
  for (let at = folders.pop(); at !== undefined; at = folders.pop()) {
    for (const item of readdirSync(at, { withFileTypes: true })) {
      const path = join(at, item.name);
      if (item.isDirectory()) folders.push(path);
      else statSync(path);
    }
  }
  return performance.now() - started;
}

const CHANGES = 60;

/** Changes articles one after another while the engine runs, and asks for a new word of each until it is found. */
async function change(files, home) {
  const folder = join(home, 'changing');
  for (const [at, file] of files.slice(0, 2_000).entries()) cpSync(file, join(folder, `${at}.txt`));
  const engine = openEngine(join(home, 'second'), [folder]);
  await engine.untilIdle();
  const durations = [];
  for (let at = 0; at < CHANGES; at += 1) {
    const word = `doithu${at}x`;
    const path = join(folder, `${at}.txt`);
    writeFileSync(path, `${readFileSync(path, 'utf8')}\n${word}\n`);
    const from = performance.now();
    while ((await engine.find(word)).total === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    durations.push(performance.now() - from);
  }
  await engine.close();
  return { changes: CHANGES, 'p50/p95/p99 ms': percentiles(durations) };
}
