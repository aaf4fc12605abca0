import { existsSync } from 'node:fs';
import { buildFallbackRuntime, findFallbackRuntime, hasFallbackRuntime } from './fallback-runtime.mjs';
import { fetchOfficialRuntime, findOfficialRuntime, officialVersion } from './official-runtime.mjs';
import { say, SetupError } from './say.mjs';

/**
 * Finds or fetches an Electron: `{executable, version, isFallback}`.
 * The official one wins; a fallback once built is kept, so that a closed network is not asked again at each start.
 * `TRE_ELECTRON` names an executable to use instead of both.
 */
export async function prepareElectronRuntime() {
  const own = process.env['TRE_ELECTRON'];
  if (own) {
    if (!existsSync(own)) throw new SetupError(`TRE_ELECTRON names ${own}, which is not there.`);
    return { executable: own, version: undefined, isFallback: false };
  }
  const official = findOfficialRuntime();
  if (official) return asOfficial(official);
  const cached = findFallbackRuntime();
  if (cached) return asFallback(cached);
  const fetched = await fetchOfficialRuntime();
  if (fetched) return asOfficial(fetched);
  if (!hasFallbackRuntime()) {
    throw new SetupError('Electron is needed; connect to the internet once, or see node_modules/electron/README.md.');
  }
  const built = await buildFallbackRuntime();
  if (!built) throw new SetupError('the fallback Electron was built but is not complete.');
  return asFallback(built);
}

function asOfficial(executable) {
  return { executable, version: officialVersion(), isFallback: false };
}

function asFallback({ executable, version }) {
  say(`using the fallback Electron ${version} (remove .cache/electron-fallback to try the official one again).`);
  return { executable, version, isFallback: true };
}
