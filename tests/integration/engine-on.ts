// The real engine on folders of a test.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { openEngine, type OpenEngine } from '../../src/main/engine/engine';
import { until } from '../until';
import { newFolder } from '../new-folder';

/** A new folder with an empty `tin` for its articles. */
export function newHome(): string {
  const home = newFolder();
  mkdirSync(join(home, 'tin'));
  return home;
}

/**
 * Opens an engine that reads `home/tin`, by a built file worker where one is given, and keeps everything else beside it; notes
 * that waited in `asideDirs` are taken in too. `errors` hears what went wrong unexpectedly.
 */
export function engineOn(
  home: string,
  errors: unknown[],
  fileWorker: string | null = null,
  asideDirs: readonly string[] = [],
): Promise<OpenEngine> {
  return openEngine(
    {
      cacheDir: join(home, 'cache'),
      notesDir: join(home, 'notes'),
      asideDirs: [join(home, 'unsaved'), ...asideDirs],
      roots: [join(home, 'tin')],
      fileWorker,
      preferences: { recent: [], excluded: [], ignored: [] },
      panes: [],
    },
    { emit: () => undefined, report: (error) => errors.push(error) },
  );
}

/** Settles when the engine knows so many articles. */
export async function untilArticles({ answers }: OpenEngine, count: number): Promise<void> {
  await until(async () => expect((await answers['library.summary'](undefined)).articles).toBe(count));
}
