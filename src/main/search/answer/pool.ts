import { cleared, newCounts, type TermCounts } from './counts';

/** Memory, used again from search to search. */
export class Pool {
  readonly #counts = new Pieces(
    (places) => newCounts(places),
    ({ classes }) => classes.length,
  );
  readonly #numbers = new Pieces(
    (size) => new Uint32Array(size),
    ({ length }) => length,
  );
  readonly #bytes = new Pieces(
    (size) => new Uint8Array(size),
    ({ length }) => length,
  );
  readonly #measures = new Pieces(
    (size) => new Float64Array(size),
    ({ length }) => length,
  );

  /** Counts for so many places, all 0. */
  take(places: number): TermCounts {
    return cleared(this.#counts.take(places), places);
  }

  /** So many numbers; they hold anything. */
  numbers(size: number): Uint32Array {
    return this.#numbers.take(size).subarray(0, size);
  }

  /** As `numbers`, of one byte each. */
  bytes(size: number): Uint8Array {
    return this.#bytes.take(size).subarray(0, size);
  }

  /** As `numbers`, of fractions. */
  measures(size: number): Float64Array {
    return this.#measures.take(size).subarray(0, size);
  }

  /** Takes everything back; a few pieces of each kind are kept. */
  clear(): void {
    for (const pieces of [this.#counts, this.#numbers, this.#bytes, this.#measures]) pieces.clear();
  }
}

/** Pieces of memory of one kind. */
class Pieces<T> {
  /** The smallest first. */
  #free: T[] = [];
  #taken: T[] = [];

  constructor(
    private readonly make: (size: number) => T,
    private readonly sizeOf: (one: T) => number,
  ) {}

  take(size: number): T {
    const at = this.#free.findIndex((kept) => this.sizeOf(kept) >= size);
    const [kept] = at < 0 ? [] : this.#free.splice(at, 1);
    const taken = kept ?? this.make(Math.ceil(size * 1.1) + 64);
    this.#taken.push(taken);
    return taken;
  }

  clear(): void {
    const all = [...this.#free, ...this.#taken].sort((a, b) => this.sizeOf(a) - this.sizeOf(b));
    let room = MOST;
    this.#free = all.slice(-KEPT).filter((one) => (room -= this.sizeOf(one)) >= 0);
    this.#taken = [];
  }
}

/** Pieces of each kind that are kept: what an ordinary query takes. */
const KEPT = 8;
/** Size of all that are kept of a kind: larger ones are for rare queries. */
const MOST = 1 << 20;
