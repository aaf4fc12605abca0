// `npm test`: sets up what is missing, then runs every check and every test.
// In: the project's tree. Out: the last line `N passed, N failed`; the exit code says whether anything failed.
import { mkdirSync, rmSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { prepareBuild } from './setup/build.mjs';
import { inRoot } from './setup/paths.mjs';
import { prepareElectron } from './setup/prepare-electron.mjs';
import { runNpm } from './setup/run.mjs';
import { explain, say } from './setup/say.mjs';
import { sumOf, tallyOfCheck, tallyOfPlaywright, tallyOfVitest, wordsOf } from './test/tally.mjs';

const REPORTS = inRoot('.cache', 'test-reports');
const UNIT_REPORT = join(REPORTS, 'unit.json');
const E2E_REPORT = join(REPORTS, 'e2e.json');

/** The suites in the order they run; each is an npm script, given `env`, and returns a tally. */
function suites(env) {
  const check = (script, ...args) => ({
    script,
    run: async () => tallyOfCheck((await runNpm(['run', '-s', script, ...args])).code),
  });
  return [
    check('typecheck'),
    check('lint'),
    check('format:check'),
    check('dead-code'),
    check('duplicates'),
    // Built first: the command line is tested as it is shipped.
    { script: 'build', run: runBuild },
    { script: 'unit', run: () => runUnit(env) },
    check('package', '--', '--dir'),
    { script: 'e2e', run: () => runEndToEnd(env) },
  ];
}

async function runUnit(env) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`];
  const { code } = await runNpm(['run', '-s', 'unit', '--', ...reporters], { env });
  return tallyOfVitest(UNIT_REPORT, code);
}

/** By way of the stamp in out/, so that packaging need not build again. */
async function runBuild() {
  try {
    await prepareBuild();
    return tallyOfCheck(0);
  } catch (error) {
    console.error(explain(error));
    return tallyOfCheck(1);
  }
}

async function runEndToEnd(env) {
  const { code } = await runNpm(['run', '-s', 'e2e', '--', '--reporter=list,json'], {
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: E2E_REPORT },
  });
  const tally = tallyOfPlaywright(E2E_REPORT, code);
  const wasSkippedWhole = tally.passed === 0 && tally.failed === 0;
  return wasSkippedWhole && process.env['CI'] ? { ...tally, failed: 1 } : tally;
}

async function runAll(env) {
  const tallies = [];
  for (const { script, run } of suites(env)) {
    say(`npm run ${script}`);
    const started = Date.now();
    const tally = await run();
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    tallies.push({ script, tally, words: `${script}: ${wordsOf(tally)} (${seconds} s)` });
  }
  console.log(`\n${tallies.map(({ words }) => words).join('\n')}`);
  return sumOf(tallies.map(({ tally }) => tally));
}

async function main() {
  rmSync(REPORTS, { recursive: true, force: true });
  const electron = await prepareElectron();
  mkdirSync(REPORTS, { recursive: true });
  try {
    return await runAll(electron.env);
  } finally {
    await electron.stop();
  }
}

// Through `process.exit`, so that what was started (the runners, the display) is ended as well.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, () => process.exit(128 + constants.signals[signal]));
}

let total;
try {
  total = await main();
} catch (error) {
  console.error(explain(error));
  total = tallyOfCheck(1);
}
// What was skipped is said of each suite above.
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
