// From starting the program to a window that can be used: the search field takes text and the first rows stand there.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRoot, ROOT } from '../setup/paths.mjs';
import { prepareElectron } from '../setup/prepare-electron.mjs';
import { percentiles } from './table.mjs';

const RUNS = 7;

/** Starts the window `RUNS` times on the library the engine has just indexed; a first start is not counted. */
export async function benchStart(library) {
  const electron = await prepareElectron();
  const dataDir = mkdtempSync(join(tmpdir(), 'tre-start-'));
  writeFileSync(join(dataDir, 'settings.json'), JSON.stringify({ tourSeen: true }));
  cpSync(inRoot('.cache', 'bench', 'tre', 'cache'), join(dataDir, 'cache'), { recursive: true });
  await start(electron, dataDir, library);
  const usable = [];
  const listed = [];
  for (let run = 0; run < RUNS; run += 1) {
    const times = await start(electron, dataDir, library);
    usable.push(times.usable);
    listed.push(times.reached);
  }
  rmSync(dataDir, { recursive: true, force: true });
  await electron.stop();
  return {
    'cold start to usable window p50/p95/p99 ms': percentiles(usable),
    'to first rows p50/p95/p99 ms': percentiles(listed),
  };
}

/** Milliseconds until the search field can be typed in, and until the first rows of the library stand there. */
async function start(electron, dataDir, library) {
  const { _electron } = await import('playwright-core');
  const from = performance.now();
  const app = await _electron.launch({
    executablePath: electron.executable,
    args: [...electron.args, ROOT, `--user-data-dir=${dataDir}`, `--library=${library}`],
    env: { ...process.env, ...electron.env },
  });
  const page = await app.firstWindow();
  await page.getByRole('searchbox').waitFor();
  const usable = performance.now() - from;
  await page.locator('[role=listbox] [role=option]').first().waitFor({ timeout: 600_000 });
  const reached = performance.now() - from;
  await app.close();
  return { usable, reached };
}
