import { dirname } from 'node:path';
import type { FileRecord } from '../entry';
import { isFacsimile } from '../reading/facsimile';
import { isUnread } from '../reading/file-record';
import type { CatalogueParts, Counts } from './parts';
import { withPath, withoutPath } from './sorted-paths';

/** The files of a catalogue, and which of its articles each holds. */
export class HeldFiles {
  /** Articles whose last file went; another file may still turn out to hold them. */
  readonly orphans = new Set<number>();
  /** Articles that came and that no file holds yet. */
  readonly unheld = new Set<number>();
  private counts: Omit<Counts, 'lastNumber'>;

  constructor(private readonly parts: CatalogueParts) {
    const { files, troubled } = parts.counts;
    this.counts = { files, troubled };
  }

  /** Every file by its path. */
  get byPath(): ReadonlyMap<string, FileRecord> {
    return this.parts.files().byPath;
  }

  /** Paths of scanned pages without text. */
  get facsimiles(): ReadonlySet<string> {
    return this.parts.facsimiles;
  }

  /** Paths of files whose articles cannot be read at the moment. */
  get unread(): ReadonlySet<string> {
    return this.parts.unread;
  }

  get size(): Omit<Counts, 'lastNumber'> {
    return this.counts;
  }

  /** Paths of an article, sorted. */
  pathsOf(n: number): readonly string[] {
    return this.parts.pathsOf(n);
  }

  /** Puts a file in place of what was known of its path; gives the articles that no file held before. */
  put(file: FileRecord): readonly number[] {
    const known = this.replace(file.path, file);
    mark(this.parts.facsimiles, file.path, isFacsimile(file));
    mark(this.parts.unread, file.path, isUnread(file));
    const first = file.articles.filter((n) => this.link(n, file.path));
    for (const n of known?.articles ?? []) if (!file.articles.includes(n)) this.unlink(n, file.path);
    return first;
  }

  /** Forgets a file. */
  drop(path: string): void {
    const known = this.replace(path, undefined);
    this.parts.facsimiles.delete(path);
    this.parts.unread.delete(path);
    for (const n of known?.articles ?? []) this.unlink(n, path);
  }

  private replace(path: string, file: FileRecord | undefined): FileRecord | undefined {
    const { byPath } = this.parts.files();
    const known = byPath.get(path);
    this.count(dirname(path), (file?.articles.length ?? 0) - (known?.articles.length ?? 0));
    if (file === undefined) byPath.delete(path);
    else byPath.set(path, file);
    this.counts = { files: byPath.size, troubled: this.counts.troubled + troubles(file) - troubles(known) };
    return known;
  }

  private count(folder: string, difference: number): void {
    if (difference === 0) return;
    const folders = this.parts.folders();
    const articles = (folders.get(folder) ?? 0) + difference;
    if (articles === 0) folders.delete(folder);
    else folders.set(folder, articles);
  }

  /** True when the article had no file before. */
  private link(n: number, path: string): boolean {
    const { paths: all } = this.parts.files();
    const known = all.get(n);
    const paths = withPath(known ?? [], path);
    if (paths === known) return false;
    this.unheld.delete(n);
    all.set(n, paths);
    return !this.orphans.delete(n) && known === undefined;
  }

  private unlink(n: number, path: string): void {
    const { paths } = this.parts.files();
    const rest = withoutPath(this.pathsOf(n), path);
    if (rest.length > 0) paths.set(n, rest);
    else if (paths.delete(n)) this.orphans.add(n);
  }
}

function mark(set: Set<string>, path: string, isIn: boolean): void {
  if (isIn) set.add(path);
  else set.delete(path);
}

/** 1 for a file that needs a look. */
function troubles(file: FileRecord | undefined): 0 | 1 {
  return file !== undefined && file.issues.length > 0 ? 1 : 0;
}
