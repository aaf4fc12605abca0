// `npm run bench [-- SUITE] [--articles=N] [--without=recoll,fts5,start]`: measures the engine beside its peers on real articles,
// all in one run, since single figures of a shared machine mean little. In: the corpus of TRE_CORPUS. Out: tables.
// `truth` compares search with a scan instead; `quality` compares rankings on known items and judged queries; `ingest`
// measures the reading of files alone.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { corpusFiles, makeQueries } from './bench/corpus.mjs';
import { benchIngest } from './bench/ingest.mjs';
import { benchFts5 } from './bench/fts5.mjs';
import { benchJudged } from './bench/quality/judged.mjs';
import { benchKnownItems } from './bench/quality/known-items.mjs';
import { benchRecoll } from './bench/recoll.mjs';
import { benchStart } from './bench/start.mjs';
import { table } from './bench/table.mjs';
import { benchTre } from './bench/tre.mjs';
import { benchTruth } from './bench/truth.mjs';
import { inRoot } from './setup/paths.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { articles: { type: 'string' }, without: { type: 'string', default: '' }, steps: { type: 'string' } },
});
const without = new Set(values.without.split(','));
if (!existsSync(inRoot('out', 'main', 'engine-worker.js'))) execFileSync('npm', ['run', 'build'], { stdio: 'inherit' });

if (positionals[0] === 'truth') benchTruth(values);
else if (positionals[0] === 'ingest') await ingest();
else if (positionals[0] === 'quality') {
  await benchKnownItems({ step: 1, from: 0 });
  await benchJudged();
} else await benchAll();

async function benchAll() {
  const { folder, files } = corpusFiles(values.articles === undefined ? Infinity : Number(values.articles));
  const queries = makeQueries(files, 200);
  console.log(`${files.length} articles, ${queries.length} queries, Node ${process.version}\n`);

  const rows = [await benchTre(folder, files.length, queries)];
  if (!without.has('fts5')) rows.push(await benchFts5(files, queries));
  if (!without.has('recoll')) rows.push(await benchRecoll(folder, queries));
  console.log(table(rows.filter((row) => row !== null)));
  if (!without.has('start')) console.log(`\n${table([await benchStart(folder)])}`);
}

async function ingest() {
  const corpus = corpusFiles(values.articles === undefined ? Infinity : Number(values.articles));
  for (const [title, rows] of await benchIngest(corpus)) console.log(`${title}\n${table(rows)}\n`);
}
