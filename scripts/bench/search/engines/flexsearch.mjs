// FlexSearch in its default configuration and with the engine's own cutting and folding of words: queries, build and import.
// It knows neither phrases nor exclusions nor fields: their words are asked for, excluded ones left out.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { inRoot } from '../../../setup/paths.mjs';
import { REPEATS, timeQueries } from '../time-queries.mjs';

const { Index } = createRequire(import.meta.url)('flexsearch');
/** Hits fetched, as many as of Recoll. */
const LIMIT = 50;
const ours = async () => ({ tokenize: 'strict', resolution: 1, encode: await ourEncoder() });

/** The default configuration, asked every query. */
export async function ask({ files, queries }) {
  const { index } = filled(new Index(), files);
  const timed = await timeQueries(queries, REPEATS, ({ all, title, phrase }) =>
    index.search([...all, ...title, ...phrase].join(' '), LIMIT),
  );
  return [{ engine: 'FlexSearch', gives: `${LIMIT} numbers`, articles: files.length, ...timed }];
}

/** CPU of building with our encoder; the index is kept in `home`. */
export async function buildOurs({ files, home }) {
  const { index, cpu } = filled(new Index(await ours()), files);
  const folder = join(home, 'flexsearch');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  index.export((key, data) => {
    if (data !== undefined) writeFileSync(join(folder, key), data);
  });
  return cpu;
}

/** CPU of building by default. */
export async function buildDefault({ files }) {
  return filled(new Index(), files).cpu;
}

/** From the kept index on disk to the first hit: reading, import, one search. */
export async function start({ home }) {
  const options = await ours();
  const started = performance.now();
  const before = process.cpuUsage();
  const folder = join(home, 'flexsearch');
  const index = new Index(options);
  for (const key of readdirSync(folder)) index.import(key, readFileSync(join(folder, key), 'utf8'));
  const total = index.search('chính phủ', { limit: 1e6 }).length;
  const ms = performance.now() - started;
  const { user, system } = process.cpuUsage(before);
  return { engine: 'FlexSearch, plain import', total, ms, cpu: (user + system) / 1000 };
}

/** CPU milliseconds of adding every article; texts are read before. */
function filled(index, files) {
  const texts = files.map((file) => readFileSync(file, 'utf8').normalize('NFC'));
  const before = process.cpuUsage();
  texts.forEach((text, id) => index.add(id, text));
  const { user, system } = process.cpuUsage(before);
  return { index, cpu: (user + system) / 1000 };
}

/** The keys of a text as the engine indexes them, each once. */
async function ourEncoder() {
  const outDir = inRoot('.cache', 'bench', 'encoder');
  const entry = (name) => inRoot('src', 'main', 'text', `${name}.ts`);
  await build({
    configFile: false,
    logLevel: 'warn',
    build: { ssr: true, outDir, rollupOptions: { input: [entry('cut-words'), entry('distinct-words'), entry('key')] } },
  });
  const load = (name) => import(pathToFileURL(join(outDir, `${name}.mjs`)).href);
  const [{ cutWords }, { distinctWords, exactWords }, { keyOf }] = [
    await load('cut-words'),
    await load('distinct-words'),
    await load('key'),
  ];
  return (text) => distinctWords(exactWords(cutWords(text))).forms.map(keyOf);
}
