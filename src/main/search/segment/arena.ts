/** Memory that blocks are read into one after the other, and that is used again. */
const ROUND = 8;
/** Kept from one to the next; who needs more gets it for itself. */
const KEPT = 4 << 20;

export class Arena {
  #bytes = new Uint8Array(1 << 18);
  #used = 0;
  /** What was needed in all since the last `clear`. */
  #wanted = 0;

  /** `size` bytes that stay untouched until `clear`. They hold anything. */
  take(size: number): Uint8Array {
    const room = Math.ceil(size / ROUND) * ROUND;
    this.#wanted += room;
    if (this.#used + room > this.#bytes.length) return new Uint8Array(size);
    const taken = this.#bytes.subarray(this.#used, this.#used + size);
    this.#used += room;
    return taken;
  }

  /** Takes everything back. */
  clear(): void {
    if (this.#wanted > this.#bytes.length && this.#bytes.length < KEPT) {
      this.#bytes = new Uint8Array(Math.min(KEPT, this.#wanted * 2));
    }
    this.#used = 0;
    this.#wanted = 0;
  }
}
