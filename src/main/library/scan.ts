import type { Progress } from '../../shared/library';
import type { FileRecord } from './entry';
import type { FilePool } from './file-pool';
import { listFiles, type ListedFile } from './list-files';
import type { ReadFile } from './read-article-file';

/** What a scan needs of the library it keeps up to date. */
export interface ScanTarget {
  readonly known: (path: string) => FileRecord | undefined;
  readonly knownPaths: () => Iterable<string>;
  readonly record: (files: readonly ReadFile[]) => void;
  readonly forget: (paths: readonly string[]) => void;
  readonly report: (phase: Progress['phase'], done: number, total: number) => void;
}

/** Files a worker reads in one go: enough that the hand-over costs little, few enough that progress is smooth. */
const BATCH = 24;

/** What the disk says against what is known: files to read and files that are gone. */
export interface Difference {
  readonly changed: readonly string[];
  readonly gone: readonly string[];
  /** Roots that are not there at the moment; their articles are kept. */
  readonly missingRoots: readonly string[];
}

/** Compares the roots with what is known; a file counts as changed when its size or time differs. */
export async function findDifference(roots: readonly string[], target: ScanTarget): Promise<Difference> {
  const listed = new Map<string, ListedFile>();
  const missingRoots: string[] = [];
  for (const root of roots) {
    const files = await listFiles(root);
    if (files === null) missingRoots.push(root);
    else for (const file of files) listed.set(file.path, file);
  }
  const changed = [...listed.values()].filter((file) => isChanged(file, target.known(file.path)));
  const gone = [...target.knownPaths()].filter(
    (path) => !listed.has(path) && !missingRoots.some((root) => isUnder(path, root)),
  );
  return { changed: changed.map((file) => file.path), gone, missingRoots };
}

function isChanged(file: ListedFile, known: FileRecord | undefined): boolean {
  return known === undefined || known.size !== file.size || known.mtimeMs !== file.mtimeMs;
}

/** True when `path` is `root` or lies under it; both absolute. */
export function isUnder(path: string, root: string): boolean {
  return path === root || (path.startsWith(root) && /[/\\]/u.test(root.endsWith('/') ? '/' : path.charAt(root.length)));
}

/** Reads `paths` through the pool and records what comes back, batch by batch, until done or cancelled. */
export async function readAll(
  paths: readonly string[],
  pool: FilePool,
  target: ScanTarget,
  signal: AbortSignal,
): Promise<void> {
  let next = 0;
  let done = 0;
  const run = async (): Promise<void> => {
    while (next < paths.length && !signal.aborted) {
      const batch = paths.slice(next, next + BATCH);
      next += batch.length;
      const files = await pool.read(batch);
      target.record(files);
      done += files.length;
      target.report('reading', done, paths.length);
    }
  };
  await Promise.all(Array.from({ length: pool.width }, run));
}
