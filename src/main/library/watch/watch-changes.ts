import { statSync } from 'node:fs';
import { relative } from 'node:path';
import { isArticleFile, isPassedOver } from '../roots/file-names';
import { lazily } from '../catalogue/lazily';
import { foldersOf, isUnder } from '../roots/under-roots';

/** More paths than this are left to a scan. */
const MOST_FILES = 50;

/** What changed paths ask for. */
export interface Changes {
  /** Files to read again; some may be gone. */
  readonly files: readonly string[];
  readonly needsScan: boolean;
}

/** What the changed paths a watch told mean for a library: pictures, downloads and hidden folders mean nothing. */
export function changesOf(
  paths: readonly string[],
  roots: readonly string[],
  known: ReadonlyMap<string, unknown>,
  isExcluded: (path: string) => boolean,
): Changes {
  const files: string[] = [];
  const folders = lazily(() => foldersOf(known));
  let lookedAt = 0;
  for (const path of paths) {
    if (isPassedOverIn(roots, path) || isExcluded(path)) continue;
    lookedAt += 1;
    // A burst is listed in small steps sooner than it is looked at path by path.
    if (lookedAt > MOST_FILES) return { files: [], needsScan: true };
    const kind = kindOf(path);
    if (roots.includes(path) ? kind !== 'file' : kind === 'folder' || (!known.has(path) && folders().has(path)))
      return { files: [], needsScan: true };
    if (isArticleFile(path) || known.has(path)) files.push(path);
  }
  return { files, needsScan: false };
}

function isPassedOverIn(roots: readonly string[], path: string): boolean {
  const segments = roots.filter((root) => isUnder(path, root)).map((root) => relative(root, path).split(/[/\\]/u));
  return segments.length > 0 && segments.every((names) => names.some(isPassedOver));
}

function kindOf(path: string): 'file' | 'folder' | 'absent' {
  try {
    const stat = statSync(path, { throwIfNoEntry: false });
    return stat === undefined ? 'absent' : stat.isDirectory() ? 'folder' : 'file';
  } catch {
    return 'file';
  }
}
