import type { CacheProblem } from '../../../shared/library';
import type { Holder } from '../../disk/claim-folder';
import { codeOf } from '../../disk/code-of';

/** What the reader is to be told of the cache at `path`. */
export type CacheTrouble = CacheProblem & { readonly path: string };

/** Why the disk refuses. */
type Refusal = Exclude<CacheProblem['code'], 'held'>;

const refusals: Readonly<Record<string, Refusal>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EROFS: 'read-only',
  EACCES: 'read-only',
  EPERM: 'read-only',
};

/** What is wrong with a folder, and what to do. */
const words: Readonly<Record<Refusal, (path: string) => string>> = {
  full: (path) => `there is no room for it in ${path}; make room there, or name a folder on another disk`,
  'read-only': (path) => `${path} may not be written; allow it, or name another folder`,
  unusable: (path) => `${path} cannot be used; name another folder`,
};

/** What a disk says of nothing but what is written: reading the library's own files never ends so. */
const ofWriting = new Set(['ENOSPC', 'EDQUOT', 'EROFS']);

/** True for an error in which the disk refuses the cache. */
export function isRefusal(error: unknown): boolean {
  return ofWriting.has(codeOf(error));
}

/** The disk refuses the cache at `path`. */
export function refused(path: string, error: unknown): CacheTrouble {
  const code = refusals[codeOf(error)] ?? 'unusable';
  const reason = error instanceof Error ? error.message : String(error);
  const message = `cache-${code}: the answer is whole, but the cache is not kept: ${words[code](path)} (${reason})`;
  return { kind: 'cache', code, path, holder: 0, message };
}

/** Another program writes in the cache at `path`. */
export function heldBy(path: string, { pid, path: claim }: Holder): CacheTrouble {
  const toDo = `wait until it has ended, or name another folder (if no such program runs, delete ${claim})`;
  const message = `cache-held: the answer is whole, but made without the cache: process ${pid} writes in ${path}; ${toDo}`;
  return { kind: 'cache', code: 'held', path, holder: pid, message };
}
