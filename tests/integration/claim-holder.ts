// Run as a process of its own by one-writer.test.ts: takes folders by turns with others, or one for ever.
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { claimFolder } from '../../src/main/disk/claim-folder';

const [, , dir = '', turns = 'all'] = process.argv;
const LONG = 120_000;

/** Fails where another process is at it too. */
async function alone(path: string): Promise<void> {
  closeSync(openSync(path, 'wx'));
  await wait(5);
  rmSync(path);
}

async function take(): Promise<void> {
  const claim = await claimFolder(dir, LONG);
  if (claim.kind === 'held') throw new Error('waited in vain');
  if (turns === 'all') {
    writeSync(1, 'held\n');
    return new Promise(() => setInterval(() => undefined, LONG));
  }
  await alone(join(dir, 'alone'));
  claim.release();
}

async function run(): Promise<void> {
  const count = turns === 'all' ? 1 : Number(turns);
  for (let turn = 0; turn < count; turn += 1) await take();
}

void run();
