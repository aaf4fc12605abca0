import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from './paths.mjs';
import { runTool } from './run.mjs';
import { say, SetupError } from './say.mjs';

const CONFIGS = /^(electron\.vite\.config\.\w+|tsconfig[\w.]*\.json|package(-lock)?\.json)$/;
const stamp = inRoot('out', '.built-from');

/** Builds `out/` unless it was built from these very sources. */
export async function prepareBuild() {
  const sources = hashSources();
  if (isBuiltFrom(sources)) return;
  say('building the program into out/ ...');
  const { code } = await runTool('electron-vite', ['build', '--logLevel', 'warn']);
  if (code !== 0) throw new SetupError('the build failed; its message is above.');
  writeFileSync(stamp, sources);
}

function isBuiltFrom(sources) {
  if (!existsSync(inRoot('out', 'main', 'index.js')) || !existsSync(stamp)) return false;
  return readFileSync(stamp, 'utf8') === sources;
}

function hashSources() {
  const hash = createHash('sha256');
  const configs = readdirSync(inRoot()).filter((name) => CONFIGS.test(name));
  for (const file of [...configs.sort().map((name) => inRoot(name)), ...filesBelow(inRoot('src'))]) {
    hash.update(file.slice(inRoot().length)).update('\0').update(readFileSync(file));
  }
  return hash.digest('hex');
}

function filesBelow(folder) {
  const entries = readdirSync(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}
