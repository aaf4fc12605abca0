// Search beside its peers in one run, on the first 20,000 articles by sorted path and on all of them: answers, the start on a
// kept index, the CPU of building with FlexSearch. Each engine runs in a process of its own; those that are near each other
// take turns. Out: tables as they are ready.
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from '../setup/paths.mjs';
import { corpusFiles } from './corpus.mjs';
import { indexWithRecoll } from './recoll.mjs';
import { inTurns, median } from './search/in-turns.mjs';
import { inRecoll, makeQueries } from './search/queries.mjs';
import { percentilesOf } from './table.mjs';

/** The smaller of the two libraries. */
const SMALL = 20_000;
const QUERIES = 200;
/** Memory for engines that keep everything in it. */
const ROOM = '--max-old-space-size=8000';
/** Starts whose median counts. */
const STARTS = 5;
/** Engines that take turns, with the rounds of each: who answers in tens of milliseconds or holds much memory is asked alone. */
const TURNS = [
  [['tre', 'recoll', 'fts5'], 5],
  [['minisearch'], 3],
  [['flexsearch'], 5],
];

/** Tables as `[title, rows]`; peers named in `without` are left out. */
export async function* benchSearch(limit, without) {
  const all = corpusFiles(limit).files.length;
  const answered = [];
  for (const size of all > SMALL ? [SMALL, all] : [all]) {
    const { folder, files } = corpusFiles(size);
    const home = inRoot('.cache', 'bench', `library-${files.length}`);
    mkdirSync(home, { recursive: true });
    const queries = makeQueries(files, QUERIES);
    const task = { folder, files, home, queries, recollQueries: queries.map(inRecoll) };
    const rows = [];
    for (const [engines, rounds] of TURNS) {
      const commands = engines.filter((name) => !without.has(name)).flatMap((name) => commandsOf(name, folder));
      rows.push(...(await inTurns(commands, task, rounds)));
    }
    answered.push(rows);
    yield [`${files.length} articles, ${queries.length} mixed queries, warm, medians`, rows.map(shown)];
    yield ['beside the peers', ratios(rows)];
    if (without.has('flexsearch')) continue;
    const [ours, byDefault] = ['buildOurs', 'buildDefault'].map((act) => own('flexsearch', act, task));
    if (ours !== null && byDefault !== null) yield ['CPU of building with FlexSearch', buildRows(ours, byDefault)];
    if (own('flexsearch', 'keep', task) !== null) yield ['from a kept index to the first hit', startRows(task)];
  }
  if (answered.length === 2) yield [`p95 on ${all} beside ${SMALL}`, growth(answered)];
}

/** What begins an engine that answers in rounds; none where it is not installed. */
function commandsOf(engine, folder) {
  const inSearch = (name) => join(import.meta.dirname, 'search', name);
  if (engine !== 'recoll') return [[process.execPath, ROOM, inSearch('answer-rounds.mjs'), engine]];
  const indexed = indexWithRecoll(folder);
  return indexed === null ? [] : [['/usr/bin/python3', inSearch('engines/ask-recoll.py'), indexed.home]];
}

/** What an engine gives in a process of its own; `null` where it fails, which is said. */
function own(engine, act, task) {
  const script = join(import.meta.dirname, 'search', 'run-engine.mjs');
  const options = { input: JSON.stringify(task), maxBuffer: 1e8, encoding: 'utf8', stdio: ['pipe', 'pipe', 'inherit'] };
  try {
    return JSON.parse(execFileSync(process.execPath, [ROOM, script, engine, act], options));
  } catch (error) {
    console.error(`${engine} could not ${act}: ${error.message}\n`);
    return null;
  }
}

function shown({ engine, gives, articles, durations, cpu }) {
  const [p50, p95, p99] = percentilesOf(durations).map((ms) => ms.toFixed(2));
  return { engine, gives, articles, 'p50 ms': p50, 'p95 ms': p95, 'p99 ms': p99, 'mean CPU ms': cpu.toFixed(2) };
}

/** Each way of Tre as a share of each peer. */
function ratios(rows) {
  const ways = rows.filter(({ engine }) => engine === 'Tre');
  return ways.flatMap((tre) =>
    rows
      .filter((row) => !ways.includes(row))
      .map((peer) => {
        const [p50, p95, p99] = percentilesOf(tre.durations).map((ms, at) =>
          share(ms, percentilesOf(peer.durations)[at]),
        );
        return { 'Tre gives': tre.gives, beside: peer.engine, p50, p95, p99, CPU: share(tre.cpu, peer.cpu) };
      }),
  );
}

function growth([small, large]) {
  return large.flatMap((row) => {
    const before = small.find(({ gives }) => gives === row.gives);
    if (before === undefined) return [];
    const [p95, less] = [row, before].map(({ durations }) => percentilesOf(durations)[1]);
    return [{ engine: row.engine, gives: row.gives, 'times the p95': share(p95, less) }];
  });
}

function buildRows(ours, byDefault) {
  return [
    {
      FlexSearch: 'as the engine uses it',
      'CPU s': (ours / 1000).toFixed(2),
      'share of the default': share(ours, byDefault),
    },
    { FlexSearch: 'default configuration', 'CPU s': (byDefault / 1000).toFixed(2) },
  ];
}

function startRows({ folder, home }) {
  const starts = ['tre', 'flexsearch'].map((engine) =>
    Array.from({ length: STARTS }, () => own(engine, 'start', { folder, home }) ?? []).flat(),
  );
  return starts
    .filter((runs) => runs.length > 0)
    .map((runs) => {
      const [ms, cpu] = ['ms', 'cpu'].map((name) => median(runs.map((run) => run[name])).toFixed(0));
      return { engine: runs[0].engine, 'first hit ms': ms, 'CPU ms': cpu, 'articles found': runs[0].total };
    });
}

const share = (a, b) => (a / b).toFixed(2);
