import { dirname } from 'node:path';
import type { Catalogue } from '../catalogue/catalogue';

/** What is known of files: how many articles those of each folder hold, and each by its path. */
export type CountedFiles = Pick<Catalogue, 'folders' | 'files'>;

/** How many articles each root holds, kept as files come and go. */
export class RootCounts {
  private counts: Map<string, number> | null = null;
  private start: () => Map<string, number> = () => new Map();

  /** Counts anew for other roots, when one is asked for. */
  set(roots: readonly string[], known: CountedFiles): void {
    this.counts = null;
    this.start = () => countsOf(roots, known);
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

/** A root in whose folders there is nothing may be a file: only then are files asked for. */
function countsOf(roots: readonly string[], known: CountedFiles): Map<string, number> {
  const counts = new Map(roots.map((root) => [root, 0]));
  for (const [folder, articles] of known.folders) add(counts, folder, articles);
  for (const [root, articles] of counts)
    if (articles === 0 && known.folders.has(dirname(root)))
      counts.set(root, known.files.get(root)?.articles.length ?? 0);
  return counts;
}

function add(counts: Map<string, number>, path: string, articles: number): void {
  for (let at = path; ; at = dirname(at)) {
    const count = counts.get(at);
    if (count !== undefined) counts.set(at, count + articles);
    if (dirname(at) === at) return;
  }
}
