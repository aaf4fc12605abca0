/** Who waits for an answer at the moment: work that nobody waits for begins when nobody does. */
export class Waiting {
  #open = 0;
  #onNone: (() => void)[] = [];

  /** Counts somebody as waiting until `answer` settles. */
  async during<T>(answer: () => Promise<T>): Promise<T> {
    this.#open += 1;
    try {
      return await answer();
    } finally {
      this.#open -= 1;
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
}
