import type { FileRecord } from './entry';
import type { FilePool } from './file-pool';
import { listFiles, type ListedFile } from './list-files';
import type { ReadFile } from './read-article-file';
import { readSurely } from './read-surely';
import { isUnder } from './roots';

/** Where files that were read go. */
export interface ScanTarget {
  /** The moment of a reading that begins now. */
  readonly begin: () => number;
  readonly record: (files: readonly ReadFile[], began: number) => void;
  /** Number of files read so far. */
  readonly report: (done: number) => void;
}

/** Where a scan looks: folders and files of the library, and single files that were opened from elsewhere. */
export interface Places {
  readonly roots: readonly string[];
  readonly guests: readonly string[];
}

/** Files a worker reads in one go: enough that the hand-over costs little, few enough that progress is smooth. */
const BATCH = 24;

/** What the disk says against what is known: files to read and files that are gone. */
export interface Difference {
  readonly changed: readonly string[];
  /** Files of the places that are there no more; some may have been renamed, and are among `changed`. */
  readonly gone: readonly string[];
  /** Files of no place: their root was taken out. */
  readonly outside: readonly string[];
  /** Roots that are not there at the moment; their articles are kept, as are those in folders that may not be looked into. */
  readonly missingRoots: readonly string[];
}

/**
 * Compares the disk with what is known; a file counts as changed when its size or time differs. `null` when `signal` was
 * aborted meanwhile.
 */
export async function findDifference(
  { roots, guests }: Places,
  known: ReadonlyMap<string, FileRecord>,
  signal?: AbortSignal,
): Promise<Difference | null> {
  const listed = new Map<string, ListedFile>();
  const missingRoots: string[] = [];
  for (const place of [...roots, ...guests]) {
    const files = await listFiles(place, signal);
    for (const file of files ?? []) listed.set(file.path, file);
    if (files === null && !guests.includes(place)) missingRoots.push(place);
    if (signal?.aborted === true) return null;
  }
  const all = [...listed.values()];
  const kept = [...missingRoots, ...all.filter((file) => file.isClosedFolder).map((file) => file.path)];
  const unlisted = [...known.keys()].filter((path) => !listed.has(path));
  const isOutside = (path: string): boolean => ![...roots, ...guests].some((place) => isUnder(path, place));
  return {
    changed: all.filter((file) => isChanged(file, known.get(file.path))).map((file) => file.path),
    gone: unlisted.filter((path) => !isOutside(path) && !kept.some((folder) => isUnder(path, folder))),
    outside: unlisted.filter(isOutside),
    missingRoots,
  };
}

function isChanged(file: ListedFile, known: FileRecord | undefined): boolean {
  return known === undefined || known.size !== file.size || known.mtimeMs !== file.mtimeMs;
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
      const began = target.begin();
      const files = await readSurely(pool, batch, signal);
      target.record(files, began);
      done += files.length;
      target.report(done);
    }
  };
  await Promise.all(Array.from({ length: pool.width }, run));
}
