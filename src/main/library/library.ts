import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { idleProgress, type LibraryRoot, type Problem, type Progress } from '../../shared/library';
import { SearchIndex } from '../search/search-index';
import { inSlices } from '../search/segment/in-slices';
import type { Catalogue } from './catalogue/catalogue';
import type { CatalogueLog } from './catalogue/catalogue-log';
import { openCatalogue, type OpenCatalogue } from './catalogue/open-catalogue';
import { openReaders, type Readers } from './reading/readers';
import { isStray, readingRules } from './reading/readings';
import { hasText } from './reading/facsimile';
import { Guests, idsIn } from './guests';
import { exclusionsOf, type IsExcluded } from './scan/exclusions';
import { Gate } from './scan/gate';
import { isGone } from './reading/file-record';
import type { PackedFiles } from './reading/pack-files';
import type { ReadFile } from './reading/read-article-file';
import { failedIssue, readSurely } from './reading/read-surely';
import type { FileFailure } from './reading/watched-threads';
import { Recorder, type Replaced } from './catalogue/recorder';
import { RootWatch } from './watch/root-watch';
import { Mounts } from './scan/mounts';
import { isUnder, joinRoots, RootCounts } from './scan/roots';
import { ScanProgress } from './scan/scan-progress';
import { findDifference, readAll, type Difference } from './scan/scan';
import type { FileRecord } from './entry';
import { isArticleFile, look, type ListedFile } from './scan/list-files';
import { ScanQueue } from './scan/scan-queue';
import { findUnusedLines, readOwnLexicons, type OwnLexiconProblem, type OwnLexicons } from './reading/own-lexicons';
import { cacheVersion } from './versions';
import { changesOf } from './watch/watch-changes';

/** Where a library keeps its cache and what it calls back with. */
export interface LibraryOptions {
  /** Derived data only; may be deleted at any time. */
  readonly cacheDir: string;
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
}

/** So many files are read at once, without a scan. */
const FEW = 24;

/** After so many files were read, the catalogue is kept at once, not only at the end. */
const MANY = 5_000;

/** Ends long work of a library that was closed. */
class LibraryClosed extends Error {
  override readonly name = 'LibraryClosed';
}

/** The articles of all roots: catalogue, index and their log, kept up to date with the disk. */
export class Library {
  readonly catalogue: Catalogue;
  readonly index: SearchIndex;
  private readonly log: CatalogueLog;
  private readonly keepCatalogue: OpenCatalogue['keep'];
  private readonly keepGently: OpenCatalogue['keepGently'];
  readonly readers: Readers;
  private readonly recorder: Recorder;
  private readonly scans: ScanQueue;
  private readonly watch: RootWatch;
  private readonly counts = new RootCounts();
  private roots: readonly string[] = [];
  private readonly guests: Guests;
  private missingRoots: readonly string[] = [];
  private readonly mounts = new Mounts();
  private readonly gate = new Gate();
  private lexiconProblems: readonly OwnLexiconProblem[];
  private excluded: readonly string[] = [];
  private ignored: ReadonlySet<string> = new Set();
  private working: Promise<void> = Promise.resolve();
  private recording: Promise<void> = Promise.resolve();
  private isWatching = false;
  private isClosed = false;
  private progress: Progress = idleProgress;

  /** Opens the library from its cache; nothing is read from the roots yet. */
  constructor(private readonly options: LibraryOptions) {
    const { lexiconDir = null } = options;
    const lexicons = readOwnLexicons(lexiconDir);
    this.lexiconProblems = lexicons.problems;
    // Told afterwards: damage may come to light while the catalogue, and with it the library, is still being opened.
    const onLost = (lost: readonly number[]): void => queueMicrotask(() => this.onLost(lost));
    const { catalogue, log, keep, keepGently } = openCatalogue(options.cacheDir, cacheVersion + lexicons.stamp, {
      onLost,
      onError: options.onError,
    });
    this.log = log;
    this.catalogue = catalogue;
    this.keepCatalogue = keep;
    this.keepGently = keepGently;
    const place = { dir: join(options.cacheDir, 'index'), owner: log.cache };
    const index = new SearchIndex(place, { onLost });
    this.index = index;
    this.match();
    this.readers = openReaders(options.fileWorker, lexicons, (paths) => readingRules(catalogue, paths));
    this.recorder = new Recorder({ catalogue, index, log, counts: this.counts, onError: options.onError });
    this.guests = new Guests({
      ...{ catalogue, pool: this.readers.ahead, onError: options.onError },
      begin: () => this.recorder.begin(),
      record: (files, began) => this.record(files, began),
    });
    this.scans = new ScanQueue((error) => this.failed(error));
    this.watch = new RootWatch({
      onStir: (path) => {
        if (isArticleFile(path)) this.warmUp();
      },
      onChange: (paths) => void this.onDiskChange(paths).catch(options.onError),
      onError: options.onError,
    });
    this.report(idleProgress);
    if (lexiconDir !== null) void this.lookThrough(lexiconDir, lexicons).catch(options.onError);
  }

  /** Makes searches as fast as they get; answers stay the same. */
  warm(): Promise<void> {
    return this.scans.after(() => this.fold());
  }

  /** Sets the roots, brings the library up to date with them and keeps it so. */
  async setRoots(roots: readonly string[]): Promise<void> {
    this.isWatching = true;
    await this.update(roots);
  }

  /** Sets the roots and brings the library up to date with them; a scan of other roots ends. */
  async update(roots: readonly string[]): Promise<void> {
    this.roots = joinRoots(roots);
    this.missingRoots = this.missingRoots.filter((root) => this.roots.includes(root));
    this.counts.set(this.roots, () => this.catalogue.files.values());
    this.cancel();
    if (this.isWatching) void this.watchRoots();
    await this.rescan();
  }

  /** Adds folders or files; those already under a root are only looked at again. */
  async add(paths: readonly string[]): Promise<void> {
    await this.setRoots(joinRoots(this.roots, paths));
  }

  /** Takes a root out of the library; its files are not touched. */
  async remove(root: string): Promise<void> {
    await this.setRoots(this.roots.filter((other) => other !== root));
  }

  /** Reads what is new or changed and forgets what is gone; scans asked for meanwhile wait their turn. */
  rescan(): Promise<void> {
    const { phase } = this.progress;
    // Said at once: a scan may wait long for its turn, and who asks meanwhile must not hear that nothing goes on.
    if (phase === 'idle' || phase === 'cancelled') this.report({ ...idleProgress, phase: 'listing' });
    return this.scans.scan((signal) => this.scan(signal));
  }

  /** Stops scans after the files in hand; what was read is kept, the rest is read by the next scan. */
  cancel(): void {
    this.scans.cancel();
    this.gate.open();
  }

  /** Lets a scan wait after the files in hand, until `resume` or `cancel`. */
  pause(): void {
    if (this.progress.phase !== 'reading') return;
    this.gate.close();
    this.report({ ...this.progress, phase: 'paused' });
  }

  /** Lets a scan that was paused go on. */
  resume(): void {
    if (!this.gate.isShut) return;
    this.gate.open();
    this.report({ ...this.progress, phase: 'reading' });
  }

  /** Keeps paths of these patterns out from now on, and leaves problems of these files uncounted. */
  setPreferences({ excluded, ignored }: { readonly excluded: readonly string[]; readonly ignored: readonly string[] }) {
    const isSame = excluded.join('\n') === this.excluded.join('\n');
    const hasSameIgnored = ignored.join('\n') === [...this.ignored].join('\n');
    this.excluded = excluded;
    this.ignored = new Set(ignored);
    if (!isSame && this.isWatching) void this.rescan();
    if (hasSameIgnored) return;
    this.report(this.progress);
    this.options.onChange([]);
  }

  /**
   * Reads files again that the reader's corrections ask to be read another way: a few at once, many as a scan does.
   * `soon` is true for a few; `null` when there are none.
   */
  readStrays(): { readonly soon: boolean; readonly done: Promise<void> } | null {
    const paths = this.strays();
    if (paths.length === 0) return null;
    const soon = paths.length <= FEW;
    return { soon, done: soon ? this.readNow(paths) : this.rescan() };
  }

  /** Reads one file now, ahead of any scan, and answers the identities it holds. */
  async refresh(path: string): Promise<readonly string[]> {
    const began = this.recorder.begin();
    const files = await readSurely(this.readers.ahead, [path]);
    this.record(files, began);
    return idsIn(files);
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
  blame({ path, code, message }: FileFailure): void {
    const file = this.catalogue.files.get(path);
    if (file === undefined || this.isClosed) return;
    const issues = file.issues.filter((issue) => issue.code !== code);
    this.catalogue.recordFile({ ...file, issues: [...issues, failedIssue({ code, message })] });
    this.report(this.progress);
  }

  /** What the library says of its roots. */
  listRoots(): readonly LibraryRoot[] {
    return this.roots.map((path) => ({
      path,
      name: basename(path),
      articles: this.counts.of(path),
      present: !this.missingRoots.includes(path),
    }));
  }

  /** Own lexicons and files that need a look. */
  problems(): readonly Problem[] {
    const { files } = this.catalogue;
    const troubled = [...files.values()].filter(({ path, issues }) => issues.length > 0 && !hasText(path, files));
    const ofFiles = troubled.map(({ path, issues }) => ({ kind: 'file' as const, path, issues }));
    return [...this.lexiconProblems, ...ofFiles].map((one) => ({ ...one, isIgnored: this.ignored.has(one.path) }));
  }

  /** Number of what needs a look, that which the reader ignores left out. */
  get problemCount(): number {
    const { catalogue } = this;
    const { size, facsimiles } = catalogue;
    const lexicons = this.lexiconProblems.filter(({ path }) => !this.ignored.has(path)).length;
    // What is known of each file is unpacked only where one must be looked up.
    if (this.ignored.size + facsimiles.size === 0) return size.troubled + lexicons;
    const { files } = catalogue;
    const ignored = [...this.ignored].filter((path) => (files.get(path)?.issues.length ?? 0) > 0);
    const uncounted = new Set([...ignored, ...[...facsimiles].filter((path) => hasText(path, files))]).size;
    return size.troubled - uncounted + lexicons;
  }

  /** How far the scan is. */
  currentProgress(): Progress {
    return this.progress;
  }

  /** Ends watching and reading; the cache is whole at any moment anyway. */
  async close(): Promise<void> {
    this.isClosed = true;
    this.cancel();
    this.guests.close();
    await this.watch.set([]);
    await this.readers.close();
    await this.scans.idle();
    await this.working;
    // A batch may still be taken in where another one ended the scan; how it went is told to who waits for it.
    await this.recording.catch(() => undefined);
    this.index.close();
    this.keepCatalogue();
    this.log.close();
  }

  /** Tells of lines in the reader's own lexicons that cannot be used. */
  private async lookThrough(lexiconDir: string, lexicons: OwnLexicons): Promise<void> {
    const unused = await findUnusedLines(lexiconDir, lexicons);
    if (unused.length === 0 || this.isClosed) return;
    this.lexiconProblems = [...this.lexiconProblems, ...unused];
    this.report(this.progress);
  }

  /** Brings the index in line with the catalogue, which says what there is. */
  private match(): void {
    const { index, catalogue } = this;
    catalogue.passOver(index.ids());
    for (const n of index.ids()) if (!catalogue.entries.has(n)) index.remove(n);
    this.readAgain([...catalogue.entries.keys()].filter((n) => !index.has(n)));
  }

  /** Makes the next scan read the files of some articles, whether they changed or not. */
  private readAgain(numbers: readonly number[]): void {
    for (const path of new Set(numbers.flatMap((n) => this.catalogue.pathsOf(n)))) {
      const file = this.catalogue.files.get(path);
      if (file !== undefined) this.catalogue.recordFile({ ...file, mtimeMs: -1 });
    }
  }

  /** Index or catalogue found bytes that are not what was written. */
  private onLost(numbers: readonly number[]): void {
    this.options.onError(new Error(`the cache was damaged: ${numbers.length} articles are read again`));
    this.readAgain(numbers);
    void this.rescan();
  }

  /** Merges what the index holds in pieces. */
  private fold(): Promise<void> {
    return this.background(() => this.index.fold(() => this.breathe()));
  }

  /** Runs long work, one after the other; it ends with the library. Never fails: errors are told. */
  private background(work: () => Promise<void>): Promise<void> {
    this.working = this.working.then(async () => {
      if (!this.isClosed) await work().catch((error: unknown) => this.workFailed(error));
    });
    return this.working;
  }

  private workFailed(error: unknown): void {
    if (!(error instanceof LibraryClosed)) this.options.onError(error);
  }

  /** Who waits for an answer goes first: to begin a watch takes a while, and a scan follows. */
  private async watchRoots(): Promise<void> {
    await this.options.whenQuiet?.();
    if (!this.isClosed) await this.watch.set(this.roots);
  }

  private async scan(signal: AbortSignal): Promise<void> {
    // First, so that nothing comes unseen between the list and the watch.
    if (this.isWatching && !signal.aborted) await this.watchRoots();
    this.report({ ...idleProgress, phase: 'listing' });
    const began = this.recorder.begin();
    const places = {
      roots: this.roots,
      guests: this.guests.paths,
      isExcluded: this.exclusions(),
      isStray: (file: FileRecord) => isStray(this.catalogue, file),
      mounts: this.mounts,
    };
    const difference = await findDifference(places, this.catalogue.files, signal);
    if (difference !== null) await this.follow(difference, began, signal);
    this.report({ ...idleProgress, phase: signal.aborted ? 'cancelled' : 'idle' });
  }

  private async follow(difference: Difference, began: number, signal: AbortSignal): Promise<void> {
    const { changed, gone, outside, missingRoots } = difference;
    this.missingRoots = missingRoots;
    // What was opened while the folders were listed is a guest by now.
    const guests = new Set(this.guests.paths);
    const left = outside.filter((path) => !guests.has(path));
    this.record([], began, left);
    const progress = new ScanProgress(changed);
    this.report(progress.state(this.gate.isShut));
    let isLate = false;
    const target = {
      begin: () => this.recorder.begin(),
      record: (files: PackedFiles, at: number) => this.recordPacked(files, at),
      report: (read: readonly ListedFile[], next: string | null) => {
        progress.advance(read, next);
        this.report(progress.state(this.gate.isShut));
        // What is merged while the last files are read need not be waited for.
        if (!isLate && progress.isLate) void this.fold();
        isLate = progress.isLate;
      },
      gate: this.gate,
    };
    await readAll(changed, this.readers.scan, target, signal);
    // Only now: what was renamed is known by its new path, and stays the same article.
    this.record([], began, gone);
    // A copy was read by what its own path says; what is said of the others is known now.
    if (!signal.aborted) await this.readNow(this.strays().slice(0, FEW));
    if (changed.length === 0 || this.isClosed) return;
    this.report({ ...progress.state(false), phase: 'saving' });
    if (this.isWatching) this.warmUp();
    await this.fold();
    // Everything is on the disk already: nobody waits for what makes the next start quick.
    if (changed.length >= MANY) void this.background(() => this.keepGently(() => this.breathe()));
  }

  private async onDiskChange(paths: readonly string[]): Promise<void> {
    if (this.isClosed) return;
    const { files, needsScan } = changesOf(paths, this.roots, this.catalogue.files, this.exclusions());
    const isBack = paths.some((path) => this.missingRoots.some((root) => isUnder(path, root)));
    if (needsScan || isBack) return this.rescan();
    await this.readNow(files);
    await this.readNow(this.strays().slice(0, FEW));
  }

  /** Reads files ahead of any scan. */
  private async readNow(paths: readonly string[]): Promise<void> {
    if (paths.length === 0) return;
    const began = this.recorder.begin();
    this.record(await readSurely(this.readers.ahead, paths), began);
  }

  /** Makes ready for a change of one file. */
  private warmUp(): void {
    if (!this.isClosed) this.readers.ahead.warm().catch(this.options.onError);
  }

  /** Files that are there and were read another way than the reader's corrections ask for; the others wait until they come back. */
  private strays(): readonly string[] {
    const known = [...this.catalogue.files.values()].filter((file) => isStray(this.catalogue, file));
    return known.map(({ path }) => path).filter((path) => existsSync(path));
  }

  /** Takes files in and drops `gone`, as what was read since `began`. */
  private record(files: readonly ReadFile[], began: number, gone: readonly string[] = []): void {
    if (!this.isClosed) this.recorded(this.recorder.record(this.withoutAway(files), began, gone));
  }

  /** As `record`, for many files, in slices; a batch waits until the one before it is in. Ends whole, also in a library that is closing. */
  private recordPacked(files: PackedFiles, began: number): Promise<void> {
    const taken = { ...files, apart: this.withoutAway(files.apart) };
    const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
    const record = async (): Promise<void> => {
      if (!this.isClosed) this.recorded(await inSlices(this.recorder.recordPacked(taken, began), pause));
    };
    this.recording = this.recording.then(record, record);
    return this.recording;
  }

  /** Leaves out files that are gone with their whole root: a drive that was taken out comes back with them. */
  private withoutAway(files: readonly ReadFile[]): readonly ReadFile[] {
    if (!files.some(isGone)) return files;
    const away = this.roots.filter((root) => look(root) === 'absent' || this.mounts.isLeft(root));
    return files.filter((file) => !isGone(file) || !away.some((root) => isUnder(file.path, root)));
  }

  private recorded(replaced: readonly Replaced[] | null): void {
    if (this.index.wantsFold) void this.fold();
    if (replaced !== null && !this.isClosed) this.options.onChange(replaced);
  }

  private failed(error: unknown): void {
    if (this.isClosed) return;
    this.options.onError(error);
    this.report(idleProgress);
  }

  private exclusions(): IsExcluded {
    return exclusionsOf(this.excluded, this.roots);
  }

  private report(progress: Progress): void {
    this.progress = { ...progress, articles: this.catalogue.entries.size, problems: this.problemCount };
    this.options.onProgress(this.progress);
  }

  /** Lets the engine answer requests between two slices of long work; ends the work of a library that was closed. */
  private breathe(): Promise<void> {
    if (this.isClosed) return Promise.reject(new LibraryClosed('the library was closed'));
    return new Promise((resolve) => setImmediate(resolve));
  }
}
