// `npm run fuzz [-- --cases=N] [--seed=N] [--from=N] [--case=N] [--time=MS] [--width=N] [--log=FILE]`: spoils files of every
// format and reads them as the program does. In: nothing. Out: what became of them, by format; `--case` runs one and keeps
// its file. With `--log` each outcome is a line of that file, and a run that was broken off goes on where it stopped. The
// exit code is 1 when one crashed, hung, ended as neither article nor issue, or wrote a file.
import { cpus, tmpdir } from 'node:os';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { openOutcomeLog } from './fuzz/outcome-log.mjs';
import { readShare } from './fuzz/read-share.mjs';
import { tableOfOutcomes } from './fuzz/table-of-outcomes.mjs';
import { prepareBuild } from './setup/build.mjs';
import { inRoot } from './setup/paths.mjs';

const USUAL_SEED = 20211215;
/** Cases between two words of how far the run is. */
const TELL_EVERY = 1000;
/** Outcomes that are faults of the program. */
const faults = new Set(['timed-out', 'crashed', 'neither', 'gone']);

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '20000' },
    seed: { type: 'string', default: String(USUAL_SEED) },
    from: { type: 'string', default: '0' },
    case: { type: 'string' },
    time: { type: 'string', default: '30000' },
    width: { type: 'string', default: String(cpus().length) },
    log: { type: 'string' },
  },
});

const seed = Number(values.seed);
const log = openOutcomeLog(values.log === undefined ? null : resolve(values.log), seed);
await prepareBuild();
const { makeCase } = (await runnerImport(inRoot('tests', 'fuzz', 'make-case.ts'))).module;
const folder = mkdtempSync(join(tmpdir(), 'tre-fuzz-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

console.log(`seed ${seed}`);
if (values.case !== undefined) keepCase(Number(values.case));
const numbers =
  values.case === undefined
    ? Array.from({ length: Number(values.cases) }, (_, at) => Number(values.from) + at)
    : [Number(values.case)];
const left = numbers.filter((number) => !log.holds(number));
const readers = Math.min(Number(values.width), left.length);
const shares = Array.from({ length: readers }, (_, reader) => left.filter((_, at) => at % readers === reader));
const strays = (await Promise.all(shares.map(readOne))).flat();
const { outcomes } = log;
console.log(tableOfOutcomes(outcomes));
const slowest = [...outcomes].sort((one, other) => other.time - one.time).slice(0, 12);
console.log(`\nslowest:\n${slowest.map(wordsOf).join('\n')}`);
const heaviest = outcomes.filter(({ peak }) => peak !== null).sort((one, other) => other.peak - one.peak);
console.log(`\nmost memory of a reading thread:\n${heaviest.slice(0, 12).map(wordsOf).join('\n')}`);
if (strays.length > 0) console.log(`files nobody asked for:\n${strays.join('\n')}`);
process.exitCode = strays.length > 0 || outcomes.some(({ outcome }) => faults.has(outcome)) ? 1 : 0;

function readOne(share, reader) {
  return readShare({
    workerFile: inRoot('out', 'main', 'file-worker.js'),
    ...{ folder: join(folder, String(reader)), seed, time: Number(values.time), numbers: share, onOutcome },
    describe: (number) => ({ ...makeCase(seed, number), bytes: undefined }),
  });
}

function onOutcome(one) {
  log.add(one);
  if (values.case !== undefined || faults.has(one.outcome)) console.log(wordsOf(one));
  if (log.outcomes.length % TELL_EVERY === 0) console.log(`  ${log.outcomes.length} of ${numbers.length}`);
}

function wordsOf({ number, format, kind, how, outcome, message, time, peak }) {
  const cost = `${Math.round(time)} ms${peak === null ? '' : `, ${peak} MB`}`;
  return `  case ${number} ${format} (${kind}; ${how.join(', ')}): ${outcome} ${message.slice(0, 100)} [${cost}]`;
}

/** Writes the file of one case beside the program's other scratch. */
function keepCase(number) {
  const { ending, bytes } = makeCase(seed, number);
  mkdirSync(inRoot('.cache', 'fuzz'), { recursive: true });
  const path = inRoot('.cache', 'fuzz', `${number}.${ending}`);
  writeFileSync(path, bytes);
  console.log(path);
}
