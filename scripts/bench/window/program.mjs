// The real program on a copy of a kept library.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../setup/paths.mjs';
import { prepareElectron } from '../../setup/prepare-electron.mjs';

/** Starts the program as often as asked on the cache in `home`, which is copied once; `close` removes the copy. */
export async function prepareProgram(folder, home) {
  const electron = await prepareElectron();
  const { _electron } = await import('playwright-core');
  const dataDir = mkdtempSync(join(tmpdir(), 'tre-window-'));
  writeFileSync(join(dataDir, 'settings.json'), JSON.stringify({ tourSeen: true }));
  cpSync(join(home, 'cache'), join(dataDir, 'cache'), { recursive: true });
  return {
    /** The program and its first window, which may still be empty. */
    launch: async () => {
      const app = await _electron.launch({
        executablePath: electron.executable,
        args: [...electron.args, ROOT, `--user-data-dir=${dataDir}`, `--library=${folder}`, '--lang=en'],
        env: { ...process.env, ...electron.env },
      });
      return { app, page: await app.firstWindow() };
    },
    close: async () => {
      rmSync(dataDir, { recursive: true, force: true });
      await electron.stop();
    },
  };
}
