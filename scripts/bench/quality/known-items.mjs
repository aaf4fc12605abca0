// Known items: an article is sought by its title typed without marks, while no engine is shown titles and first lines.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { inRoot, ROOT } from '../../setup/paths.mjs';
import { corpusFiles } from '../corpus.mjs';
import { table } from '../table.mjs';
import { fold, fts5, miniSearch, tre } from './engines.mjs';

const everyEngine = [tre, (all) => fts5(all, 'AND'), (all) => fts5(all, 'OR'), (all) => miniSearch(all, 'OR')];

/** Every `step`th title is asked for, beginning with `from`. */
export async function benchKnownItems({ step, from, engines = everyEngine }) {
  corpusFiles(Infinity);
  const corpus = resolve(ROOT, process.env['TRE_CORPUS'] ?? '../shared/corpus');
  const [, ...lines] = readFileSync(join(corpus, 'trends.index.tsv'), 'utf8').trimEnd().split('\n');
  const items = lines.map((line) => line.split('\t')).map(([name, , , title]) => ({ name, title: fold(title ?? '') }));
  const folder = inRoot('.cache', 'bench', 'corpus', 'trends');
  const texts = items
    .filter(({ name }) => existsSync(join(folder, name)))
    .flatMap(({ name }) => {
      const text = readFileSync(join(folder, name), 'utf8')
        .replace(/^\s*[^\n]*\n/u, '')
        .trimStart();
      return text === '' ? [] : [{ name, text }];
    });
  const known = new Set(texts.map(({ name }) => name));
  const asked = items.filter(({ name }, at) => known.has(name) && at % step === from);
  const rows = [];
  for (const open of engines) {
    const engine = await open(texts);
    rows.push({ engine: engine.name, ...(await score(engine, asked)) });
    await engine.close();
  }
  console.log(`${texts.length} articles, ${asked.length} titles without marks\n`);
  console.log(table(rows));
}

/** Mean reciprocal rank in the first ten, and how often the article came first, or at all. */
async function score(engine, asked) {
  let sum = 0;
  let first = 0;
  let found = 0;
  for (const { name, title } of asked) {
    const rank =
      (await engine.ask(title.replace(/\.\.\.$/u, '').replaceAll(/[^\p{L}\p{N}]+/gu, ' '))).indexOf(name) + 1;
    if (rank > 0) sum += 1 / rank;
    if (rank === 1) first += 1;
    if (rank > 0) found += 1;
  }
  const share = (count) => (count / asked.length).toFixed(3);
  return { 'MRR@10': share(sum), first: share(first), 'in ten': share(found) };
}
