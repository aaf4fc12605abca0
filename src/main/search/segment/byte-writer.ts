// Whole numbers in as few bytes as they need: seven bits a byte, the lowest first, the top bit set on all but the last.

/** A growing buffer that numbers, text and bytes are written to. */
export class ByteWriter {
  #bytes: Uint8Array;
  #length = 0;

  constructor(size = 256) {
    this.#bytes = new Uint8Array(size);
  }

  get length(): number {
    return this.#length;
  }

  clear(): void {
    this.#length = 0;
  }

  /** What was written; holds until the next change. */
  view(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  /** Writes a number below 2^31. */
  number(value: number): void {
    if (this.#length + 5 > this.#bytes.length) this.#reserve(5);
    const bytes = this.#bytes;
    let at = this.#length;
    for (; value > 0x7f; value >>>= 7) bytes[at++] = (value & 0x7f) | 0x80;
    bytes[at++] = value;
    this.#length = at;
  }

  /** Writes each number in `[from, to)` of a rising list as its distance from the one before, the first from `last`. */
  distances(list: Uint32Array, from: number, to: number, last: number): void {
    this.#reserve((to - from) * 5);
    const bytes = this.#bytes;
    let length = this.#length;
    let before = last;
    for (let at = from; at < to; at += 1) {
      const number = list[at] ?? 0;
      let rest = number - before;
      for (; rest > 0x7f; rest >>>= 7) bytes[length++] = (rest & 0x7f) | 0x80;
      bytes[length++] = rest;
      before = number;
    }
    this.#length = length;
  }

  bytes(added: Uint8Array): void {
    this.#reserve(added.length);
    this.#bytes.set(added, this.#length);
    this.#length += added.length;
  }

  /** Writes what another buffer holds. */
  append(added: ByteWriter): void {
    this.part(added.#bytes, 0, added.#length);
  }

  /** Writes those of some bytes that stand in `[from, to)`. */
  part(added: Uint8Array, from: number, to: number): void {
    if (to - from > FEW) {
      this.bytes(added.subarray(from, to));
      return;
    }
    this.#reserve(to - from);
    const bytes = this.#bytes;
    let length = this.#length;
    for (let at = from; at < to; at += 1) bytes[length++] = added[at] ?? 0;
    this.#length = length;
  }

  /** Writes text as its number of bytes and UTF-8. */
  text(value: string): void {
    this.#reserve(value.length * 3 + 5);
    const start = this.#length;
    // Words take one byte for their length: it is put before them once they are written.
    this.#length = start + 1;
    if (value.length > LONGEST_WORD || !this.#encode(value)) {
      this.#length = start;
      const bytes = encoder.encode(value);
      this.number(bytes.length);
      this.bytes(bytes);
    } else this.#bytes[start] = this.#length - start - 1;
  }

  /** Writes text as UTF-8, without saying how many bytes that is. */
  utf8(value: string): void {
    this.#reserve(value.length * 3);
    if (!this.#encode(value)) this.bytes(encoder.encode(value));
  }

  /** Writes the UTF-8 of a word, which for so few letters is quicker than handing them over; false, and nothing, for one with a surrogate. */
  #encode(value: string): boolean {
    const bytes = this.#bytes;
    let to = this.#length;
    for (let at = 0; at < value.length; at += 1) {
      const unit = value.charCodeAt(at);
      if (unit < 0x80) bytes[to++] = unit;
      else if (unit < 0x800) {
        bytes[to++] = 0xc0 | (unit >>> 6);
        bytes[to++] = 0x80 | (unit & 0x3f);
      } else {
        if (unit >= 0xd800 && unit <= 0xdfff) return false;
        bytes[to++] = 0xe0 | (unit >>> 12);
        bytes[to++] = 0x80 | ((unit >>> 6) & 0x3f);
        bytes[to++] = 0x80 | (unit & 0x3f);
      }
    }
    this.#length = to;
    return true;
  }

  /** Writes a number below 2^32 in four bytes. */
  fixed(value: number): void {
    this.#reserve(4);
    for (let shift = 0; shift < 32; shift += 8) this.#bytes[this.#length++] = (value >>> shift) & 0xff;
  }

  #reserve(room: number): void {
    if (this.#length + room <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + room));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }
}

const encoder = new TextEncoder();
/** So many bytes are copied quicker one by one than handed over. */
const FEW = 64;
/** Units whose UTF-8 has a length of one byte whatever they are: 127 bytes at three a unit. */
const LONGEST_WORD = 42;
