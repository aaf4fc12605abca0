// Folders come in; their files are listed, held against what is known, and read, at a pace that can be paused.
import type { FileRecord } from '../entry';
import { inSlices } from '../../gently/in-slices';
import type { Gate } from './gate';
import type { FilePool } from '../reading/file-pool';
import { inOrderOfPaths, listFiles, type ListedFile } from './list-files';
import { deviceOf } from '../roots/device-of';
import type { Mounts } from '../roots/mounts';
import type { PackedFiles } from '../reading/pack-files';
import type { HashedFile } from '../reading/hash-files';
import { hashSurely, packSurely } from '../reading/read-surely';
import { foldersOf, isUnder } from '../roots/under-roots';
import { WaitingFiles } from './waiting-files';

/** Where files that were read go. */
export interface ScanTarget {
  /** The moment of a reading that begins now. */
  readonly begin: () => number;
  readonly record: (files: PackedFiles, began: number) => Promise<void>;
  /** Takes in those of some files whose bytes are known. */
  readonly recordKnown: (files: readonly HashedFile[], began: number) => Promise<void>;
  /** True for a file that is to be read. */
  readonly isChanged: (file: ListedFile) => boolean;
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
  places: Places,
  known: ReadonlyMap<string, FileRecord>,
  signal?: AbortSignal,
): Promise<Difference | null> {
  const { roots, guests, isExcluded, mounts } = places;
  const listed: ListedFile[] = [];
  const missing: string[] = [];
  const wasAway = mounts.away();
  const alone = new Set(guests);
  const list = async (place: string): Promise<void> => {
    const device = deviceOf(place);
    const files = await listFiles(place, signal);
    await inSlices(takeListed(files ?? [], isExcluded, listed, alone));
    // A drive that was taken out meanwhile looks like files that went.
    const isListed = files !== null && deviceOf(place) === device;
    const isAway = !isListed || (files.length === 0 && foldersOf(known).has(place) && mounts.isLeft(place));
    if (!isAway) mounts.saw(place, files, known);
    else if (!guests.includes(place)) missing.push(place);
  };
  for (const place of roots) {
    await list(place);
    if (signal?.aborted === true) return null;
  }
  for (const place of alone) {
    await list(place);
    if (signal?.aborted === true) return null;
  }
  // One that comes back in the middle was empty when it was listed.
  missing.push(...new Set([...wasAway, ...mounts.away()].filter((point) => !isExcluded(point))));
  return inSlices(difference(places, listed, known, missing));
}

/** Takes in what was listed, and leaves it out of what is to be listed by itself. */
function* takeListed(
  files: readonly ListedFile[],
  isExcluded: Places['isExcluded'],
  into: ListedFile[],
  alone: Set<string>,
): Generator<void, void> {
  for (const file of files) {
    yield;
    if (isExcluded(file.path)) continue;
    into.push(file);
    alone.delete(file.path);
  }
}

function* difference(
  { roots, guests, isStray }: Places,
  listed: readonly ListedFile[],
  known: ReadonlyMap<string, FileRecord>,
  missing: readonly string[],
): Generator<void, Difference> {
  const [changed, gone, outside]: [ListedFile[], string[], string[]] = [[], [], []];
  const kept = [...missing];
  let met = 0;
  for (const file of listed) {
    const record = known.get(file.path);
    if (record !== undefined) met += 1;
    if (isChanged(file, record, isStray)) changed.push(file);
    if (file.isClosedFolder) kept.push(file.path);
    yield;
  }
  for (const path of met === known.size ? [] : yield* unmet(known, listed)) {
    yield;
    if (![...roots, ...guests].some((place) => isUnder(path, place))) outside.push(path);
    else if (!kept.some((folder) => isUnder(path, folder))) gone.push(path);
  }
  return { changed: yield* inOrderOfPaths(changed), gone, outside, missing };
}

/** Known paths that were not listed. */
function* unmet(
  known: ReadonlyMap<string, unknown>,
  listed: readonly ListedFile[],
): Generator<void, ReadonlySet<string>> {
  const left = new Set<string>();
  for (const path of known.keys()) {
    left.add(path);
    yield;
  }
  for (const { path } of listed) {
    left.delete(path);
    yield;
  }
  return left;
}

/** True for a file of another size or time than is known of it, or that is to be read another way. */
export function isChanged(file: ListedFile, known: FileRecord | undefined, isStray: Places['isStray']): boolean {
  return known === undefined || known.size !== file.size || known.mtimeMs !== file.mtimeMs || isStray(known);
}

/** Reads `files` through the pool and records what comes back, batch by batch, until done or cancelled. */
export function readAll(
  files: readonly ListedFile[],
  pool: FilePool,
  target: ScanTarget,
  signal: AbortSignal,
): Promise<void> {
  return inBatches(files, pool.width, target, signal, async (batch, began) => {
    const packed = await packSurely(pool, pathsOf(batch), signal);
    await target.record(packed, began);
    return parted(batch, packed.unread);
  });
}

/** Takes in those of `files` whose bytes are known, without reading them any further; the others stay changed. */
export function takeKnown(
  files: readonly ListedFile[],
  pool: FilePool,
  target: ScanTarget,
  signal: AbortSignal,
): Promise<void> {
  return inBatches(files, pool.width, target, signal, async (batch, began) => {
    const { hashed, unread } = await hashSurely(pool, pathsOf(batch), signal);
    await target.recordKnown(hashed, began);
    const [met, left] = parted(batch, unread);
    return [met.filter((file) => !target.isChanged(file)), left];
  });
}

/** Work on a batch; gives the files that are done with, and those that were not come to. */
type Work = (batch: readonly ListedFile[], began: number) => Promise<Parted>;
type Parted = readonly [done: readonly ListedFile[], unread: readonly ListedFile[]];

async function inBatches(
  files: readonly ListedFile[],
  width: number,
  target: ScanTarget,
  signal: AbortSignal,
  work: Work,
): Promise<void> {
  const waiting = new WaitingFiles(files, width);
  await waiting.readBy(async (batch) => {
    await target.gate.passed(signal);
    if (signal.aborted) return [];
    const [done, unread] = await work(batch, target.begin());
    target.report(done, (unread[0] ?? waiting.next)?.path ?? null);
    return unread;
  });
}

function pathsOf(files: readonly ListedFile[]): readonly string[] {
  return files.map(({ path }) => path);
}

function parted(batch: readonly ListedFile[], unread: readonly string[]): Parted {
  const left = new Set(unread);
  return [batch.filter(({ path }) => !left.has(path)), batch.filter(({ path }) => left.has(path))];
}
