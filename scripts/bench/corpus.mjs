// Real articles, the same for every engine.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { inRoot, ROOT } from '../setup/paths.mjs';

const ARCHIVES = ['trends', 'baomoi2017'];

/** The corpus unpacked once under `.cache`, or its first `limit` articles by sorted path as a folder of links. */
export function corpusFiles(limit) {
  const home = inRoot('.cache', 'bench', 'corpus');
  const corpus = resolve(ROOT, process.env['TRE_CORPUS'] ?? '../shared/corpus');
  mkdirSync(home, { recursive: true });
  for (const name of ARCHIVES) {
    if (!existsSync(join(home, name))) execFileSync('tar', ['xzf', join(corpus, `${name}.tar.gz`), '-C', home]);
  }
  const files = ARCHIVES.flatMap((name) => readdirSync(join(home, name)).map((file) => join(home, name, file))).sort();
  if (limit >= files.length) return { folder: home, files };
  return { folder: linked(files.slice(0, limit)), files: files.slice(0, limit) };
}

/** A folder that holds just these files; hard copies are avoided since Tre does not follow links into folders. */
function linked(files) {
  const folder = inRoot('.cache', 'bench', `first-${files.length}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const file of files) symlinkSync(file, join(folder, basename(file)));
  return folder;
}
