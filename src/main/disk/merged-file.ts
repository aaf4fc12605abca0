// One file several programs may write: its content in memory, its text on disk, and the order in which writes reach it.
import { basename } from 'node:path';
import type { Aside } from './aside';
import { readIfThere, setAside } from './read-file';
import { whileLocked } from './while-locked';
import { writeAtomic, type WriteOptions } from './write-atomic';

/** How the content of a kind of file is read, written and joined. */
export interface FileKind<Content> {
  /** `null` for a text that is none of this kind, or damaged. */
  readonly parse: (text: string) => Content | null;
  readonly format: (content: Content) => string;
  /** The content with what tells later which of two states comes from the other; `before` is what lay on disk. */
  readonly descend: (content: Content, before: Content | null) => Content;
  /** Joins two states, whoever does it, into the same; `before` is what lay on disk last. Nothing is dropped. */
  readonly merge: (ours: Content, theirs: Content, before: Content | null) => Content;
  /** True when `ours`, into which `theirs` was taken, holds something that `theirs` lacks, so that it must be written again. */
  readonly isAhead: (ours: Content, theirs: Content) => boolean;
  /** The content without what is past restoring. */
  readonly bury: (content: Content, now: Date) => Content;
}

/** What a file needs from outside. */
export interface FileSetting<Content> extends Pick<WriteOptions, 'rename'> {
  readonly clock: () => Date;
  /** Hears, in one English sentence, of a file that could not be read. */
  readonly report: (path: string, message: string) => void;
  /** Hears of every change of the content. */
  readonly replaced?: (before: Content, after: Content) => void;
  /** Where the file waits while its place does not take it; absent where it waits in memory only. */
  readonly aside?: Aside | undefined;
}

const MOST_TRIES = 5;

/** Guards one file: changes are made in memory, `save` brings them to disk without losing what others wrote there. */
export class MergedFile<Content> {
  private queue: Promise<void> = Promise.resolve();
  private changes = 0;
  private saved = 0;
  /** Changes that the copy holds which waits for the file's place. */
  private waiting = 0;
  /** What `onDisk` says. */
  private before: Content | null;
  /** What the last text of it says, wherever that went. */
  private lastText: Content | null = null;

  /** `onDisk` is the text last read or written, `null` when the file does not exist yet. */
  constructor(
    readonly path: string,
    private held: Content,
    private onDisk: string | null,
    private readonly kind: FileKind<Content>,
    private readonly setting: FileSetting<Content>,
  ) {
    this.before = onDisk === null ? null : held;
  }

  get content(): Content {
    return this.held;
  }

  get isDirty(): boolean {
    return this.changes !== this.saved;
  }

  /** True while something is in memory only. */
  get isAtRisk(): boolean {
    return this.isDirty && this.waiting !== this.changes;
  }

  /** Replaces the content in memory; `save` must follow. */
  change(content: Content): void {
    this.replace(content);
    this.changes += 1;
  }

  private replace(content: Content): void {
    const before = this.held;
    this.held = content;
    this.setting.replaced?.(before, content);
  }

  /** Brings all changes made so far to disk; rejects when the disk refuses, and they stay to be saved. */
  save(): Promise<void> {
    return this.inTurn(async () => {
      if (this.isDirty) await whileLocked(this.path, () => this.write());
    });
  }

  /** Puts what is in memory only where it waits for the file's place; done when it returns. */
  keepAside(): void {
    if (!this.isAtRisk) return;
    // A folder that was away may be back, with a copy of its own.
    this.takeInAside();
    const [text, upTo] = [this.text(), this.changes];
    if (this.setting.aside?.put(basename(this.path), text) === true) this.waiting = upTo;
  }

  /** Takes in what waits for the file's place, which `save` must follow; false where nothing does. */
  takeInAside(): boolean {
    const [isKept, changes] = [!this.isAtRisk, this.changes];
    this.setting.aside?.takeIn(basename(this.path), (text) => {
      const theirs = this.kind.parse(text);
      if (theirs !== null) this.change(this.kind.merge(this.held, theirs, null));
      else this.setting.report(this.path, 'A copy that waited for it cannot be read; it was left there.');
      return theirs !== null;
    });
    if (isKept) this.waiting = this.changes;
    return this.changes !== changes;
  }

  /** Takes in what another program wrote; true when the content changed. */
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
    const { rename } = this.setting;
    for (let attempt = 1; attempt <= MOST_TRIES; attempt += 1) {
      await this.takeIn(await readIfThere(this.path));
      const upTo = this.changes;
      const text = this.text();
      const written = this.held;
      const isStillWanted = async (): Promise<boolean> =>
        attempt === MOST_TRIES || (await readIfThere(this.path)) === this.onDisk;
      if (await writeAtomic(this.path, text, rename === undefined ? { isStillWanted } : { isStillWanted, rename })) {
        [this.onDisk, this.before] = [text, written];
        this.saved = upTo;
        if (upTo === this.changes) this.setting.aside?.drop(basename(this.path));
        return;
      }
    }
  }

  /** The content as it is written now, its lineage taken on to what it says: any text of it may come back, also from a write that failed. */
  private text(): string {
    this.replace(this.kind.descend(this.kind.descend(this.held, this.before), this.lastText));
    this.lastText = this.held;
    return this.kind.format(this.kind.bury(this.held, this.setting.clock()));
  }

  private async takeIn(text: string | null): Promise<boolean> {
    if (text === null || text === this.onDisk) return false;
    const theirs = this.kind.parse(text);
    if (theirs === null) {
      const aside = await setAside(this.path, this.setting.clock());
      this.setting.report(this.path, `The file cannot be read; it was kept as ${aside}.`);
      [this.onDisk, this.before] = [null, null];
      this.changes += 1;
      return false;
    }
    this.replace(this.kind.merge(this.held, theirs, this.before));
    [this.onDisk, this.before] = [text, theirs];
    if (this.kind.isAhead(this.held, theirs)) this.changes += 1;
    return true;
  }
}
