// Lists of numbers that grow: what an array of numbers costs in memory, cut to four bytes each.

/** A growing list of unsigned 32-bit numbers; places never set read as 0. */
export class NumberList {
  #values = new Uint32Array(64);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  at(place: number): number {
    return this.#values[place] ?? 0;
  }

  /** All numbers in order; holds until the next change. */
  view(): Uint32Array {
    return this.#values.subarray(0, this.#length);
  }

  set(place: number, value: number): void {
    this.#reserve(place + 1);
    this.#values[place] = value;
    if (place >= this.#length) this.#length = place + 1;
  }

  push(value: number): void {
    this.set(this.#length, value);
  }

  add(place: number, change: number): void {
    this.set(place, this.at(place) + change);
  }

  #reserve(length: number): void {
    if (length <= this.#values.length) return;
    const larger = new Uint32Array(Math.max(length, Math.ceil(this.#values.length * 1.5)));
    larger.set(this.#values);
    this.#values = larger;
  }
}
