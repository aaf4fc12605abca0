import { statSync } from 'node:fs';
import type { FilePool } from './file-pool';
import type { ReadFile } from './read-article-file';

/** Reads files through the pool whatever happens to its threads: the file that ends one costs one issue. Nothing once `signal` is aborted. */
export async function readSurely(
  pool: FilePool,
  paths: readonly string[],
  signal?: AbortSignal,
): Promise<readonly ReadFile[]> {
  try {
    return await pool.read(paths);
  } catch (error) {
    if (signal?.aborted === true) return [];
    const [only] = paths;
    if (only !== undefined && paths.length === 1) return [crashed(only, error)];
  }
  const files: ReadFile[] = [];
  for (const path of paths) files.push(...(await readSurely(pool, [path], signal)));
  return files;
}

/** The file as it stands on disk, so that only a change makes it worth another try. */
function crashed(path: string, error: unknown): ReadFile {
  const stat = statSync(path, { throwIfNoEntry: false });
  const why = error instanceof Error ? error.message : String(error);
  return {
    path,
    size: stat?.size ?? 0,
    mtimeMs: stat?.mtimeMs ?? 0,
    sha256: null,
    issues: [{ code: stat === undefined ? 'gone' : 'parse-failed', message: `Reading this file failed: ${why}` }],
    articles: [],
  };
}
