/** Paths that were told together and are left alone for a while: one is being written as long as it keeps changing. */
export class Rest {
  readonly #changed = new Set<string>();
  readonly #over: NodeJS.Timeout;
  #still: NodeJS.Timeout | undefined;
  #isOver = false;

  /** It lasts so many milliseconds; `wake` gets the paths that changed in it, when it is over or they are still. */
  constructor(
    readonly length: number,
    private readonly wake: (paths: readonly string[]) => void,
  ) {
    this.#over = setTimeout(() => {
      this.#isOver = true;
      this.#wakeAll();
    }, length);
  }

  /** Takes in that a path changed; false, and nothing done, once the rest is over. */
  takes(path: string): boolean {
    if (this.#isOver) return false;
    this.#changed.add(path);
    clearTimeout(this.#still);
    this.#still = setTimeout(() => this.#wakeAll(), this.length * STILL);
    return true;
  }

  /** Forgets what changed. */
  drop(): void {
    clearTimeout(this.#over);
    clearTimeout(this.#still);
  }

  #wakeAll(): void {
    clearTimeout(this.#still);
    const paths = [...this.#changed];
    this.#changed.clear();
    if (paths.length > 0) this.wake(paths);
  }
}

/** Who has been still for this share of a rest is done, and need not wait for its end. */
const STILL = 1 / 8;
