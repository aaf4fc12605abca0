// Brings changed files to disk soon after a change, and says how that stands.
import { setTimeout as wait } from 'node:timers/promises';
import { ExpectedError } from '../../shared/result';

/** Whether everything the reader did is in its place; `aside` where it waits for that on a disk. */
export type SavedState = 'yes' | 'pending' | 'aside' | 'failed';

/** A file that knows what of it is not on disk yet. */
export interface SavedFile {
  readonly path: string;
  readonly isDirty: boolean;
  /** True while something of it is on no disk at all. */
  readonly isAtRisk: boolean;
  readonly save: () => Promise<void>;
  /** Puts it where it waits for its place; done when it returns. */
  readonly keepAside: () => void;
}

/** Milliseconds from a change to its write, and from a failed write to the next try. */
const SOON = 250;
const AGAIN = 2000;
/** A write that takes longer than this may never end, in milliseconds: what it should write is put aside meanwhile. */
const SLOW = 1000;

/** Guards the timer and the state; a change is on disk within a second, or at once when flushed. */
export class Saver<File extends SavedFile> {
  private timer: NodeJS.Timeout | null = null;
  private told: SavedState = 'yes';
  private hasFailed = false;
  /** Writes under way that take long, by the timers that saw it. */
  private readonly late = new Set<NodeJS.Timeout>();
  private readonly listeners = new Set<(state: SavedState) => void>();

  /** `files` gives all files there are, `failed` hears of each write the disk refused. */
  constructor(
    private readonly files: () => Iterable<File>,
    private readonly failed: (file: File, error: unknown) => void,
  ) {}

  get state(): SavedState {
    if (this.hasFailed) return this.atRisk().length > 0 ? 'failed' : 'aside';
    if (this.late.size > 0 && this.atRisk().length === 0) return 'aside';
    return this.dirty().length > 0 ? 'pending' : 'yes';
  }

  /** Calls back on every change of state; gives the way to stop that. */
  onState(listener: (state: SavedState) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Says that something changed; the write follows by itself. */
  touch(): void {
    if (this.hasFailed || this.late.size > 0) this.keepAside();
    this.tell();
    this.timer ??= setTimeout(() => void this.write(), SOON);
  }

  /** Writes everything now; gives the files the disk refused with its error. */
  async write(): Promise<readonly unknown[]> {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    const outcomes = await Promise.all([...this.files()].map((file) => this.writeOne(file)));
    const errors = outcomes.filter((error) => error !== null);
    this.hasFailed = errors.length > 0;
    this.tell();
    if (this.dirty().length > 0) this.timer ??= setTimeout(() => void this.write(), this.hasFailed ? AGAIN : SOON);
    return errors;
  }

  /** Writes everything now; rejects with `disk` when the disk refuses any of it. */
  async flush(): Promise<void> {
    const [error] = await this.write();
    if (error === undefined) return;
    throw new ExpectedError('disk', error instanceof Error ? error.message : 'unknown');
  }

  /** Writes everything now, or puts it aside where that takes long; gives the paths of files of which something is on no disk at all. */
  async secure(): Promise<readonly string[]> {
    await Promise.race([this.write(), wait(SLOW, undefined, { ref: false })]);
    this.keepAside();
    this.tell();
    return this.atRisk().map(({ path }) => path);
  }

  /** Stops once everything is on some disk; rejects with `disk` when it cannot be. */
  async close(): Promise<void> {
    const left = await this.secure();
    await (left.length === 0 ? Promise.resolve() : this.flush()).finally(() => this.stop());
  }

  /** Stops the timer; nothing is written by itself any more. */
  stop(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }

  private async writeOne(file: File): Promise<unknown> {
    const slow = setTimeout(() => {
      this.late.add(slow);
      file.keepAside();
      this.tell();
    }, SLOW);
    try {
      await file.save();
      return null;
    } catch (error) {
      file.keepAside();
      this.failed(file, error);
      return error;
    } finally {
      clearTimeout(slow);
      this.late.delete(slow);
    }
  }

  private keepAside(): void {
    for (const file of this.dirty()) file.keepAside();
  }

  private atRisk(): File[] {
    return this.dirty().filter((file) => file.isAtRisk);
  }

  private dirty(): File[] {
    return [...this.files()].filter((file) => file.isDirty);
  }

  private tell(): void {
    if (this.state === this.told) return;
    this.told = this.state;
    for (const listener of this.listeners) listener(this.told);
  }
}
