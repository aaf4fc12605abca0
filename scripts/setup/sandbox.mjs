import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run } from './run.mjs';
import { say } from './say.mjs';

/** Flags Electron needs where Chromium's sandbox cannot work (root, no user namespaces); development and tests only. */
export async function sandboxFlags(executable) {
  if (process.platform !== 'linux') return [];
  const reason = await whyNoSandbox(executable);
  if (!reason) return [];
  say(`${reason}: starting Electron with --no-sandbox (development and tests only).`);
  return ['--no-sandbox'];
}

async function whyNoSandbox(executable) {
  if (process.getuid() === 0) return 'running as root';
  if (hasSetuidHelper(executable)) return undefined;
  const namespaces = ['--user', '--map-root-user', '--net', '--pid', '--fork', 'true'];
  const { code } = await run('unshare', namespaces, { quiet: true });
  return code === 0 ? undefined : 'no user namespaces here';
}

function hasSetuidHelper(executable) {
  try {
    const { uid, mode } = statSync(join(dirname(executable), 'chrome-sandbox'));
    return uid === 0 && (mode & 0o4755) === 0o4755;
  } catch {
    return false;
  }
}
