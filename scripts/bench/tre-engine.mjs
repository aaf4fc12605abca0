// One process of the benchmark: `build` indexes and asks, `again` starts on what `build` left and asks once.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { inRoot } from '../setup/paths.mjs';
import { megabytes, percentiles } from './table.mjs';

const [phase, folder, home, articles] = process.argv.slice(2);
const queries = JSON.parse(readFileSync(0, 'utf8')).map(({ all, phrase, not }) =>
  [...all, ...(phrase.length > 0 ? [`"${phrase.join(' ')}"`] : []), ...not.map((word) => `-${word}`)].join(' '),
);

const started = performance.now();
const engine = new Worker(inRoot('out', 'main', 'engine-worker.js'), {
  workerData: {
    cacheDir: join(home, 'cache'),
    notesDir: join(home, 'notes'),
    roots: [folder],
    fileWorker: inRoot('out', 'main', 'file-worker.js'),
    preferences: { recent: [], excluded: [], ignored: [] },
    panes: [],
  },
});
const waiting = new Map();
const events = { progress: () => undefined };
engine.on('message', (message) => {
  if (message.kind === 'result') waiting.get(message.id)(message.result);
  if (message.kind === 'event' && message.name === 'library.progress') events.progress(message.payload);
  if (message.kind === 'closed') waiting.get('closed')();
  if (message.kind === 'log') console.error(message.message, message.stack);
});

let lastId = 0;
function ask(name, input) {
  lastId += 1;
  const id = lastId;
  engine.postMessage({ kind: 'request', id, name, input });
  return new Promise((resolve, reject) =>
    waiting.set(id, (result) => (result.ok ? resolve(result.value) : reject(new Error(result.error.detail)))),
  );
}

const find = (query, limit = 10) =>
  ask('search.run', { query, exactMarks: false, filter: {}, sort: 'relevance', offset: 0, limit });
const untilIdle = () =>
  new Promise((resolve) => {
    let wasBusy = false;
    events.progress = ({ phase: now }) => {
      if (now !== 'idle') wasBusy = true;
      if (now === 'idle' && wasBusy) resolve();
    };
  });

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
  await idle;
  clearInterval(asking);
  const { user, system } = process.cpuUsage();
  figures['articles'] = (await ask('library.summary')).articles;
  figures['index wall s'] = seconds(performance.now() - started);
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
  await idle;
  figures['second start to idle s'] = seconds(performance.now() - started);
  const { total } = await find('', 0);
  if (total !== Number(articles)) figures['note'] = `${total} articles (equal files are one)`;
}
const closed = new Promise((resolve) => waiting.set('closed', resolve));
engine.postMessage({ kind: 'close' });
await closed;
await engine.terminate();
console.log(JSON.stringify(figures));
process.exit(0);
