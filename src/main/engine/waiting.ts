/** Who waits for an answer at the moment: work that nobody waits for begins when nobody does. */
export class Waiting {
  #open = 0;
  #onNone: (() => void)[] = [];
  /** When somebody waited last, as `performance.now()`. */
  #last = -Infinity;

  /** Counts somebody as waiting until `answer` settles. */
  async during<T>(answer: () => Promise<T>): Promise<T> {
    this.#open += 1;
    try {
      return await answer();
    } finally {
      this.#open -= 1;
      this.#last = performance.now();
      if (this.#open === 0) for (const go of this.#onNone.splice(0)) go();
    }
  }

  /** Settles when nobody waits, or after `longest` milliseconds. */
  async none(longest: number): Promise<void> {
    if (this.#open === 0) return;
    let timer: NodeJS.Timeout | undefined;
    await new Promise<void>((resolve) => {
      this.#onNone.push(resolve);
      timer = setTimeout(resolve, longest);
    });
    clearTimeout(timer);
  }

  /** Settles when nobody has waited for so many milliseconds: not between two keys of a word that is being typed. */
  async lull(ms: number): Promise<void> {
    const left = (): number => (this.#open > 0 ? SHORT : this.#last + ms - performance.now());
    for (let wait = left(); wait > 0; wait = left()) await new Promise((resolve) => setTimeout(resolve, wait));
  }
}

/** How long an answer under way is given before it is looked at again, in milliseconds. */
const SHORT = 20;
