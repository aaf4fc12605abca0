import { bytesOf } from '../../../../shared/article-id';
import type { FileRecord } from '../../entry';

/** Files in columns. Most hold one article, whose hash is theirs, and nothing is wrong with them; the others stand whole in `odd`. */
export interface KeptFiles {
  readonly paths: readonly string[];
  readonly sizes: readonly number[];
  readonly times: readonly number[];
  /** Number of the one article. */
  readonly articles: readonly number[];
  readonly odd: readonly FileRecord[];
}

/** Puts files into columns, a step for each; `idOf` gives the identity of an article. */
export function* keepFiles(files: Iterable<FileRecord>, idOf: (n: number) => string): Generator<void, KeptFiles> {
  const odd: FileRecord[] = [];
  const plain: FileRecord[] = [];
  for (const file of files) {
    (isPlain(file, idOf) ? plain : odd).push(file);
    yield;
  }
  return {
    paths: plain.map(({ path }) => path),
    sizes: plain.map(({ size }) => size),
    times: plain.map(({ mtimeMs }) => mtimeMs),
    articles: plain.flatMap(({ articles }) => articles),
    odd,
  };
}

function isPlain(
  { sha256, issues, reading, articles: [n, ...more] }: FileRecord,
  idOf: (n: number) => string,
): boolean {
  if (n === undefined || more.length > 0 || issues.length > 0 || reading !== '') return false;
  return sha256 === bytesOf(idOf(n));
}

/** The files again, each given to `take` in a step of its own; `hashOf` gives the hash of an article's file. */
export function* keptFiles(
  { paths, sizes, times, articles, odd }: KeptFiles,
  hashOf: (n: number) => string,
  take: (file: FileRecord) => void,
): Generator<void, void> {
  for (const [at, path] of paths.entries()) {
    const n = articles[at] ?? 0;
    const [size, mtimeMs] = [sizes[at] ?? 0, times[at] ?? 0];
    take({ path, size, mtimeMs, sha256: hashOf(n), issues: [], reading: '', articles: [n] });
    yield;
  }
  for (const file of odd) take(file);
}
