import { idleProgress } from '../../../shared/library';
import { inSlices } from '../../gently/in-slices';
import type { Catalogue } from '../catalogue/catalogue';
import type { FileRecord } from '../entry';
import type { FilePool } from '../reading/file-pool';
import { isStray } from '../reading/wanted-readings';
import type { Roots } from '../roots/roots';
import type { Gate } from '../scan/gate';
import { likelyKnown } from '../scan/likely-known';
import type { ListedFile } from '../scan/list-files';
import { findDifference, isChanged, readAll, takeKnown, type Difference, type ScanTarget } from '../scan/scan';
import { ScanProgress } from '../scan/scan-progress';
import type { Ahead } from './ahead';
import type { BackgroundWork } from './background-work';
import type { Guests } from './guests';
import type { Intake } from './intake';
import type { LastProgress } from './last-progress';

/** What a scan works with. */
export interface ScannerParts {
  readonly catalogue: Catalogue;
  readonly roots: Roots;
  readonly guests: Guests;
  readonly pool: FilePool;
  readonly ahead: Ahead;
  readonly intake: Intake;
  readonly background: BackgroundWork;
  readonly progress: LastProgress;
  /** Aborted when the library closes. */
  readonly closing: AbortSignal;
}

/** After so many files were read, the catalogue is kept at once: who closes the program soon after need not wait for all of it. */
const MANY = 500;

/** Brings catalogue and index up to date with the disk: looks through all roots, reads what changed, forgets what is gone. */
export class Scanner {
  constructor(
    private readonly parts: ScannerParts,
    private readonly gate: Gate,
    /** Called when what changed was read, before it is merged. */
    private readonly onRead: () => void,
  ) {}

  /** Ends soon after `signal` is aborted; what was read by then is kept. */
  async scan(signal: AbortSignal): Promise<void> {
    const { catalogue, roots, guests, intake, progress } = this.parts;
    if (!signal.aborted) progress.tell({ ...idleProgress, phase: 'listing' });
    await inSlices(catalogue.readyingFiles());
    const began = intake.begin();
    const places = {
      roots: roots.paths,
      guests: guests.paths,
      isExcluded: roots.exclusions(),
      isStray: (file: FileRecord) => isStray(catalogue, file),
      mounts: roots.mounts,
    };
    const difference = await findDifference(places, catalogue.files, signal);
    if (difference !== null) await this.follow(difference, began, signal);
    progress.tell({ ...idleProgress, phase: signal.aborted ? 'cancelled' : 'idle' });
  }

  private async follow(difference: Difference, began: number, signal: AbortSignal): Promise<void> {
    const { catalogue, roots, guests, pool, ahead, intake } = this.parts;
    const { changed, gone, outside, missing } = difference;
    roots.miss(missing);
    // What was opened while the folders were listed is a guest by now.
    const opened = new Set(guests.paths);
    const left = outside.filter((path) => !opened.has(path));
    const progress = new ScanProgress(changed);
    const target = this.target(progress, signal);
    await takeKnown(await inSlices(likelyKnown(changed, catalogue.files)), pool, target, signal);
    await intake.drop(left, began);
    const unread = changed.filter(target.isChanged);
    if (unread.length > 0) await inSlices(catalogue.pieces.readying());
    await readAll(unread, pool, target, signal);
    // Only now: what was renamed is known by its new path, and stays the same article.
    if (!signal.aborted) await intake.drop(gone, began);
    // What was read at a path that is gone may be read another way where it lies now.
    const again = this.straysOf(changed);
    if (again.length > 0) await readAll(again, pool, this.target(new ScanProgress(again), signal), signal);
    // A copy was read by what its own path says; what is said of the others is known now.
    if (!signal.aborted) await ahead.readStrays();
    if (changed.length > 0) await this.finish(progress, signal);
    // The last session may have left some changes to the log.
    else this.parts.background.keepWhenStill();
  }

  private straysOf(files: readonly ListedFile[]): readonly ListedFile[] {
    const { catalogue } = this.parts;
    return files.filter(({ path }) => {
      const known = catalogue.files.get(path);
      return known !== undefined && isStray(catalogue, known);
    });
  }

  /** Where what was read goes, and how far it is is told. */
  private target(read: ScanProgress, signal: AbortSignal): ScanTarget {
    const { catalogue, intake, background, progress } = this.parts;
    const { gate } = this;
    const tell = (): void => {
      if (!signal.aborted) progress.tell(read.state(gate.isShut));
    };
    tell();
    let isLate = false;
    return {
      gate,
      begin: () => intake.begin(),
      record: (files, at) => intake.takePacked(files, at),
      recordKnown: (files, at) => intake.takeKnown(files, at),
      isChanged: (file) => isChanged(file, catalogue.files.get(file.path), (known) => isStray(catalogue, known)),
      report: (files, next) => {
        read.advance(files, next);
        tell();
        // What is merged while the last files are read need not be waited for.
        if (!isLate && read.isLate) void background.fold();
        isLate = read.isLate;
      },
    };
  }

  private async finish(read: ScanProgress, signal: AbortSignal): Promise<void> {
    const { background, progress, closing } = this.parts;
    if (closing.aborted) return;
    if (!signal.aborted) progress.tell({ ...read.state(false), phase: 'saving' });
    this.onRead();
    const folded = background.fold();
    // Who stops a scan does not wait for what makes searches quicker.
    if (!signal.aborted) await folded;
    // Everything is on the disk already: nobody waits for what makes the next start quick.
    if (read.total >= MANY) void background.keepCatalogue();
  }
}
