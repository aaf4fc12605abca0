// `npm start [-- ARGUMENTS]`: sets up what is missing, builds what changed, opens the reader.
// In: `--library=PATH` (repeatable), bare file paths, any flag of Electron. Out: Electron's exit code.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { resolve } from 'node:path';
import { prepareBuild } from './setup/build.mjs';
import { inRoot, ROOT } from './setup/paths.mjs';
import { prepareElectron } from './setup/prepare-electron.mjs';
import { explain } from './setup/say.mjs';

const PATIENCE_MS = 2000;
const hasGroups = process.platform !== 'win32';
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

/** Opens the program and answers its exit code; Ctrl-C lets it save and end, another one a while later ends it at once. */
function open(electron, args) {
  const child = spawn(electron.executable, [...electron.args, ROOT, ...args], {
    cwd: ROOT,
    env: { ...process.env, ...electron.env },
    stdio: 'inherit',
    // A group of its own: a Ctrl-C must reach the program itself, not its helpers, whose end it would take for a crash.
    detached: hasGroups,
  });
  let askedAt;
  const end = () => {
    if (askedAt === undefined) child.kill('SIGTERM');
    askedAt ??= Date.now();
    // npm passes on the Ctrl-C that came here already, so one right after the first says nothing new.
    if (Date.now() - askedAt > PATIENCE_MS) process.kill(hasGroups ? -child.pid : child.pid, 'SIGKILL');
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end);
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
