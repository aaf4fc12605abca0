// A process that reads the cases it is sent, one at a time on one thread, so that its memory is that thread's: outcomes go
// back as they come, then `{ strays }`.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createServer, createServerModuleRunner } from 'vite';
import { inRoot } from '../setup/paths.mjs';

/** Loads a source of the project; what it loads itself only when it is needed is loaded then. */
async function load(path) {
  const server = await createServer({
    ...{ root: inRoot(), configFile: false, logLevel: 'error', appType: 'custom' },
    ...{ server: { middlewareMode: true, hmr: false, ws: false, watch: null }, optimizeDeps: { noDiscovery: true } },
  });
  return createServerModuleRunner(server.environments.ssr, { hmr: false }).import(path);
}

process.once('message', async ({ folder, ...options }) => {
  const { runCases } = await load(inRoot('tests', 'fuzz', 'run-cases.ts'));
  // What the pipeline might write by a short name or into the usual places would be found here.
  const elsewhere = join(folder, 'elsewhere');
  mkdirSync(elsewhere, { recursive: true });
  for (const name of ['TMPDIR', 'TEMP', 'TMP', 'HOME']) process.env[name] = elsewhere;
  process.chdir(elsewhere);
  globalThis.gc();
  const onOutcome = (outcome) => process.send({ outcome });
  const { strays } = await runCases({ ...options, folder, width: 1, onOutcome });
  process.send({ strays }, () => process.exit());
});
