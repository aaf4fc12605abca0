import { basename, relative } from 'node:path';
import picomatch from 'picomatch';
import { isUnder } from './under-roots';

/** Says which paths the reader keeps out of the library. */
export type IsExcluded = (path: string) => boolean;

/**
 * Patterns as one question. A pattern without a slash is tried on every folder and file name on the way, one with a
 * slash on the path below its root; case does not matter. A pattern that cannot be one excludes nothing.
 */
export function exclusionsOf(patterns: readonly string[], roots: readonly string[]): IsExcluded {
  const isNamed = matcherOf(patterns.filter((pattern) => !pattern.includes('/')));
  const isPlaced = matcherOf(patterns.filter((pattern) => pattern.includes('/')).flatMap(withContents));
  if (isNamed === null && isPlaced === null) return () => false;
  return (path) => {
    const root = roots.find((one) => isUnder(path, one));
    const below = (root === undefined || root === path ? basename(path) : relative(root, path)).replace(/\\/gu, '/');
    return isPlaced?.(below) === true || below.split('/').some((name) => isNamed?.(name) === true);
  };
}

/** `Nháp/` and `Nháp/**` mean the folder with all that is in it. */
function withContents(pattern: string): readonly string[] {
  const bare = pattern.replace(/^\/+|\/+$/gu, '');
  return bare === '' ? [] : [bare, `${bare}/**`];
}

function matcherOf(patterns: readonly string[]): IsExcluded | null {
  const kept = patterns.map((pattern) => pattern.normalize('NFC').trim()).filter((pattern) => pattern !== '');
  if (kept.length === 0) return null;
  const isMatch = picomatch(kept, { nocase: true, dot: true });
  return (path) => isMatch(path.normalize('NFC'));
}
