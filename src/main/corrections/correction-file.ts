// The one file of corrections: its page in memory, its text on disk, and the order in which writes reach it.
import { readdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { readIfThere, setAside } from '../disk/read-file';
import { pendingFile, writeAtomic } from '../disk/write-atomic';
import {
  bury,
  emptyPage,
  formatPage,
  isAhead,
  mergeCorrections,
  parsePage,
  type CorrectionPage,
} from './correction-page';

/** Name of the file in the notes folder. */
export const correctionsFileName = 'corrections.json';

/** What the file needs from outside. */
export interface CorrectionFileSetting {
  readonly clock: () => Date;
  /** Hears, in one English sentence, of a file that could not be read or written. */
  readonly report: (message: string) => void;
}

const MOST_TRIES = 5;

/** Guards the file: changes are made in memory, `save` brings them to disk without losing what others wrote there. */
export class CorrectionFile {
  private content: CorrectionPage = emptyPage;
  private onDisk: string | null = null;
  private queue: Promise<void> = Promise.resolve();
  private changes = 0;
  private saved = 0;

  private constructor(
    readonly path: string,
    private readonly setting: CorrectionFileSetting,
  ) {}

  /** Reads the file in `dir`, an existing folder, and recovers what a crash left half-way. */
  static async open(dir: string, setting: CorrectionFileSetting): Promise<CorrectionFile> {
    const file = new CorrectionFile(join(dir, correctionsFileName), setting);
    await file.reload();
    for (const name of await readdir(dir)) await file.recover(dir, name);
    return file;
  }

  get page(): CorrectionPage {
    return this.content;
  }

  get isDirty(): boolean {
    return this.changes !== this.saved;
  }

  /** Replaces the page in memory; `save` must follow. */
  change(page: CorrectionPage): void {
    this.content = page;
    this.changes += 1;
  }

  /** Brings all changes made so far to disk; rejects when the disk refuses, and they stay to be saved. */
  save(): Promise<void> {
    return this.inTurn(async () => {
      if (this.isDirty) await this.write();
    });
  }

  /** Takes in what another program wrote; true when the page changed. */
  async reload(): Promise<boolean> {
    let hasChanged = false;
    await this.inTurn(async () => {
      hasChanged = await this.takeIn(await readIfThere(this.path));
    });
    return hasChanged;
  }

  private inTurn(work: () => Promise<void>): Promise<void> {
    const turn = this.queue.then(work);
    // The queue itself must go on after a failure; whoever asked for this turn hears of it.
    this.queue = turn.catch(() => undefined);
    return turn;
  }

  private async write(): Promise<void> {
    for (let attempt = 1; attempt <= MOST_TRIES; attempt += 1) {
      await this.takeIn(await readIfThere(this.path));
      const upTo = this.changes;
      const content = formatPage(bury(this.content, this.setting.clock()));
      const isStillWanted = async (): Promise<boolean> =>
        attempt === MOST_TRIES || (await readIfThere(this.path)) === this.onDisk;
      if (!(await writeAtomic(this.path, content, { isStillWanted }))) continue;
      this.onDisk = content;
      this.saved = upTo;
      return;
    }
  }

  private async takeIn(content: string | null): Promise<boolean> {
    if (content === null || content === this.onDisk) return false;
    const theirs = parsePage(content);
    if (theirs === null) {
      const aside = await setAside(this.path, this.setting.clock());
      this.setting.report(`${this.path} cannot be read; it was kept as ${aside}.`);
      this.onDisk = null;
      if (this.content.corrections.size > 0) this.changes += 1;
      return false;
    }
    const ours = this.content;
    this.content = mergeCorrections(ours, theirs);
    this.onDisk = content;
    if (isAhead(ours, theirs)) this.changes += 1;
    return true;
  }

  /** A complete file that never reached its place holds corrections its owner may have lost. */
  private async recover(dir: string, name: string): Promise<void> {
    const pending = pendingFile(name);
    if (pending?.isAbandoned !== true || pending.of !== correctionsFileName) return;
    const path = join(dir, name);
    const page = parsePage((await readIfThere(path)) ?? '');
    if (page !== null && isAhead(page, this.content)) {
      this.change(mergeCorrections(this.content, page));
      await this.save();
    }
    await unlink(path);
  }
}
