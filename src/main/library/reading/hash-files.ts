// Paths come in; what bytes lie there goes out, by their hashes alone.
import { mostBytes } from '../../ingest/format';
import { defaultReadLimits } from '../../ingest/limits';
import { readFile } from '../../ingest/read-file';
import type { FileRecord } from '../entry';

/** A file with the hash of its bytes. */
export interface HashedFile extends Pick<FileRecord, 'path' | 'size' | 'mtimeMs'> {
  readonly sha256: string;
}

/** Files that were hashed in a moment. */
export interface HashedFiles {
  /** Those that could be read. */
  readonly hashed: readonly HashedFile[];
  /** Paths that were not come to. */
  readonly unread: readonly string[];
}

/** Hashes files in turn until `isOver`, one of them at least; `onFile` hears of the place of each before it is opened. */
export function hashInTurn(
  paths: readonly string[],
  onFile: (place: number) => void,
  isOver: () => boolean,
): HashedFiles {
  const hashed: HashedFile[] = [];
  for (const [place, path] of paths.entries()) {
    if (place > 0 && isOver()) return { hashed, unread: paths.slice(place) };
    onFile(place);
    const { bytes: size, mtimeMs, bytesSha256: sha256 } = readFile(path, mostBytes(path, defaultReadLimits));
    if (sha256 !== null) hashed.push({ path, size, mtimeMs, sha256 });
  }
  return { hashed, unread: [] };
}
