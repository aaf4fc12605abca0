// Whole numbers in as few bytes as they need: seven bits a byte, the lowest first, the top bit set on all but the last.

/** A growing buffer that numbers are written to. */
export class VarintWriter {
  bytes = new Uint8Array(1024);
  length = 0;

  clear(): void {
    this.length = 0;
  }

  /** Writes a number below 2^31. */
  write(value: number): void {
    if (this.length + 5 > this.bytes.length) this.#grow();
    while (value > 0x7f) {
      this.bytes[this.length++] = (value & 0x7f) | 0x80;
      value >>>= 7;
    }
    this.bytes[this.length++] = value;
  }

  #grow(): void {
    const larger = new Uint8Array(this.bytes.length * 2);
    larger.set(this.bytes);
    this.bytes = larger;
  }
}
