import type { Issue } from '../../../shared/article';
import type { FilePool } from './file-pool';
import { look } from '../../disk/look';
import type { HashedFiles } from './hash-files';
import { FileFailure } from './watched-threads';
import type { PackedFiles } from './pack-files';
import type { ReadFile } from './read-article-file';

/** Reads files through the pool whatever happens to its threads: the file that ends one costs one issue. Nothing once `signal` is aborted. */
export async function readSurely(
  pool: Pick<FilePool, 'read'>,
  paths: readonly string[],
  signal?: AbortSignal,
): Promise<readonly ReadFile[]> {
  if (paths.length === 0) return [];
  try {
    return await pool.read(paths);
  } catch (error) {
    if (signal?.aborted === true) return [];
    if (error instanceof FileFailure) {
      const others = paths.filter((path) => path !== error.path);
      return [failed(error), ...(await readSurely(pool, others, signal))];
    }
    throw error;
  }
}

/** As `readSurely`, for many files: those that were read in a moment, and the paths of the others. */
export async function packSurely(
  pool: Pick<FilePool, 'pack'>,
  paths: readonly string[],
  signal: AbortSignal,
): Promise<PackedFiles> {
  try {
    return await pool.pack(paths);
  } catch (error) {
    if (signal.aborted) return { ...nothing, unread: paths };
    if (!(error instanceof FileFailure)) throw error;
    const others = paths.filter((path) => path !== error.path);
    const packed = others.length === 0 ? nothing : await packSurely(pool, others, signal);
    return { ...packed, apart: [...packed.apart, failed(error)] };
  }
}

/** Hashes files through the pool; where one takes its thread along none is hashed: who reads them then finds which. */
export async function hashSurely(
  pool: Pick<FilePool, 'hash'>,
  paths: readonly string[],
  signal: AbortSignal,
): Promise<HashedFiles> {
  try {
    return await pool.hash(paths);
  } catch (error) {
    if (signal.aborted || error instanceof FileFailure) return { hashed: [], unread: [] };
    throw error;
  }
}

const nothing: PackedFiles = { blocks: new Uint8Array(), words: [], apart: [], unread: [] };

/** What is said of a file that held up or ended its thread. */
export function failedIssue({ code, message }: Issue): Issue {
  return { code, message: `Reading this file failed: ${message}` };
}

/** The file as it stands on disk, so that only a change makes it worth another try. */
function failed({ path, code, message, reading }: FileFailure): ReadFile {
  const found = look(path);
  const stat = typeof found === 'string' ? null : found;
  return {
    path,
    size: stat?.size ?? 0,
    mtimeMs: stat?.mtimeMs ?? 0,
    sha256: null,
    reading,
    issues: [failedIssue({ code: found === 'absent' ? 'gone' : code, message })],
    articles: [],
  };
}
