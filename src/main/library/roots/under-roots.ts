import { dirname, relative, resolve } from 'node:path';
import { isPassedOver } from './file-names';

/** True when `path` is `root` or lies under it; both absolute. */
export function isUnder(path: string, root: string): boolean {
  if (!path.startsWith(root)) return false;
  return path.length === root.length || /[/\\]/u.test(path.charAt(root.length) + root.slice(-1));
}

/** The folders in which known files lie, however deep; `known` holds their paths. */
export function foldersOf(known: ReadonlyMap<string, unknown>): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const path of known.keys()) for (let at = dirname(path); !folders.has(at); at = dirname(at)) folders.add(at);
  return folders;
}

/** True when a scan of `root` comes upon `path`: under it, and not in a folder that is passed over. */
export function isFoundFrom(root: string, path: string): boolean {
  if (!isUnder(path, root)) return false;
  return !relative(root, path).split(/[/\\]/u).some(isPassedOver);
}

/** Roots after folders or files were added: absolute, none twice, none that another one covers. */
export function joinRoots(roots: readonly string[], added: readonly string[] = []): readonly string[] {
  const joined: string[] = [];
  for (const path of [...roots, ...added].map((root) => resolve(root))) {
    if (joined.some((root) => isFoundFrom(root, path))) continue;
    const kept = joined.filter((root) => !isFoundFrom(path, root));
    joined.splice(0, joined.length, ...kept, path);
  }
  return joined;
}
