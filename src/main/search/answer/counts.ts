import { EXACT, FOLDED, TONE } from '../plan';

/** Hits by place. */
export interface Hits {
  /** In the whole article. */
  readonly all: Uint32Array;
  /** In the title; 255 and more are the same. */
  readonly titles: Uint8Array;
}

/** What the articles have of one term, by place. */
export interface TermCounts {
  /** Classes of the hits as a bit set. */
  readonly classes: Uint8Array;
  /** Hits with the typed marks; all hits where the marks were left open. */
  readonly close: Hits;
  /** Hits with other marks. They count where there are no close ones. */
  readonly rest: Hits;
}

/** Bits of the classes that are close. */
export const CLOSE = (1 << EXACT) | (1 << TONE);

/** Adds one hit. */
export function addHit(counts: TermCounts, hits: Hits, place: number, wordClass: number, isTitle: boolean): void {
  counts.classes[place] = (counts.classes[place] ?? 0) | (1 << wordClass);
  hits.all[place] = (hits.all[place] ?? 0) + 1;
  if (isTitle) addSome(hits.titles, place, 1);
}

/** Where hits of a class are counted. */
export function hitsOfClass(counts: TermCounts, wordClass: number, isOpen: boolean): Hits {
  return wordClass === FOLDED && !isOpen ? counts.rest : counts.close;
}

/** Adds without passing 255. */
export function addSome(counts: Uint8Array, place: number, often: number): void {
  counts[place] = Math.min(255, (counts[place] ?? 0) + often);
}

/** Memory for counts, used again from search to search. */
export class CountsPool {
  readonly #counts = new Pool(
    (places) => newCounts(places),
    ({ classes }) => classes.length,
  );
  readonly #numbers = new Pool(
    (size) => new Uint32Array(size),
    ({ length }) => length,
  );
  readonly #bytes = new Pool(
    (size) => new Uint8Array(size),
    ({ length }) => length,
  );
  readonly #measures = new Pool(
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

  /** Takes everything back; a few of each are kept. */
  clear(): void {
    for (const pool of [this.#counts, this.#numbers, this.#bytes, this.#measures]) pool.clear();
  }
}

/** Pieces of memory of one kind. */
class Pool<T> {
  #free: T[] = [];
  #taken: T[] = [];

  constructor(
    private readonly make: (size: number) => T,
    private readonly sizeOf: (one: T) => number,
  ) {}

  take(size: number): T {
    const kept = this.#free.pop();
    const taken = kept !== undefined && this.sizeOf(kept) >= size ? kept : this.make(Math.ceil(size * 1.1) + 64);
    this.#taken.push(taken);
    return taken;
  }

  clear(): void {
    this.#free = [...this.#free, ...this.#taken].slice(-KEPT);
    this.#taken = [];
  }
}

/** Terms of an ordinary query. */
const KEPT = 6;

function newCounts(places: number): TermCounts {
  const hits = (): Hits => ({
    all: new Uint32Array(places),
    titles: new Uint8Array(places),
  });
  return { classes: new Uint8Array(places), close: hits(), rest: hits() };
}

function cleared(counts: TermCounts, places: number): TermCounts {
  counts.classes.fill(0, 0, places);
  for (const hits of [counts.close, counts.rest]) {
    hits.all.fill(0, 0, places);
    hits.titles.fill(0, 0, places);
  }
  return counts;
}
