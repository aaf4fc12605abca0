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
const fuzz = async (name) => (await runnerImport(inRoot('tests', 'fuzz', `${name}.ts`))).module;
const { runCases } = await fuzz('run-cases');
const folder = mkdtempSync(join(tmpdir(), 'tre-fuzz-'));
// What the pipeline might write by a short name or into the usual places would be found here.
const elsewhere = join(folder, 'elsewhere');
mkdirSync(elsewhere);
for (const name of ['TMPDIR', 'TEMP', 'TMP', 'HOME']) process.env[name] = elsewhere;
process.chdir(elsewhere);
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

console.log(`seed ${seed}`);
if (values.case !== undefined) await keepCase(Number(values.case));
const numbers =
  values.case === undefined
    ? Array.from({ length: Number(values.cases) }, (_, at) => Number(values.from) + at)
    : [Number(values.case)];
const { strays } = await runCases({
  workerFile: inRoot('out', 'main', 'file-worker.js'),
  ...{ folder, seed, time: Number(values.time), width: Number(values.width) },
  numbers: numbers.filter((number) => !log.holds(number)),
  onOutcome: (one) => {
    log.add(one);
    if (values.case !== undefined || faults.has(one.outcome)) console.log(wordsOf(one));
    if (log.outcomes.length % TELL_EVERY === 0) console.log(`  ${log.outcomes.length} of ${numbers.length}`);
  },
});
const { outcomes } = log;
console.log(tableOfOutcomes(outcomes));
const slowest = [...outcomes].sort((one, other) => other.time - one.time).slice(0, 12);
console.log(`\nslowest:\n${slowest.map(wordsOf).join('\n')}`);
console.log(`\npeak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
if (strays.length > 0) console.log(`files nobody asked for:\n${strays.join('\n')}`);
process.exitCode = strays.length > 0 || outcomes.some(({ outcome }) => faults.has(outcome)) ? 1 : 0;

function wordsOf({ number, format, kind, how, outcome, message, time }) {
  return `  case ${number} ${format} (${kind}; ${how.join(', ')}): ${outcome} ${message.slice(0, 100)} [${Math.round(time)} ms]`;
}

/** Writes the file of one case beside the program's other scratch. */
async function keepCase(number) {
  const { makeCase } = await fuzz('make-case');
  const { ending, bytes } = makeCase(seed, number);
  mkdirSync(inRoot('.cache', 'fuzz'), { recursive: true });
  const path = inRoot('.cache', 'fuzz', `${number}.${ending}`);
  writeFileSync(path, bytes);
  console.log(path);
}
