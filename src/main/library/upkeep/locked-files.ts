import { FEW_FILES, type Ahead, type AheadParts } from './ahead';

/** Milliseconds until locked files are tried again: twice as many each time, as long as none opens. */
const SOONEST = 1_000;
const LATEST = 60_000;

/** Files with known articles that could not be opened: no watch tells when another program lets go of them. */
export class LockedFiles {
  #timer: NodeJS.Timeout | undefined;
  #wait = SOONEST;
  /** Place of the first that is tried next: one that stays locked keeps no other waiting. */
  #next = 0;

  constructor(
    private readonly parts: Pick<AheadParts, 'catalogue' | 'closing' | 'onError'>,
    private readonly ahead: Pick<Ahead, 'read'>,
  ) {}

  /** Tries those there are again, a few at a time, until they open. */
  await(): void {
    if (this.parts.closing.aborted || this.#timer !== undefined || this.#paths().length === 0) return;
    this.#timer = setTimeout(() => void this.#try().catch(this.parts.onError), this.#wait).unref();
  }

  async #try(): Promise<void> {
    if (this.parts.closing.aborted) return;
    const paths = this.#paths();
    this.#next %= Math.max(1, paths.length);
    const few = paths.slice(this.#next, this.#next + FEW_FILES);
    this.#next += few.length;
    await this.ahead.read(few).finally(() => (this.#timer = undefined));
    this.#wait = this.#paths().length < paths.length ? SOONEST : Math.min(this.#wait * 2, LATEST);
    this.await();
  }

  /** What is unread for another reason opens, and is read when it changes. */
  #paths(): readonly string[] {
    const { catalogue } = this.parts;
    return [...catalogue.unread].filter((path) =>
      catalogue.files.get(path)?.issues.some(({ code }) => code === 'unreadable'),
    );
  }
}
