/** Moments of articles by number, each worked out when it is first asked for: lists are put in order after every change. */
export class Moments {
  /** NaN for one that is not known. */
  #times = new Float64Array(0);

  /** `timeOf` works one out. */
  constructor(private readonly timeOf: (n: number) => number) {}

  of(n: number): number {
    const known = this.#times[n] ?? NaN;
    if (!Number.isNaN(known)) return known;
    const time = this.timeOf(n);
    if (n >= this.#times.length) this.#grow(n + 1);
    this.#times[n] = time;
    return time;
  }

  /** Works one out again when it is asked for next. */
  forget(n: number): void {
    if (n < this.#times.length) this.#times[n] = NaN;
  }

  #grow(least: number): void {
    const larger = new Float64Array(2 ** Math.ceil(Math.log2(least))).fill(NaN, this.#times.length);
    larger.set(this.#times);
    this.#times = larger;
  }
}
