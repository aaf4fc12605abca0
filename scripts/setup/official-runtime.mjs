import { existsSync, readFileSync } from 'node:fs';
import { inRoot } from './paths.mjs';
import { run } from './run.mjs';
import { say } from './say.mjs';

const DOWNLOAD_LIMIT_MS = 5 * 60_000;
const folder = inRoot('node_modules', 'electron');

/** Path of the official Electron executable of package.json's version, or undefined while it is not there. */
export function findOfficialRuntime() {
  try {
    const version = readFileSync(inRoot('node_modules/electron/dist/version'), 'utf8').trim();
    if (version.replace(/^v/, '') !== officialVersion()) return undefined;
    const name = readFileSync(inRoot('node_modules/electron/path.txt'), 'utf8');
    const executable = inRoot('node_modules/electron/dist', name);
    return existsSync(executable) ? executable : undefined;
  } catch {
    return undefined;
  }
}

/** Version of Electron that package.json pins, as "45.4.1". */
export function officialVersion() {
  return JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')).version;
}

/** Fetches the official Electron; undefined when its host cannot be reached or takes too long. */
export async function fetchOfficialRuntime() {
  say(`fetching Electron ${officialVersion()} (about 110 MB) ...`);
  const { code, text } = await run(process.execPath, [`${folder}/install.js`], {
    quiet: true,
    limit: DOWNLOAD_LIMIT_MS,
  });
  if (code === 0) return findOfficialRuntime();
  const reason = text.split('\n').find((line) => line.trim() !== '') ?? 'it took too long';
  say(`the official Electron could not be fetched here (${reason.replace(/^\w+: /, '').trim()}).`);
  return undefined;
}
