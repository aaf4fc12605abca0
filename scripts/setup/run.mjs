import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot, ROOT } from './paths.mjs';
import { SetupError } from './say.mjs';

/**
 * Runs a program to its end in the project's root.
 * `quiet` collects what it prints instead of showing it; `limit` is in milliseconds, after which it is ended.
 * Never rejects: `code` is null when it could not start or was ended by a signal.
 */
export function run(command, args, { quiet = false, env, limit, shell = false } = {}) {
  return new Promise((resolve) => {
    const output = quiet ? 'pipe' : 'inherit';
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      shell,
      stdio: ['ignore', output, output],
      timeout: limit,
    });
    const end = () => child.kill();
    process.once('exit', end);
    let text = '';
    child.stdout?.on('data', (chunk) => (text += chunk));
    child.stderr?.on('data', (chunk) => (text += chunk));
    child.on('error', (error) => resolve({ code: null, text: error.message }));
    child.on('close', (code) => {
      process.off('exit', end);
      resolve({ code, text });
    });
  });
}

/** Runs npm to its end, the very npm that started this script where there is one; results as of `run`. */
export function runNpm(args, options) {
  const npmCli = process.env['npm_execpath'];
  if (npmCli && /npm-cli\.c?js$/.test(npmCli) && existsSync(npmCli)) {
    return run(process.execPath, [npmCli, ...args], options);
  }
  const onWindows = process.platform === 'win32';
  return run(onWindows ? 'npm.cmd' : 'npm', args, { ...options, shell: onWindows });
}

/** Runs a command line tool of an installed package under this Node (no shell, no `.cmd`); results as of `run`. */
export function runTool(packageName, args, { tool = packageName, ...options } = {}) {
  return run(process.execPath, [toolPath(packageName, tool), ...args], options);
}

function toolPath(packageName, tool) {
  const folder = inRoot('node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = typeof bin === 'string' ? bin : bin?.[tool];
  if (!file) throw new SetupError(`the package ${packageName} has no command "${tool}"`);
  return join(folder, file);
}
