import { dirname, relative, resolve } from 'node:path';
import type { FileRecord } from '../entry';
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

/** A file with its articles. */
type CountedFile = Pick<FileRecord, 'path' | 'articles'>;

/** How many articles each root holds, kept as files come and go. */
export class RootCounts {
  private counts: Map<string, number> | null = null;
  private start: () => Map<string, number> = () => new Map();

  /** Counts anew for other roots, when one is asked for; `files` gives every file then. */
  set(roots: readonly string[], files: () => Iterable<CountedFile>): void {
    this.counts = null;
    this.start = () => countsOf(roots, files());
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

/** Each folder is followed up to its roots once, however many files it holds. */
function countsOf(roots: readonly string[], files: Iterable<CountedFile>): Map<string, number> {
  const counts = new Map(roots.map((root) => [root, 0]));
  const folders = new Map<string, number>();
  for (const { path, articles } of files) {
    if (counts.has(path)) counts.set(path, articles.length);
    const folder = dirname(path);
    folders.set(folder, (folders.get(folder) ?? 0) + articles.length);
  }
  for (const [folder, articles] of folders) add(counts, folder, articles);
  return counts;
}

function add(counts: Map<string, number>, path: string, articles: number): void {
  for (let at = path; ; at = dirname(at)) {
    const count = counts.get(at);
    if (count !== undefined) counts.set(at, count + articles);
    if (dirname(at) === at) return;
  }
}
