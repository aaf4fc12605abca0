// `npm run bench [-- SUITE] [--articles=N] [--without=recoll,fts5,minisearch,flexsearch]`: measures the engine beside its peers
// on real articles, all in one run, since single figures of a shared machine mean little. In: the corpus of TRE_CORPUS. Out:
// tables. Suites: `ingest` reads files, `search` answers, `window` is the real program from key to frame; none means all
// three. `truth` compares search with a scan instead; `quality` compares rankings on known items and judged queries.
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { corpusFiles } from './bench/corpus.mjs';
import { benchIngest } from './bench/ingest.mjs';
import { benchJudged } from './bench/quality/judged.mjs';
import { benchKnownItems } from './bench/quality/known-items.mjs';
import { benchSearch } from './bench/search.mjs';
import { table } from './bench/table.mjs';
import { benchTruth } from './bench/truth.mjs';
import { benchWindow } from './bench/window.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { articles: { type: 'string' }, without: { type: 'string', default: '' }, steps: { type: 'string' } },
});
const limit = Number(values.articles ?? Infinity);
const suites = {
  ingest: () => benchIngest(corpusFiles(limit)),
  search: () => benchSearch(limit, new Set(values.without.split(','))),
  window: () => benchWindow(corpusFiles(limit)),
  truth: () => benchTruth(values),
  quality: async () => {
    await benchKnownItems({ step: 1, from: 0 });
    await benchJudged();
  },
};

const asked = positionals.length > 0 ? positionals : ['ingest', 'search', 'window'];
const unknown = asked.filter((name) => !(name in suites));
if (unknown.length > 0) {
  console.error(`There is no suite ${unknown.join(', ')}; there are ${Object.keys(suites).join(', ')}.`);
  process.exit(2);
}
// What was built before may be of other sources.
execFileSync('npm', ['run', 'build'], { stdio: 'inherit' });
for (const suite of asked) await run(suite);

/** Runs a suite; tables are said as they come. */
async function run(name) {
  console.log(`${name}: Node ${process.version}\n`);
  for await (const [title, rows] of (await suites[name]()) ?? []) console.log(`${title}\n${table(rows)}\n`);
}
