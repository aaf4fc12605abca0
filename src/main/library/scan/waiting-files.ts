import type { ListedFile } from './list-files';

/** Files a thread is given in one go at most; it leaves those it does not come to in a moment. */
const MOST = 1024;
/** The last files go out in batches of so many, so that all threads end together. */
const LEAST = 24;

/** Reads a batch; gives the files of it that it left. */
type ReadBatch = (batch: readonly ListedFile[]) => Promise<readonly ListedFile[]>;

/** Files that wait to be read. Some of a batch may come back: whoever finds none waiting waits for that. */
export class WaitingFiles {
  readonly #files: ListedFile[];
  readonly #width: number;
  #underWay = 0;
  #least = LEAST;
  #idle: (() => void)[] = [];

  /** So many batches are worth having under way at once. */
  constructor(files: readonly ListedFile[], width: number) {
    this.#files = [...files];
    this.#width = width;
  }

  /** The file that comes next; `null` when none waits. */
  get next(): ListedFile | null {
    return this.#files[0] ?? null;
  }

  /** Hands out batches until all were read. */
  async readBy(read: ReadBatch): Promise<void> {
    await Promise.all(Array.from({ length: this.#width }, () => this.#run(read)));
  }

  async #run(read: ReadBatch): Promise<void> {
    for (let batch = await this.#take(); batch.length > 0; batch = await this.#take()) {
      let unread: readonly ListedFile[] = [];
      try {
        unread = await read(batch);
      } finally {
        this.#putBack(batch, unread);
      }
    }
  }

  async #take(): Promise<readonly ListedFile[]> {
    while (this.#files.length === 0 && this.#underWay > 0)
      await new Promise<void>((resolve) => void this.#idle.push(resolve));
    if (this.#files.length === 0) return [];
    this.#underWay += 1;
    const share = Math.ceil(this.#files.length / this.#width);
    return this.#files.splice(0, Math.min(MOST, Math.max(this.#least, share)));
  }

  /** Ends a batch. Where files are read slowly the next batches are smaller, so that every thread gets some. */
  #putBack(batch: readonly ListedFile[], unread: readonly ListedFile[]): void {
    this.#underWay -= 1;
    if (unread.length > 0) this.#least = Math.max(1, Math.min(LEAST, batch.length - unread.length));
    this.#files.unshift(...unread);
    for (const wake of this.#idle.splice(0)) wake();
  }
}
