/** One number for each article, its moment or its hash, worked out when it is first asked for: lists are put in order after every change. */
export class PerArticle {
  /** By the number of the article; NaN for one that is not known. */
  #known = new Float64Array(0);

  constructor(private readonly workOut: (n: number) => number) {}

  of(n: number): number {
    const known = this.#known[n] ?? NaN;
    if (!Number.isNaN(known)) return known;
    const found = this.workOut(n);
    if (n >= this.#known.length) this.#grow(n + 1);
    this.#known[n] = found;
    return found;
  }

  /** Works one out again when it is asked for next. */
  forget(n: number): void {
    if (n < this.#known.length) this.#known[n] = NaN;
  }

  #grow(least: number): void {
    const larger = new Float64Array(2 ** Math.ceil(Math.log2(least))).fill(NaN, this.#known.length);
    larger.set(this.#known);
    this.#known = larger;
  }
}
