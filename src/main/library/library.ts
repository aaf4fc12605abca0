import { basename, join } from 'node:path';
import type { LibraryRoot, Problem, Progress } from '../../shared/library';
import { SearchIndex } from '../search/search-index';
import { Catalogue } from './catalogue';
import { openCatalogueLog, type CatalogueLog } from './catalogue-log';
import type { FileRecord } from './entry';
import { openFilePool, type FilePool } from './file-pool';
import type { Frame } from './frame';
import { isArticleFile } from './list-files';
import { readArticleFile, type ReadFile } from './read-article-file';
import { findDifference, isUnder, readAll, type ScanTarget } from './scan';
import { cacheVersion } from './versions';
import { watchRoots, type Watch } from './watch';

/** Where a library keeps its cache and what it calls back with. */
export interface LibraryOptions {
  /** Derived data only; may be deleted at any time. */
  readonly cacheDir: string;
  /** Built file of the file worker; `null` reads on the library's own thread. */
  readonly fileWorker: string | null;
  readonly onProgress: (progress: Progress) => void;
  /** Pairs of identities: an article whose file changed, and what the file holds now. */
  readonly onChange: (replaced: readonly (readonly [from: string, to: string])[]) => void;
  readonly onError: (error: unknown) => void;
}

/** Articles that are gone which a log may hold before it is started anew. */
const SPARE_DEAD = 2_000;

/** The articles of all roots: catalogue, index and their log, kept up to date with the disk. */
export class Library {
  readonly catalogue = new Catalogue();
  readonly index = new SearchIndex();
  private readonly log: CatalogueLog;
  private readonly pool: FilePool;
  private readonly target: ScanTarget;
  private roots: string[] = [];
  private missingRoots: readonly string[] = [];
  private watch: Watch | null = null;
  private cancelled = new AbortController();
  private queue: Promise<void> = Promise.resolve();
  private progress: Progress = { phase: 'idle', done: 0, total: 0, articles: 0, problems: 0 };

  /** Opens the library from its cache; nothing is read from the roots yet. */
  constructor(private readonly options: LibraryOptions) {
    const { log, frames } = openCatalogueLog(options.cacheDir, cacheVersion);
    this.log = log;
    const isWorn = deadIn(frames) > Math.max(SPARE_DEAD, frames.length / 3);
    if (isWorn) log.clear();
    this.pool = openFilePool(options.fileWorker);
    this.target = {
      known: (path) => this.catalogue.files.get(path),
      knownPaths: () => this.catalogue.files.keys(),
      record: (files) => this.record(files),
      forget: (paths) => this.forget(paths),
      report: (phase, done, total) => this.report(phase, done, total),
    };
    this.replay(isWorn ? [] : frames);
  }

  /** Makes searches as fast as they get, from what was kept beside the log as far as it holds; answers stay the same. */
  async warm(): Promise<void> {
    const isKept = await this.index.loadBase(this.baseDir());
    const isWhole = isKept && this.index.isWarm;
    await this.index.warm(pause);
    if (!isWhole) await this.saveBase();
  }

  /** Sets the roots, brings the library up to date with them and keeps it so. */
  async setRoots(roots: readonly string[]): Promise<void> {
    await this.update(roots);
    await this.rewatch();
  }

  /** Sets the roots and brings the library up to date with them, once. */
  async update(roots: readonly string[]): Promise<void> {
    this.roots = [...new Set(roots)];
    await this.rescan();
  }

  /** Adds folders or files; those already under a root change nothing. */
  async add(paths: readonly string[]): Promise<void> {
    const fresh = paths.filter((path) => !this.roots.some((root) => isUnder(path, root)));
    if (fresh.length === 0) return;
    const kept = this.roots.filter((root) => !fresh.some((path) => isUnder(root, path)));
    await this.setRoots([...kept, ...fresh]);
  }

  /** Takes a root out of the library; its files are not touched. */
  async remove(root: string): Promise<void> {
    await this.setRoots(this.roots.filter((other) => other !== root));
  }

  /** Reads what is new or changed and forgets what is gone; scans asked for meanwhile wait their turn. */
  rescan(): Promise<void> {
    this.cancelled = new AbortController();
    const { signal } = this.cancelled;
    this.queue = this.queue.then(() => this.scan(signal)).catch(this.options.onError);
    return this.queue;
  }

  /** Stops the scan under way after the files in hand; what was read is kept, the rest is read by the next scan. */
  cancel(): void {
    this.cancelled.abort();
  }

  /** Reads one file now, ahead of any scan, and answers the identities it holds. */
  async refresh(path: string): Promise<readonly string[]> {
    const file = await readArticleFile(path);
    const isGone = file.issues.some((issue) => issue.code === 'gone');
    if (isGone) this.forget([path]);
    else this.record([file]);
    return file.articles.map((article) => article.entry.id);
  }

  /** What the library says of its roots. */
  listRoots(): readonly LibraryRoot[] {
    return this.roots.map((path) => {
      const files = [...this.catalogue.files.values()].filter((file) => isUnder(file.path, path));
      return {
        path,
        name: basename(path),
        articles: files.reduce((sum, file) => sum + file.articles.length, 0),
        present: !this.missingRoots.includes(path),
      };
    });
  }

  /** Files that need a look. */
  problems(): readonly Problem[] {
    const files = [...this.catalogue.files.values()].filter((file) => file.issues.length > 0);
    return files.map(({ path, issues }) => ({ path, issues }));
  }

  /** How far the scan is. */
  currentProgress(): Progress {
    return this.progress;
  }

  /** Ends watching and reading; the cache is whole at any moment anyway. */
  async close(): Promise<void> {
    this.cancel();
    await this.watch?.close();
    await this.pool.close();
    await this.queue;
    this.log.close();
  }

  private baseDir(): string {
    return join(this.options.cacheDir, 'candidates');
  }

  private replay(frames: readonly Frame[]): void {
    for (const frame of frames) {
      if (frame.kind === 'article') this.catalogue.addEntry(frame.entry);
      else if (frame.kind === 'file') this.catalogue.recordFile(frame.file);
      else if (frame.kind === 'drop') this.catalogue.dropFile(frame.path);
    }
    this.catalogue.sweep();
    for (const frame of frames) {
      if (frame.kind !== 'article') continue;
      // An article that is gone is put in all the same: later ones count on its words.
      this.index.restore(frame.entry.n, frame.words);
      if (this.catalogue.pathsOf(frame.entry.n).length === 0) this.index.remove(frame.entry.n);
    }
    this.report('idle', 0, 0);
  }

  private async scan(signal: AbortSignal): Promise<void> {
    this.report('listing', 0, 0);
    const { changed, gone, missingRoots } = await findDifference(this.roots, this.target);
    this.missingRoots = missingRoots;
    this.forget(gone);
    this.report('reading', 0, changed.length);
    await readAll(changed, this.pool, this.target, signal);
    if (changed.length > 0) {
      this.report('saving', changed.length, changed.length);
      await this.index.warm(pause);
      await this.saveBase();
    }
    this.report(signal.aborted ? 'cancelled' : 'idle', 0, 0);
  }

  private async saveBase(): Promise<void> {
    await this.index.saveBase(this.baseDir());
  }

  private async rewatch(): Promise<void> {
    await this.watch?.close();
    this.watch = await watchRoots(this.roots, (paths) => void this.onDiskChange(paths), this.options.onError);
  }

  private async onDiskChange(paths: readonly string[]): Promise<void> {
    const areFiles = paths.every((path) => isArticleFile(path) || this.catalogue.files.has(path));
    if (areFiles && paths.length <= 50) {
      for (const path of paths) await this.refresh(path).catch(this.options.onError);
    } else {
      await this.rescan();
    }
  }

  /** Takes files into catalogue and index, log first: what was recorded is there after a kill. */
  private record(files: readonly ReadFile[]): void {
    const frames: Frame[] = [];
    const replaced: (readonly [string, string])[] = [];
    for (const file of files) {
      const before = this.idsOf(file.path);
      const articles = file.articles.map((article) => {
        const known = this.catalogue.numberOf(article.entry.id);
        if (known !== undefined) return known;
        const n = this.catalogue.nextNumber();
        const entry = { ...article.entry, n };
        frames.push({ kind: 'article', entry, words: this.index.add(n, article.words) });
        this.catalogue.addEntry(entry);
        return n;
      });
      const record: FileRecord = { ...factsOf(file), articles };
      frames.push({ kind: 'file', file: record });
      this.unindex(this.catalogue.recordFile(record).removed);
      replaced.push(...pairUp(before, this.idsOf(file.path)));
    }
    this.log.append(frames);
    if (files.length > 0) this.options.onChange(replaced);
  }

  private forget(paths: readonly string[]): void {
    if (paths.length === 0) return;
    for (const path of paths) this.unindex(this.catalogue.dropFile(path));
    this.log.append(paths.map((path) => ({ kind: 'drop', path })));
    this.options.onChange([]);
  }

  private unindex(numbers: readonly number[]): void {
    for (const n of numbers) this.index.remove(n);
  }

  private idsOf(path: string): readonly string[] {
    const numbers = this.catalogue.files.get(path)?.articles ?? [];
    return numbers.flatMap((n) => this.catalogue.entries.get(n)?.id ?? []);
  }

  private report(phase: Progress['phase'], done: number, total: number): void {
    const { entries, problems } = this.catalogue;
    this.progress = { phase, done, total, articles: entries.size, problems };
    this.options.onProgress(this.progress);
  }
}

/** Lets the engine answer requests between two slices of long work. */
function pause(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** About how many articles of a log are gone: frames of files that were recorded again or dropped. */
function deadIn(frames: readonly Frame[]): number {
  const paths = new Set<string>();
  let again = 0;
  for (const frame of frames) {
    const path = frame.kind === 'file' ? frame.file.path : frame.kind === 'drop' ? frame.path : null;
    if (path === null) continue;
    if (paths.has(path)) again += 1;
    paths.add(path);
  }
  return again;
}

function factsOf({ path, size, mtimeMs, sha256, issues }: ReadFile): Omit<FileRecord, 'articles'> {
  return { path, size, mtimeMs, sha256, issues };
}

/** Old and new identity of each article of a file whose bytes changed. */
function pairUp(before: readonly string[], after: readonly string[]): (readonly [string, string])[] {
  return before.flatMap((from, part) => {
    const to = after[part];
    return to === undefined || to === from ? [] : [[from, to] as const];
  });
}
