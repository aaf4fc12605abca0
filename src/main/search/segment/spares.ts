/** Sizes of pieces between one power of two and the next. */
const STEPS = 4;
const LEAST = 1024;

/** Memory that was let go and is taken again: the system takes longer to give fresh memory than the disk cache to fill it. */
export class Spares {
  readonly #bySize = new Map<number, ArrayBuffer[]>();
  #bytes = 0;

  /** Keeps at most so many bytes. */
  constructor(private readonly most: number) {}

  /** `size` bytes, which hold anything. */
  take(size: number): Uint8Array<ArrayBuffer> {
    const room = roomFor(size);
    const spare = this.#bySize.get(room)?.pop();
    if (spare !== undefined) this.#bytes -= room;
    return new Uint8Array(spare ?? new ArrayBuffer(room), 0, size);
  }

  /** Takes back what `take` gave. */
  give({ buffer }: Uint8Array<ArrayBuffer>): void {
    if (this.#bytes + buffer.byteLength > this.most) return;
    const alike = this.#bySize.get(buffer.byteLength) ?? [];
    alike.push(buffer);
    this.#bySize.set(buffer.byteLength, alike);
    this.#bytes += buffer.byteLength;
  }
}

/** The size of the piece that is taken for so many bytes: few sizes, so that pieces fit others. */
function roomFor(size: number): number {
  const step = Math.max(LEAST, 2 ** (32 - Math.clz32(size - 1)) / 2) / STEPS;
  return Math.ceil(size / step) * step;
}
