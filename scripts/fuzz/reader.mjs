// A process that reads the cases it is sent, one at a time on one thread, so that its memory is that thread's: outcomes go
// back as they come, then `{ strays }`.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { inRoot } from '../setup/paths.mjs';

process.once('message', async ({ folder, ...options }) => {
  const { runCases } = (await runnerImport(inRoot('tests', 'fuzz', 'run-cases.ts'))).module;
  // What the pipeline might write by a short name or into the usual places would be found here.
  const elsewhere = join(folder, 'elsewhere');
  mkdirSync(elsewhere, { recursive: true });
  for (const name of ['TMPDIR', 'TEMP', 'TMP', 'HOME']) process.env[name] = elsewhere;
  process.chdir(elsewhere);
  globalThis.gc();
  const onOutcome = (outcome) => process.send({ outcome });
  const { strays } = await runCases({ ...options, folder, width: 1, onOutcome });
  process.send({ strays }, () => process.disconnect());
});
