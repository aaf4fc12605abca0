// `npm run package [-- --dir]`: makes the installers this system can make, or with `--dir` just the packed program.
// In: the sources. Out: dist/. Further arguments go to electron-builder (`-- --win portable`).
import { writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { gatherLicences } from './package/licences.mjs';
import { prepareBuild } from './setup/build.mjs';
import { prepareElectronRuntime } from './setup/electron-runtime.mjs';
import { preparePackages } from './setup/packages.mjs';
import { inRoot } from './setup/paths.mjs';
import { runTool } from './setup/run.mjs';
import { explain, say, SetupError } from './setup/say.mjs';

/** What to tell electron-builder: with the fallback runtime only a packed folder for trying out, never an installer. */
function builderArguments(runtime, given) {
  if (!runtime.isFallback) return given;
  say('with the fallback Electron only the packed Linux program is made (dist/linux-unpacked), to test, not to ship.');
  const electron = [`-c.electronDist=${dirname(runtime.executable)}`, `-c.electronVersion=${runtime.version}`];
  return ['--linux', 'dir', '--x64', ...electron];
}

try {
  await preparePackages();
  const runtime = await prepareElectronRuntime();
  await prepareBuild();
  writeFileSync(inRoot('out', 'licences.json'), JSON.stringify(gatherLicences()));
  const args = builderArguments(runtime, process.argv.slice(2));
  const { code } = await runTool('electron-builder', ['--publish', 'never', ...args]);
  if (code !== 0) throw new SetupError('electron-builder failed; its message is above.');
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
