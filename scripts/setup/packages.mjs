import { readFileSync } from 'node:fs';
import { inRoot } from './paths.mjs';
import { runNpm } from './run.mjs';
import { say, SetupError } from './say.mjs';

const OLDEST_NODE = [20, 19];

/** Installs what package-lock.json asks for, unless node_modules already holds exactly that. */
export async function preparePackages() {
  refuseOldNode();
  if (isInstalled()) return;
  say('installing the packages of package-lock.json (npm ci) ...');
  const { code } = await runNpm([
    'ci',
    '--include=dev',
    '--include=optional',
    '--no-fund',
    '--no-audit',
    '--loglevel=error',
  ]);
  if (code !== 0) throw new SetupError('npm ci failed; its message is above.');
}

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldMajor, oldMinor] = OLDEST_NODE;
  if (major > oldMajor || (major === oldMajor && minor >= oldMinor)) return;
  throw new SetupError(`Node ${OLDEST_NODE.join('.')} or newer is needed; this is ${process.version}.`);
}

/** Compares with the list npm keeps inside node_modules, so an `npm install` by hand counts as well. */
function isInstalled() {
  const installed = readPackages(inRoot('node_modules', '.package-lock.json'));
  const wanted = readPackages(inRoot('package-lock.json'));
  if (!wanted) throw new SetupError('package-lock.json is missing or unreadable.');
  if (!installed) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    const isLeftOutHere = path === '' || (entry.optional === true && !installed[path]);
    return isLeftOutHere || installed[path]?.integrity === entry.integrity;
  });
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
