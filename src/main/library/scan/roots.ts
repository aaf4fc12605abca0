import { dirname, relative, resolve } from 'node:path';
import { isPassedOver } from './list-files';

/** True when `path` is `root` or lies under it; both absolute. */
export function isUnder(path: string, root: string): boolean {
  if (!path.startsWith(root)) return false;
  return path.length === root.length || /[/\\]/u.test(path.charAt(root.length) + root.slice(-1));
}

/** True for a folder in which known files lie; `known` holds their paths. */
export function holdsSome(folder: string, known: ReadonlyMap<string, unknown>): boolean {
  for (const path of known.keys()) if (path !== folder && isUnder(path, folder)) return true;
  return false;
}

/** True when a scan of `root` comes upon `path`: under it, and not in a folder that is passed over. */
function covers(root: string, path: string): boolean {
  if (!isUnder(path, root)) return false;
  return !relative(root, path).split(/[/\\]/u).some(isPassedOver);
}

/** Roots after folders or files were added: absolute, none twice, none that another one covers. */
export function joinRoots(roots: readonly string[], added: readonly string[] = []): readonly string[] {
  const joined: string[] = [];
  for (const path of [...roots, ...added].map((root) => resolve(root))) {
    if (joined.some((root) => covers(root, path))) continue;
    const kept = joined.filter((root) => !covers(path, root));
    joined.splice(0, joined.length, ...kept, path);
  }
  return joined;
}

/** How many articles each root holds, kept as files come and go. */
export class RootCounts {
  private counts: Map<string, number> | null = null;
  private start: () => Map<string, number> = () => new Map();

  /** Counts anew for other roots, when one is asked for; `files` gives every path with its number of articles then. */
  set(roots: readonly string[], files: () => Iterable<readonly [path: string, articles: number]>): void {
    this.counts = null;
    this.start = () => {
      const counts = new Map(roots.map((root) => [root, 0]));
      for (const [path, articles] of files()) add(counts, path, articles);
      return counts;
    };
  }

  /** A file holds `difference` articles more than before. */
  change(path: string, difference: number): void {
    if (difference !== 0 && this.counts !== null) add(this.counts, path, difference);
  }

  of(root: string): number {
    this.counts ??= this.start();
    return this.counts.get(root) ?? 0;
  }
}

function add(counts: Map<string, number>, path: string, articles: number): void {
  for (let at = path; ; at = dirname(at)) {
    const count = counts.get(at);
    if (count !== undefined) counts.set(at, count + articles);
    if (dirname(at) === at) return;
  }
}
