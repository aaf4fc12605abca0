// `npm start [-- ARGUMENTS]`: sets up what is missing, builds what changed, opens the reader.
// In: `--library=PATH` (repeatable), bare file paths, any flag of Electron. Out: Electron's exit code.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { resolve } from 'node:path';
import { prepareBuild } from './setup/build.mjs';
import { inRoot, ROOT } from './setup/paths.mjs';
import { prepareElectron } from './setup/prepare-electron.mjs';
import { explain } from './setup/say.mjs';

const PATH_FLAG = /^(--library|--user-data-dir)=(.*)$/s;

/** The arguments as the program gets them: paths made absolute from where npm was called, samples by default. */
function programArguments(given, from) {
  const isPath = (argument) => !argument.startsWith('-');
  const args = given.map((argument) => {
    const [, flag, path] = PATH_FLAG.exec(argument) ?? [];
    if (flag) return `${flag}=${resolve(from, path)}`;
    return isPath(argument) ? resolve(from, argument) : argument;
  });
  const namesArticles = given.some((argument) => isPath(argument) || argument.startsWith('--library='));
  return namesArticles ? args : [`--library=${inRoot('resources', 'samples')}`, ...args];
}

function open(electron, args) {
  const child = spawn(electron.executable, [...electron.args, ROOT, ...args], {
    cwd: ROOT,
    env: { ...process.env, ...electron.env },
    stdio: 'inherit',
  });
  // A Ctrl-C reaches the program by itself; this script waits for it to finish saving.
  process.on('SIGINT', () => {});
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('exit', (code, signal) => done(code ?? 128 + (constants.signals[signal] ?? 0)));
  });
}

try {
  const electron = await prepareElectron();
  await prepareBuild();
  const args = programArguments(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd());
  process.exitCode = await open(electron, args);
  await electron.stop();
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
