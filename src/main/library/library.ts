// Folders and files the reader added come in; their articles, in a catalogue and an index that keep up with the disk, go out.
import { join } from 'node:path';
import type { LibraryRoot, Problem, Progress } from '../../shared/library';
import type { SearchIndex } from '../search/search-index';
import type { CacheTrouble } from './cache/cache-trouble';
import { openCache, type OpenCache } from './cache/open-cache';
import { Refusals } from './cache/refusals';
import type { Catalogue } from './catalogue/catalogue';
import { look } from '../disk/look';
import { ProblemList, type NotesTrouble } from './problem-list';
import { findUnusedLines, readOwnLexicons, type OwnLexicons } from './reading/own-lexicons';
import { openReaders, type Readers } from './reading/readers';
import { readingRules } from './reading/wanted-readings';
import type { FileFailure } from './reading/watched-threads';
import { FileRecords } from './recording/file-records';
import type { Replaced } from './recording/replaced';
import { keptPoints } from './roots/kept-points';
import { Mounts } from './roots/mounts';
import { Roots } from './roots/roots';
import { joinRoots } from './roots/under-roots';
import { Ahead, FEW_FILES } from './upkeep/ahead';
import { BackgroundWork } from './upkeep/background-work';
import { Guests } from './upkeep/guests';
import { Intake } from './upkeep/intake';
import { LockedFiles } from './upkeep/locked-files';
import { LastProgress } from './upkeep/last-progress';
import { Upkeep } from './upkeep/upkeep';
import { cacheVersion } from './versions';
import type { WatchFolder } from './watch/watch-folder';

/** Where a library keeps its cache and what it calls back with. */
export interface LibraryOptions {
  /** Derived data only; may be deleted at any time. */
  readonly cacheDir: string;
  /** Why the cache does not lie where it was wished for; none by default. */
  readonly cacheTrouble?: CacheTrouble | null;
  /** Built file of the file worker; `null` reads on the library's own thread. */
  readonly fileWorker: string | null;
  /** Folder with lexicons of the reader's own, in the format of resources/lexicon; need not exist. */
  readonly lexiconDir?: string;
  readonly onProgress: (progress: Progress) => void;
  /** Pairs of identities: an article that left because its file changed, and what the file holds now. */
  readonly onChange: (replaced: readonly (readonly [from: string, to: string])[]) => void;
  readonly onError: (error: unknown) => void;
  /** Awaited before folders are watched and looked through; settles when nobody waits for an answer. */
  readonly whenQuiet?: () => Promise<void>;
  /** How folders are watched; on the library's own thread by default. */
  readonly watchFolder?: WatchFolder;
}

/** The articles of all roots: catalogue, index and their log, kept up to date with the disk. */
export class Library {
  readonly catalogue: Catalogue;
  readonly index: SearchIndex;
  readonly readers: Readers;
  private readonly cache: OpenCache;
  private readonly refusals: Refusals;
  private readonly roots: Roots;
  private readonly problemList: ProblemList;
  private readonly progress: LastProgress;
  private readonly background: BackgroundWork;
  private readonly intake: Intake;
  private readonly ahead: Ahead;
  private readonly guests: Guests;
  private readonly locked: LockedFiles;
  private readonly upkeep: Upkeep;
  private readonly closing = new AbortController();

  /** Opens the library from its cache; nothing is read from the roots yet. */
  constructor(private readonly options: LibraryOptions) {
    const { cacheDir, cacheTrouble = null, fileWorker, lexiconDir = null } = options;
    const { whenQuiet = () => Promise.resolve(), watchFolder } = options;
    const lexicons = readOwnLexicons(lexiconDir);
    const onLost = (lost: readonly number[]): void => this.readLost(lost);
    const onError = (error: unknown): void => this.failed(error);
    this.cache = openCache(cacheDir, cacheVersion + lexicons.stamp, { onLost, onError });
    const { catalogue, index, log, keepGently } = this.cache;
    this.catalogue = catalogue;
    this.index = index;
    const roots = new Roots(new Mounts(keptPoints(join(cacheDir, 'mounts.json'), onError)));
    this.roots = roots;
    const shared = { catalogue, roots, closing: this.closing.signal, onError };
    this.problemList = new ProblemList(catalogue, lexicons.problems, cacheTrouble);
    this.progress = new LastProgress(catalogue, this.problemList, options.onProgress);
    const onChange = (isRefused: boolean): void => this.cacheChanged(isRefused);
    const catchUp = (): void => {
      log.catchUp();
      index.catchUp();
    };
    this.refusals = new Refusals({ ...shared, dir: cacheDir, catchUp, problems: this.problemList, onChange });
    this.readers = openReaders(fileWorker, lexicons, (paths) => readingRules(catalogue, paths));
    this.background = new BackgroundWork({ ...shared, index, keepGently });
    const records = new FileRecords({ catalogue, index, log, counts: roots.counts, onError });
    this.intake = new Intake({ ...shared, records, onTaken: (replaced) => this.taken(replaced) });
    const { readers, progress, background, intake } = this;
    this.ahead = new Ahead({ ...shared, intake, pool: readers.ahead });
    this.guests = new Guests({ ...shared, intake, pool: readers.ahead });
    this.locked = new LockedFiles(shared, this.ahead);
    const { ahead, guests } = this;
    this.upkeep = new Upkeep({
      ...{ ...shared, pool: readers.scan, ahead, guests, intake, background, progress, whenQuiet, watchFolder },
    });
    progress.tellAgain();
    if (lexiconDir !== null) void this.lookThrough(lexiconDir, lexicons).catch(onError);
  }

  /** Makes searches as fast as they get; answers stay the same. */
  warm(): Promise<void> {
    return this.upkeep.afterScans(() => this.background.fold());
  }

  /** Sets the roots, brings the library up to date with them and keeps it so. */
  async setRoots(roots: readonly string[]): Promise<void> {
    this.upkeep.startWatching();
    await this.update(roots);
  }

  /** Sets the roots and brings the library up to date with them; a scan of other roots ends. */
  async update(roots: readonly string[]): Promise<void> {
    this.roots.set(roots, this.catalogue);
    await this.upkeep.followRoots();
  }

  /** Adds folders or files; those already under a root are only looked at again. */
  async add(paths: readonly string[]): Promise<void> {
    await this.setRoots(joinRoots(this.roots.paths, paths));
  }

  /** Takes a root out of the library; its files are not touched. */
  async remove(root: string): Promise<void> {
    await this.setRoots(this.roots.paths.filter((other) => other !== root));
  }

  /** Reads what is new or changed and forgets what is gone; scans asked for meanwhile wait their turn. */
  rescan(): Promise<void> {
    return this.upkeep.rescan();
  }

  /** Stops scans after the files in hand; what was read is kept, the rest is read by the next scan. */
  cancel(): void {
    this.upkeep.cancel();
  }

  /** Lets a scan wait after the files in hand, until `resume` or `cancel`. */
  pause(): void {
    this.upkeep.pause();
  }

  /** Lets a scan that was paused go on. */
  resume(): void {
    this.upkeep.resume();
  }

  /** Keeps paths of these patterns out from now on, and leaves problems of these files uncounted. */
  setPreferences({ excluded, ignored }: { readonly excluded: readonly string[]; readonly ignored: readonly string[] }) {
    const hasNewIgnored = this.problemList.ignore(ignored);
    if (this.roots.exclude(excluded)) this.upkeep.followExclusions();
    if (!hasNewIgnored) return;
    this.progress.tellAgain();
    this.options.onChange([]);
  }

  /**
   * Reads files again that the reader's corrections ask to be read another way: a few at once, many as a scan does.
   * `soon` is true for a few; `null` when there are none.
   */
  readStrays(): { readonly soon: boolean; readonly done: Promise<unknown> } | null {
    const paths = this.ahead.strays();
    if (paths.length === 0) return null;
    const soon = paths.length <= FEW_FILES;
    return { soon, done: soon ? this.ahead.read(paths) : this.rescan() };
  }

  /** Reads one file now, ahead of any scan, and answers the identities it holds; of one that went a scan finds where to. */
  refresh(path: string): Promise<readonly string[]> {
    if (look(path) !== 'absent') return this.ahead.read([path]);
    void this.rescan();
    return Promise.resolve([]);
  }

  /** Opens a file the reader asked for by its path, as `Guests.open`. */
  open(path: string): Promise<readonly string[]> {
    return this.guests.open(path);
  }

  /** Keeps articles the reader has open, wherever their files lie. */
  keep(ids: readonly string[]): void {
    this.guests.keep(ids);
  }

  /** Tells of a file that held up or ended its thread while somebody waited for it; its articles stay. */
  blame(failure: FileFailure): void {
    if (!this.closing.signal.aborted && this.problemList.blame(failure)) this.progress.tellAgain();
  }

  /** Tells why the notes folder cannot be reached; `null` when it can be. */
  tellNotes(trouble: NotesTrouble | null): void {
    this.problemList.tellNotes(trouble);
    this.progress.tellAgain();
  }

  /** What the library says of its roots. */
  listRoots(): readonly LibraryRoot[] {
    return this.roots.list();
  }

  /** Own lexicons and files that need a look. */
  problems(): readonly Problem[] {
    return this.problemList.all();
  }

  /** Why what is read is not kept for the next start; `null` where it is. */
  get cacheTrouble(): CacheTrouble | null {
    return this.problemList.cache;
  }

  /** Number of what needs a look, that which the reader ignores left out. */
  get problemCount(): number {
    return this.problemList.count;
  }

  /** How far the scan is. */
  currentProgress(): Progress {
    return this.progress.value;
  }

  /** Ends watching and reading; the cache is whole at any moment anyway. */
  async close(): Promise<void> {
    this.closing.abort();
    await this.upkeep.end();
    await this.readers.close();
    await this.upkeep.idle();
    await this.background.idle();
    await this.intake.idle();
    this.cache.close();
  }

  /** Tells of lines in the reader's own lexicons that cannot be used. */
  private async lookThrough(lexiconDir: string, lexicons: OwnLexicons): Promise<void> {
    const unused = await findUnusedLines(lexiconDir, lexicons);
    if (unused.length === 0 || this.closing.signal.aborted) return;
    this.problemList.addLexicons(unused);
    this.progress.tellAgain();
  }

  /** Index or catalogue found bytes that are not what was written. */
  private readLost(articles: readonly number[]): void {
    this.options.onError(new Error(`the cache was damaged: ${articles.length} articles are read again`));
    this.cache.readAgain(articles);
    void this.rescan();
  }

  private failed(error: unknown): void {
    if (!this.refusals.take(error)) this.options.onError(error);
  }

  private cacheChanged(isRefused: boolean): void {
    this.progress.tellAgain();
    if (isRefused) return;
    this.background.keepWhenStill();
    this.options.onChange([]);
  }

  private taken(replaced: readonly Replaced[] | null): void {
    if (this.index.wantsFold) void this.background.fold();
    this.locked.await();
    if (replaced === null || this.closing.signal.aborted) return;
    this.background.keepWhenStill();
    this.options.onChange(replaced);
  }
}
