// Runs the built engine as the window does: in a worker thread, asked by messages, in a process of its own.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from '../setup/paths.mjs';

/** Indexes `folder` from nothing, asks every query warm, then starts a second time on the kept cache. */
export function benchTre(folder, articles, queries) {
  const home = inRoot('.cache', 'bench', 'tre');
  rmSync(home, { recursive: true, force: true });
  const run = (phase) =>
    JSON.parse(
      execFileSync(
        process.execPath,
        [join(import.meta.dirname, 'tre-engine.mjs'), phase, folder, home, String(articles)],
        {
          input: JSON.stringify(queries),
          maxBuffer: 1e8,
          encoding: 'utf8',
        },
      ),
    );
  return { engine: 'Tre', ...run('build'), ...run('again') };
}
