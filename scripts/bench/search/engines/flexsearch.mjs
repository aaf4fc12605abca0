// FlexSearch in its default configuration: queries and build; as the engine uses it for its newest articles: build; and with
// every key of the engine: import. It knows neither phrases nor exclusions nor fields: their words are asked for, excluded
// ones left out.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { inRoot } from '../../../setup/paths.mjs';

const { Index } = createRequire(import.meta.url)('flexsearch');
/** Hits fetched, as many as of Recoll. */
const LIMIT = 50;

/** The default configuration. */
export function open({ files }) {
  const index = new Index();
  cpuOfEach(textsOf(files), (text, id) => index.add(id, text));
  const ask = ({ all, title, phrase }) => index.search([...all, ...title, ...phrase].join(' '), LIMIT);
  return { ways: [{ engine: 'FlexSearch', gives: `${LIMIT} numbers`, articles: files.length, ask }] };
}

/** CPU of building by default. */
export async function buildDefault({ files }) {
  const index = new Index();
  return cpuOfEach(textsOf(files), (text, id) => index.add(id, text));
}

/** CPU of building what the engine keeps of its newest articles: words are cut, folded and numbered, FlexSearch gets the keys that narrow. */
export async function buildOurs({ files }) {
  const { Candidates, Vocabulary, wordList, numberedWords, spelled, cutInto, emptyCut } = await engineParts();
  const vocabulary = new Vocabulary();
  const index = new Candidates(vocabulary);
  // As where files are read, one cut is kept for all texts.
  const cutting = emptyCut(0);
  return cpuOfEach(textsOf(files), (text) => {
    index.push(wordList(spelled(numberedWords(text, [], cutInto(cutting, text))), vocabulary).forms);
  });
}

/** Keeps an index of every key in `home`, for `start`. */
export async function keep({ files, home }) {
  const index = new Index(await withOurKeys());
  textsOf(files).forEach((text, id) => index.add(id, text));
  const folder = join(home, 'flexsearch');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  index.export((key, data) => {
    if (data !== undefined) writeFileSync(join(folder, key), data);
  });
  return files.length;
}

/** From the kept index on disk to the first hit: reading, import, one search. */
export async function start({ home }) {
  const options = await withOurKeys();
  const started = performance.now();
  const before = process.cpuUsage();
  const folder = join(home, 'flexsearch');
  const index = new Index(options);
  for (const key of readdirSync(folder)) index.import(key, readFileSync(join(folder, key), 'utf8'));
  const total = index.search('chính phủ', { limit: 1e6 }).length;
  const ms = performance.now() - started;
  return { engine: 'FlexSearch, plain import', total, ms, cpu: cpuSince(before) };
}

const textsOf = (files) => files.map((file) => readFileSync(file, 'utf8').normalize('NFC'));

/** CPU milliseconds of doing it with each. */
function cpuOfEach(texts, take) {
  const before = process.cpuUsage();
  texts.forEach(take);
  return cpuSince(before);
}

function cpuSince(before) {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** FlexSearch that gets every key of a text. */
async function withOurKeys() {
  const { articleWords, keyOf } = await engineParts();
  return { tokenize: 'strict', resolution: 1, encode: (text) => articleWords(text, []).forms.map(keyOf) };
}

/** What the engine makes words and keys with. */
async function engineParts() {
  const outDir = inRoot('.cache', 'bench', 'encoder');
  const recent = ['candidates', 'vocabulary', 'word-list'].map((name) => `search/recent/${name}`);
  const paths = [...recent, 'search/article-words', 'text/cut-words', 'text/key'];
  const input = paths.map((path) => inRoot('src', 'main', `${path}.ts`));
  await build({
    configFile: false,
    logLevel: 'warn',
    build: { ssr: true, outDir, rollupOptions: { input, external: ['flexsearch'] } },
  });
  const parts = paths.map((path) => import(pathToFileURL(join(outDir, `${basename(path)}.mjs`)).href));
  return Object.assign({}, ...(await Promise.all(parts)));
}
