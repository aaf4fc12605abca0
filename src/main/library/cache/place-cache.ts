// A folder wished for as cache comes in; one that is this program's alone goes out, and why where it is another.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { claimFolder } from '../../disk/claim-folder';
import { heldBy, refused, type CacheTrouble } from './cache-trouble';

/** Where a cache may be kept. */
export interface CachePlace {
  readonly dir: string;
  /** Why this is not the folder that was wished for; `null` where it is, or none was. */
  readonly trouble: CacheTrouble | null;
  /** Lets go of the folder; a temporary one is removed. */
  readonly leave: () => void;
}

/** How long a program that writes in the cache is waited for, in milliseconds: a search that finds little that is new. */
const PATIENCE = 2_000;
/** Bytes a cache needs to be begun at all. */
const LEAST_ROOM = 256 * 1024;

/** Claims the folder, made where it is not there; a temporary one is found where that fails. */
export async function placeCache(wished: string): Promise<CachePlace> {
  try {
    const claim = await claimFolder(wished, PATIENCE);
    if (claim.kind === 'held') return temporaryPlace(heldBy(wished, claim.holder));
    const place = { dir: wished, trouble: null, leave: alsoAtExit(claim.release) };
    const reason = refusalOf(wished);
    return reason === null ? place : placeInstead(place, reason);
  } catch (error) {
    return temporaryPlace(refused(wished, error));
  }
}

/** A place that goes with the run. */
export function temporaryPlace(trouble: CacheTrouble | null): CachePlace {
  const dir = mkdtempSync(join(tmpdir(), 'tre-'));
  return { dir, trouble, leave: alsoAtExit(() => rmSync(dir, { recursive: true, force: true })) };
}

/** A temporary place for one in which no cache can be opened. */
export function placeInstead({ dir, leave }: CachePlace, error: unknown): CachePlace {
  leave();
  return temporaryPlace(refused(dir, error));
}

/** Why the folder takes nothing in; `null` where it does. */
export function refusalOf(dir: string): unknown {
  const path = join(dir, 'room.probe');
  try {
    writeFileSync(path, Buffer.alloc(LEAST_ROOM));
    return null;
  } catch (error) {
    return error;
  } finally {
    rmSync(path, { force: true });
  }
}

/** Does it once, at the end of the thread at the latest: also when the reader of the output has seen enough. */
function alsoAtExit(leave: () => void): () => void {
  const once = (): void => {
    process.off('exit', once);
    leave();
  };
  process.once('exit', once);
  return once;
}
