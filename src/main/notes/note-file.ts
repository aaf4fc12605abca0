// One notes file: its page in memory, its text on disk, and the order in which writes reach it.
import { isAhead, mergePages } from './merge';
import { bury, formatPage, parsePage, type Page } from './page';
import { readIfThere, setAside } from '../disk/read-file';
import { writeAtomic, type WriteOptions } from '../disk/write-atomic';

/** Something about a notes file the reader should know. */
export interface NoteProblem {
  readonly file: string;
  /** One English sentence for logs and details. */
  readonly message: string;
}

/** What a file needs from outside. */
export interface FileSetting extends Pick<WriteOptions, 'rename'> {
  readonly clock: () => Date;
  readonly report: (problem: NoteProblem) => void;
  /** Hears that the file's article was seen under another hash or path. */
  readonly recordChanged: () => void;
}

const MOST_TRIES = 5;

/** Guards one file: changes are made in memory, `save` brings them to disk without losing what others wrote there. */
export class NoteFile {
  private queue: Promise<void> = Promise.resolve();
  private changes = 0;
  private saved = 0;

  /** `onDisk` is the content last read or written, `null` when the file does not exist yet. */
  constructor(
    readonly path: string,
    private content: Page,
    private onDisk: string | null,
    private readonly setting: FileSetting,
  ) {}

  get page(): Page {
    return this.content;
  }

  get isDirty(): boolean {
    return this.changes !== this.saved;
  }

  /** Replaces the page in memory; `save` must follow. */
  change(page: Page): void {
    this.replace(page);
    this.changes += 1;
  }

  private replace(page: Page): void {
    const hasMoved = page.article !== this.content.article;
    this.content = page;
    if (hasMoved) this.setting.recordChanged();
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
      const { rename } = this.setting;
      if (await writeAtomic(this.path, content, rename === undefined ? { isStillWanted } : { isStillWanted, rename })) {
        this.onDisk = content;
        this.saved = upTo;
        return;
      }
    }
  }

  private async takeIn(content: string | null): Promise<boolean> {
    if (content === null || content === this.onDisk) return false;
    const theirs = parsePage(content);
    if (theirs === null) {
      const aside = await setAside(this.path, this.setting.clock());
      this.setting.report({ file: this.path, message: `The file cannot be read; it was kept as ${aside}.` });
      this.onDisk = null;
      this.changes += 1;
      return false;
    }
    const ours = this.content;
    this.replace(mergePages(ours, theirs));
    this.onDisk = content;
    if (isAhead(ours, theirs)) this.changes += 1;
    return true;
  }
}
