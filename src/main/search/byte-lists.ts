// Very many lists of bytes that all grow, a few bytes at a time, in a few large pieces of memory. Most lists stay tiny and a
// few become huge (words do), so a list is a chain of blocks, each larger than the one before.
import { NumberList } from './number-list';

const PIECE_BITS = 20;
const PIECE = 1 << PIECE_BITS;
const SMALLEST = 16;
const LARGEST = 8192;
/** Every block begins with the address of the next. */
const LINK = 4;

/** Lists numbered 0, 1, 2 …; a list never appended to is empty. */
export class ByteLists {
  readonly #pieces: Uint8Array[] = [];
  #free = PIECE;
  /** Address of the first and of the last block, plus one. */
  readonly #first = new NumberList();
  readonly #last = new NumberList();
  /** Size of the last block and the bytes used of it. */
  readonly #size = new NumberList();
  readonly #used = new NumberList();
  readonly #length = new NumberList();

  /** Bytes in a list. */
  length(list: number): number {
    return this.#length.at(list);
  }

  /** Adds `bytes[0, count)` at the end of a list. */
  append(list: number, bytes: Uint8Array, count: number): void {
    let from = 0;
    while (from < count) {
      if (this.#used.at(list) >= this.#size.at(list)) this.#extend(list);
      const used = this.#used.at(list);
      const part = Math.min(count - from, this.#size.at(list) - used);
      const address = this.#last.at(list) - 1 + used;
      const piece = this.#piece(address);
      for (let next = 0; next < part; next += 1) piece[(address & (PIECE - 1)) + next] = bytes[from + next] ?? 0;
      this.#used.set(list, used + part);
      from += part;
    }
    this.#length.add(list, count);
  }

  /** Copies a whole list to `into` from `at` on. */
  copy(list: number, into: Uint8Array, at: number): void {
    let left = this.length(list);
    let address = this.#first.at(list) - 1;
    for (let size = SMALLEST; left > 0; size = larger(size)) {
      const piece = this.#piece(address);
      const start = address & (PIECE - 1);
      const part = Math.min(left, size - LINK);
      into.set(piece.subarray(start + LINK, start + LINK + part), at);
      at += part;
      left -= part;
      address =
        (piece[start] ?? 0) +
        (piece[start + 1] ?? 0) * 2 ** 8 +
        (piece[start + 2] ?? 0) * 2 ** 16 +
        (piece[start + 3] ?? 0) * 2 ** 24;
    }
  }

  #piece(address: number): Uint8Array {
    return this.#pieces[address >>> PIECE_BITS] ?? nothing;
  }

  /** Chains a new block to a list. */
  #extend(list: number): void {
    const before = this.#size.at(list);
    const size = before === 0 ? SMALLEST : larger(before);
    const address = this.#reserve(size);
    if (before === 0) this.#first.set(list, address + 1);
    else this.#link(this.#last.at(list) - 1, address);
    this.#last.set(list, address + 1);
    this.#size.set(list, size);
    this.#used.set(list, LINK);
  }

  #link(block: number, next: number): void {
    const piece = this.#piece(block);
    const start = block & (PIECE - 1);
    for (let at = 0; at < LINK; at += 1) piece[start + at] = (next >>> (8 * at)) & 0xff;
  }

  #reserve(size: number): number {
    if (this.#free + size > PIECE) {
      this.#pieces.push(new Uint8Array(PIECE));
      this.#free = 0;
    }
    this.#free += size;
    return (this.#pieces.length - 1) * PIECE + this.#free - size;
  }
}

const nothing = new Uint8Array(0);

function larger(size: number): number {
  return Math.min(LARGEST, size + (size >>> 1) + 8);
}
