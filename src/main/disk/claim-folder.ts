// A folder that only one program may write in: each that wants it puts an empty file there whose name tells who it is.
import { randomBytes } from 'node:crypto';
import { closeSync, openSync, readdirSync, rmSync, statSync } from 'node:fs';
import { uptime } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { makeFolder } from './make-folder';
import { isRunning, startOf } from './running';

/** Names no two claims share, so that the file of an owner that is gone can be removed and never another's. */
const claimName = /^writer\.(\d+)\.(\w+)\.[0-9a-f]{8}$/u;
const UNKNOWN_START = 'unknown';
/** Milliseconds between two tries; as many again by chance, so that two who met do not meet again. */
const PAUSE = 50;
/** Milliseconds by which the clock may have been set since the system started. */
const CLOCK_SLIP = 60_000;

/** Who writes in a folder. */
export interface Holder {
  readonly pid: number;
  /** The file by which it holds the folder. */
  readonly path: string;
}

/** The folder is the caller's until `release`, or somebody else's. */
export type Claim =
  { readonly kind: 'ours'; readonly release: () => void } | { readonly kind: 'held'; readonly holder: Holder };

/**
 * Claims `dir`, made where it is not there, for this process; waits up to `patience` milliseconds for another one. What a
 * process left that is gone holds nothing, nor does what another thread of this process left. Rejects when the disk refuses.
 */
export async function claimFolder(dir: string, patience: number): Promise<Claim> {
  await makeFolder(dir);
  const deadline = performance.now() + patience;
  for (;;) {
    const claim = tryClaim(dir);
    if (claim.kind === 'ours' || performance.now() >= deadline) return claim;
    await wait(PAUSE * (1 + Math.random()));
  }
}

/** Of two at once at least one sees the other's file, since each looks after its own is there; perhaps both, and both step back. */
function tryClaim(dir: string): Claim {
  const before = holderOf(dir, null);
  if (before !== null) return { kind: 'held', holder: before };
  const own = `writer.${process.pid}.${startOf(process.pid) ?? UNKNOWN_START}.${randomBytes(4).toString('hex')}`;
  const path = join(dir, own);
  closeSync(openSync(path, 'wx'));
  const release = (): void => rmSync(path, { force: true });
  const holder = holderOf(dir, own);
  if (holder === null) return { kind: 'ours', release };
  release();
  return { kind: 'held', holder };
}

/** Another process that holds the folder; files of those that are gone are removed on the way. */
function holderOf(dir: string, own: string | null): Holder | null {
  for (const name of readdirSync(dir)) {
    const match = claimName.exec(name);
    if (match === null || name === own) continue;
    const holder = { pid: Number(match[1]), path: join(dir, name) };
    if (isHeld(holder, match[2] ?? UNKNOWN_START)) return holder;
    rmSync(holder.path, { force: true });
  }
  return null;
}

function isHeld({ pid, path }: Holder, start: string): boolean {
  if (pid === process.pid || !isRunning(pid)) return false;
  const startNow = startOf(pid);
  if (startNow !== null && start !== UNKNOWN_START) return startNow === start;
  const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  return made !== undefined && made > Date.now() - uptime() * 1000 - CLOCK_SLIP;
}
