// One process of the benchmark: `build` indexes and asks, `again` starts on what `build` left and asks once.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openEngine } from './engine-client.mjs';
import { megabytes, percentiles } from './table.mjs';

const [phase, folder, home, articles] = process.argv.slice(2);
const queries = JSON.parse(readFileSync(0, 'utf8')).map(({ all, phrase, not }) =>
  [...all, ...(phrase.length > 0 ? [`"${phrase.join(' ')}"`] : []), ...not.map((word) => `-${word}`)].join(' '),
);

const started = performance.now();
const engine = openEngine(home, [folder]);
const { ask, find, untilIdle } = engine;

async function timed(query, limit) {
  const from = performance.now();
  await find(query, limit);
  return performance.now() - from;
}

const seconds = (ms) => (ms / 1000).toFixed(2);
const figures = {};
if (phase === 'build') {
  const idle = untilIdle();
  const whileIndexing = [];
  const asking = setInterval(
    () => void timed(queries[whileIndexing.length % queries.length], 10).then((ms) => whileIndexing.push(ms)),
    500,
  );
  const wall = await idle;
  clearInterval(asking);
  const { user, system } = process.cpuUsage();
  figures['articles'] = (await ask('library.summary')).articles;
  figures['index wall s'] = seconds(wall);
  figures['index CPU s'] = seconds((user + system) / 1000);
  figures['peak RSS MB'] = megabytes(process.resourceUsage().maxRSS * 1024);
  figures['cache MB'] = (
    Number(execFileSync('du', ['-sk', join(home, 'cache')], { encoding: 'utf8' }).split('\t')[0]) / 1000
  ).toFixed(1);
  for (const query of queries) await find(query);
  const warm = [];
  for (const query of queries) warm.push(await timed(query, 10));
  figures['query p50/p95/p99 ms'] = percentiles(warm);
  figures['while indexing p50/p95/p99 ms'] = percentiles(whileIndexing);
} else {
  const idle = untilIdle();
  await find(queries[1], 10);
  figures['second start to first hit s'] = seconds(performance.now() - started);
  figures['second start to idle s'] = seconds(await idle);
  const { total } = await find('', 0);
  if (total !== Number(articles)) figures['note'] = `${total} articles (equal files are one)`;
}
await engine.close();
console.log(JSON.stringify(figures));
process.exit(0);
