// Starts the packed program, whose fuses shut the door Playwright comes in by: over Chromium's own debugging protocol.
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { root } from './launch';

const START_LIMIT_MS = 120_000;
const STOP_LIMIT_MS = 60_000;

const builds: Readonly<Record<string, readonly string[]>> = {
  linux: ['linux-unpacked/tre-reader'],
  win32: ['win-unpacked/tre-reader.exe'],
  darwin: ['mac-arm64/Tre Reader.app/Contents/MacOS/Tre Reader', 'mac/Tre Reader.app/Contents/MacOS/Tre Reader'],
};

/** The packed program's executable; empty where it was not built (`npm run package -- --dir`). */
export const packaged = (builds[process.platform] ?? []).map((path) => join(root, 'dist', path)).find(existsSync) ?? '';

/** Switches the packed program needs on this machine. */
export const sandboxSwitches = process.env['TRE_NO_SANDBOX'] === '1' ? ['--no-sandbox'] : [];

/** A running packed program. */
export interface Packaged {
  readonly page: Page;
  readonly stop: () => Promise<void>;
}

/** Starts the packed program with these arguments and waits for its window. */
export async function startPackaged(executable: string, args: readonly string[]): Promise<Packaged> {
  const child = spawn(executable, [...sandboxSwitches, '--remote-debugging-port=0', ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const browser = await chromium.connectOverCDP(await debuggingAddress(child), { noDefaults: true });
  const context = browser.contexts()[0];
  const page = context?.pages()[0] ?? (await context?.waitForEvent('page'));
  if (page === undefined) throw new Error('the packed program opened no window');
  const stop = async (): Promise<void> => {
    const timer = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS);
    child.kill('SIGTERM');
    await ended;
    clearTimeout(timer);
  };
  return { page, stop };
}

/** Chromium says on standard error where it listens. */
function debuggingAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (reason: string): void => reject(new Error(`the packed program ${reason}:\n${said}`));
    const timer = setTimeout(() => fail('did not answer'), START_LIMIT_MS);
    child.once('exit', (code) => fail(`ended with ${code ?? 'a signal'}`));
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /listening on (ws:\S+)/u.exec(said)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    });
  });
}
