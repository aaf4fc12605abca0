import { spawn } from 'node:child_process';
import { say, SetupError } from './say.mjs';

const SCREEN = '1440x900x24';
const START_LIMIT_MS = 20_000;

/** Whether this Linux session has no display to show windows on. */
export function needsVirtualDisplay() {
  return process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'];
}

/** Gives windows a place: `{env, stop}`, `stop` being async; starts Xvfb on a free display number where there is none. */
export async function prepareDisplay() {
  if (!needsVirtualDisplay()) return { env: {}, stop: async () => {} };
  const { server, number } = await startXvfb();
  say(`no display here: running under Xvfb on :${number} (${SCREEN}).`);
  process.once('exit', () => server.kill('SIGTERM'));
  return { env: { DISPLAY: `:${number}` }, stop: () => end(server) };
}

async function end(server) {
  if (server.exitCode !== null || server.signalCode !== null) return;
  server.ref();
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  await ended;
}

function startXvfb() {
  const args = ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp', '-noreset'];
  // Detached, so that Ctrl-C ends the program first and its display after it.
  const server = spawn('Xvfb', args, {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    let errors = '';
    const fail = (reason) => {
      server.kill('SIGKILL');
      reject(new SetupError(`there is no display and Xvfb did not start: ${reason}`));
    };
    const timer = setTimeout(() => fail(`no answer. ${errors}`), START_LIMIT_MS);
    server.stderr.on('data', (chunk) => (errors += chunk));
    server.on('error', (error) => fail(error.message));
    server.once('exit', () => fail(errors.trim()));
    let number = '';
    server.stdio[3].on('data', (chunk) => {
      number += chunk;
      // Xvfb writes the digits and the line's end apart, and dies of a pipe closed in between.
      if (!number.endsWith('\n')) return;
      clearTimeout(timer);
      letGo(server);
      resolve({ server, number: Number(number) });
    });
  });
}

/** The display must not keep a script alive that has nothing else to do. */
function letGo(server) {
  server.removeAllListeners('exit');
  server.unref();
  server.stderr.unref();
  server.stdio[3].destroy();
}
