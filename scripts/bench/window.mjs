// The real program on all articles: starting it, keys to frames, what its engine holds. In: the corpus. Out: tables.
import { mkdirSync } from 'node:fs';
import { inRoot } from '../setup/paths.mjs';
import { openEngine } from './engine-client.mjs';
import { megabytes, percentilesOf } from './table.mjs';
import { benchKeys } from './window/keys.mjs';
import { benchMemory } from './window/memory.mjs';
import { prepareProgram } from './window/program.mjs';
import { benchStart } from './window/start.mjs';

/** Tables as `[title, rows]`. */
export async function* benchWindow({ folder, files }) {
  const home = inRoot('.cache', 'bench', `library-${files.length}`);
  mkdirSync(home, { recursive: true });
  const engine = openEngine(home, [folder]);
  await engine.untilIdle();
  await engine.close();
  const program = await prepareProgram(folder, home);
  try {
    yield [`${files.length} articles: from starting the program`, [await benchStart(program)]];
    const { app, page } = await program.launch();
    const [p50, p95] = percentilesOf(await benchKeys(page, files)).map((ms) => ms.toFixed(1));
    yield ['from a key to the frame that shows its results', [{ 'p50 ms': p50, 'p95 ms': p95 }]];
    yield ['held by the engine after collecting garbage', memoryRows(await benchMemory(app))];
    await app.close();
  } finally {
    await program.close();
  }
}

function memoryRows(isolates) {
  const row = (isolate, { heapUsed, external, arrayBuffers }) => ({
    isolate,
    'heapUsed MB': megabytes(heapUsed),
    'external MB': megabytes(external),
    'arrayBuffers MB': megabytes(arrayBuffers),
    'sum MB': megabytes(heapUsed + external + arrayBuffers),
  });
  const sum = (name) => isolates.reduce((all, isolate) => all + isolate[name], 0);
  const all = { heapUsed: sum('heapUsed'), external: sum('external'), arrayBuffers: sum('arrayBuffers') };
  return [...isolates.map((one) => row(one.depth === 1 ? 'engine' : 'its thread', one)), row('all', all)];
}
