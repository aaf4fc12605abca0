// Folders come in; their files are listed, held against what is known, and read, at a pace that can be paused.
import type { FileRecord } from '../entry';
import { nextTurn } from '../../gently/next-turn';
import type { Gate } from './gate';
import type { FilePool } from '../reading/file-pool';
import { listFiles, type ListedFile } from './list-files';
import { deviceOf } from '../roots/device-of';
import type { Mounts } from '../roots/mounts';
import type { PackedFiles } from '../reading/pack-files';
import { packSurely } from '../reading/read-surely';
import { holdsSome, isUnder } from '../roots/under-roots';
import { WaitingFiles } from './waiting-files';

/** Where files that were read go. */
export interface ScanTarget {
  /** The moment of a reading that begins now. */
  readonly begin: () => number;
  readonly record: (files: PackedFiles, began: number) => Promise<void>;
  /** Files that were read just now, and the path of one that is read next. */
  readonly report: (read: readonly ListedFile[], next: string | null) => void;
  /** Shut while the reader wants a pause. */
  readonly gate: Gate;
}

/** Where a scan looks: folders and files of the library, and single files that were opened from elsewhere. */
export interface Places {
  readonly roots: readonly string[];
  readonly guests: readonly string[];
  /** Says which paths the reader keeps out of the library. */
  readonly isExcluded: (path: string) => boolean;
  /** Says which known files are to be read another way than they were. */
  readonly isStray: (file: FileRecord) => boolean;
  /** Says which empty folders a drive left behind. */
  readonly mounts: Mounts;
}

/** What the disk says against what is known: files to read and files that are gone. */
export interface Difference {
  readonly changed: readonly ListedFile[];
  /** Files of the places that are there no more; some may have been renamed, and are among `changed`. */
  readonly gone: readonly string[];
  /** Files of no place: their root was taken out. */
  readonly outside: readonly string[];
  /**
   * Roots that are not there at the moment, and roots and folders below them left empty by their drives; their articles are
   * kept, as are those in folders that may not be looked into.
   */
  readonly missing: readonly string[];
}

/**
 * Compares the disk with what is known; a file counts as changed when its size or time differs, or the way to read it. `null` when `signal` was
 * aborted meanwhile.
 */
export async function findDifference(
  { roots, guests, isExcluded, isStray, mounts }: Places,
  known: ReadonlyMap<string, FileRecord>,
  signal?: AbortSignal,
): Promise<Difference | null> {
  const listed = new Map<string, ListedFile>();
  const missing: string[] = [];
  const wasAway = mounts.away();
  for (const place of [...roots, ...guests]) {
    const device = deviceOf(place);
    const files = await listFiles(place, signal);
    await nextTurn();
    for (const file of files ?? []) if (!isExcluded(file.path)) listed.set(file.path, file);
    // A drive that was taken out meanwhile looks like files that went.
    const isListed = files !== null && deviceOf(place) === device;
    const isAway = !isListed || (files.length === 0 && holdsSome(place, known) && mounts.isLeft(place));
    if (!isAway) mounts.saw(place, files);
    else if (!guests.includes(place)) missing.push(place);
    if (signal?.aborted === true) return null;
  }
  await nextTurn();
  const all = [...listed.values()];
  // One that comes back in the middle was empty when it was listed.
  missing.push(...new Set([...wasAway, ...mounts.away()].filter((point) => !isExcluded(point))));
  const kept = [...missing, ...all.filter((file) => file.isClosedFolder).map((file) => file.path)];
  const unlisted = [...known.keys()].filter((path) => !listed.has(path));
  await nextTurn();
  const isOutside = (path: string): boolean => ![...roots, ...guests].some((place) => isUnder(path, place));
  return {
    changed: all.filter((file) => isChanged(file, known.get(file.path), isStray)),
    gone: unlisted.filter((path) => !isOutside(path) && !kept.some((folder) => isUnder(path, folder))),
    outside: unlisted.filter(isOutside),
    missing,
  };
}

function isChanged(file: ListedFile, known: FileRecord | undefined, isStray: Places['isStray']): boolean {
  return known === undefined || known.size !== file.size || known.mtimeMs !== file.mtimeMs || isStray(known);
}

/** Reads `files` through the pool and records what comes back, batch by batch, until done or cancelled. */
export async function readAll(
  files: readonly ListedFile[],
  pool: FilePool,
  target: ScanTarget,
  signal: AbortSignal,
): Promise<void> {
  const waiting = new WaitingFiles(files, pool.width);
  await waiting.readBy(async (batch) => {
    await target.gate.passed(signal);
    if (signal.aborted) return [];
    const began = target.begin();
    const paths = batch.map((file) => file.path);
    const packed = await packSurely(pool, paths, signal);
    await target.record(packed, began);
    const left = new Set(packed.unread);
    const [read, unread] = [batch.filter(({ path }) => !left.has(path)), batch.filter(({ path }) => left.has(path))];
    target.report(read, (unread[0] ?? waiting.next)?.path ?? null);
    return unread;
  });
}
