import { dirname } from 'node:path';
import type { FileRecord } from '../entry';

/** A file with its articles. */
export type CountedFile = Pick<FileRecord, 'path' | 'articles'>;

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
