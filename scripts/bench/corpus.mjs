// Real articles and queries made from them, the same for every engine.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
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

/** A small random generator with a fixed start, so that every run asks the same. */
function random(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % below;
  };
}

const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

/** `count` mixed queries out of the articles: one to four words with and without marks, phrases, exclusions. */
export function makeQueries(files, count) {
  const next = random(31);
  const queries = [];
  while (queries.length < count) {
    const words =
      readFileSync(files[next(files.length)], 'utf8')
        .normalize('NFC')
        .match(/[\p{L}\p{N}]+/gu) ?? [];
    if (words.length < 60) continue;
    const at = next(words.length - 8);
    const take = (n) => words.slice(at, at + n);
    const kind = queries.length % 5;
    if (kind === 0) queries.push({ all: take(1), phrase: [], not: [] });
    else if (kind === 1) queries.push({ all: take(2 + next(3)), phrase: [], not: [] });
    else if (kind === 2) queries.push({ all: take(2 + next(2)).map(fold), phrase: [], not: [] });
    else if (kind === 3) queries.push({ all: [], phrase: take(2 + next(3)), not: [] });
    else queries.push({ all: take(2), phrase: [], not: [words[at + 5]] });
  }
  return queries;
}
