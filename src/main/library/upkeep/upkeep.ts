// What the disk says comes in, from scans of the roots and from a watch between them; a catalogue and an index that say the same go out.
import { idleProgress } from '../../../shared/library';
import { isArticleFile } from '../roots/file-names';
import { Gate } from '../scan/gate';
import { otherNames } from '../watch/other-names';
import { RootWatch } from '../watch/root-watch';
import { changesOf } from '../watch/watch-changes';
import type { WatchFolder } from '../watch/watch-folder';
import { ScanQueue } from './scan-queue';
import { Scanner, type ScannerParts } from './scanner';

interface Parts extends ScannerParts {
  /** Awaited before folders are watched and looked through; settles when nobody waits for an answer. */
  readonly whenQuiet: () => Promise<void>;
  /** How folders are watched; on the library's own thread by default. */
  readonly watchFolder?: WatchFolder | undefined;
  readonly onError: (error: unknown) => void;
}

/** Keeps a library up to date with its roots. */
export class Upkeep {
  private readonly gate = new Gate();
  private readonly scanner: Scanner;
  private readonly scans: ScanQueue;
  private readonly watch: RootWatch;
  private isWatching = false;

  constructor(private readonly parts: Parts) {
    const { ahead, roots, onError, watchFolder } = parts;
    this.scanner = new Scanner(parts, this.gate, () => {
      if (this.isWatching) ahead.warm();
    });
    this.scans = new ScanQueue((error) => this.failed(error));
    const onStir = (path: string): void => {
      if (isArticleFile(path)) ahead.warm();
    };
    const onChange = (paths: readonly string[]): void => void this.onDiskChange(paths).catch(onError);
    const { mounts } = roots;
    this.watch = new RootWatch(
      { onStir, onChange, onError },
      () => mounts.points,
      () => roots.exclusions(),
      watchFolder,
    );
  }

  /** Keeps watch of the roots from the next scan on. */
  startWatching(): void {
    this.isWatching = true;
  }

  /** Follows roots that are others now; a scan of those before ends. */
  async followRoots(): Promise<void> {
    this.stop();
    if (this.isWatching) void this.watchRoots();
    await this.rescan();
  }

  /** Follows patterns that are others now, where a library is followed at all. */
  followExclusions(): void {
    if (this.isWatching) void this.rescan();
  }

  /** Reads what is new or changed and forgets what is gone; scans asked for meanwhile wait their turn. */
  rescan(): Promise<void> {
    const { progress } = this.parts;
    const { phase } = progress.value;
    // Said at once: a scan may wait long for its turn, and who asks meanwhile must not hear that nothing goes on.
    if (phase === 'idle' || phase === 'cancelled') progress.tell({ ...idleProgress, phase: 'listing' });
    return this.scans.scan((signal) => this.scan(signal));
  }

  /** Runs `job` after the scans asked for so far. */
  afterScans(job: () => Promise<void>): Promise<void> {
    return this.scans.after(job);
  }

  /** Stops scans after the files in hand, and says so at once; what was read is kept, the rest is read by the next scan. */
  cancel(): void {
    const { progress } = this.parts;
    const { phase } = progress.value;
    if (phase !== 'idle' && phase !== 'cancelled') progress.tell({ ...progress.value, phase: 'stopping' });
    this.stop();
  }

  /** Lets a scan wait after the files in hand, until `resume` or `cancel`. */
  pause(): void {
    const { progress } = this.parts;
    if (progress.value.phase !== 'reading') return;
    this.gate.close();
    progress.tell({ ...progress.value, phase: 'paused' });
  }

  /** Lets a scan that was paused go on. */
  resume(): void {
    const { progress } = this.parts;
    if (!this.gate.isShut) return;
    this.gate.open();
    progress.tell({ ...progress.value, phase: 'reading' });
  }

  /** Ends the scans and the watch; settles when nothing is watched any more. */
  async end(): Promise<void> {
    this.stop();
    await this.watch.set([]);
  }

  /** Settles when no scan runs any more. */
  idle(): Promise<void> {
    return this.scans.idle();
  }

  private stop(): void {
    this.scans.cancel();
    this.gate.open();
  }

  private async scan(signal: AbortSignal): Promise<void> {
    // First, so that nothing comes unseen between the list and the watch.
    if (this.isWatching && !signal.aborted) await this.watchRoots();
    await this.scanner.scan(signal);
  }

  /** Who waits for an answer goes first: to begin a watch takes a while, and a scan follows. */
  private async watchRoots(): Promise<void> {
    const { whenQuiet, closing, roots } = this.parts;
    await whenQuiet();
    if (!closing.aborted) await this.watch.set(roots.paths);
  }

  private async onDiskChange(paths: readonly string[]): Promise<void> {
    const { closing, roots, catalogue, ahead } = this.parts;
    if (closing.aborted) return;
    const { files, needsScan } = changesOf(paths, roots.paths, catalogue.files, roots.exclusions());
    if (needsScan || paths.some((path) => roots.isMissed(path))) return this.rescan();
    await ahead.read([...files, ...otherNames(files, catalogue)]);
    await ahead.readStrays();
  }

  private failed(error: unknown): void {
    const { closing, onError, progress } = this.parts;
    if (closing.aborted) return;
    onError(error);
    progress.tell(idleProgress);
  }
}
