// In: a fresh clone, or one set up before. Out: an Electron that can run here, and how to start it.
import { needsVirtualDisplay, prepareDisplay } from './display.mjs';
import { prepareElectronRuntime } from './electron-runtime.mjs';
import { preparePackages } from './packages.mjs';
import { sandboxFlags } from './sandbox.mjs';
import { SetupError } from './say.mjs';
import { missingLibraries, prepareSystemLibraries } from './system-libraries.mjs';

/**
 * Sets up whatever is missing and returns how to run Electron here:
 * `executable`, `args` to put first, `env` to add, `version`, `isFallback`, and `stop` to await when done.
 * `TRE_ELECTRON` and `TRE_NO_SANDBOX` in `env` tell the end-to-end tests the same.
 */
export async function prepareElectron() {
  await preparePackages();
  const runtime = await prepareElectronRuntime();
  await prepareSystemLibraries(runtime.executable, { needsVirtualDisplay: needsVirtualDisplay() });
  await refuseMissingLibraries(runtime.executable);
  const display = await prepareDisplay();
  const args = await sandboxFlags(runtime.executable);
  const env = {
    ...display.env,
    TRE_ELECTRON: runtime.executable,
    ...(args.length > 0 ? { TRE_NO_SANDBOX: '1' } : {}),
  };
  return { ...runtime, args, env, stop: display.stop };
}

async function refuseMissingLibraries(executable) {
  if (process.platform !== 'linux') return;
  const missing = await missingLibraries(executable);
  if (missing.length > 0) throw new SetupError(`Electron cannot run without ${missing.join(', ')}.`);
}
