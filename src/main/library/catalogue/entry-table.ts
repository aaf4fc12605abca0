import { numberOf } from '../../../shared/article-id';
import { dateKey, timeOf } from '../dates';
import type { ShownEntry, ShownFacts } from '../shown-entry';
import { PerArticle } from './per-article';

/** Articles that are still packed, and what is known of them without unpacking. */
export interface PackedEntries {
  /** Numbers in the order the articles came. */
  readonly numbers: Uint32Array;
  /** True for one of `numbers`. */
  readonly has: (n: number) => boolean;
  /** Unpacks an article; `undefined` for one that is not there. */
  readonly unpack: (n: number) => ShownFacts | undefined;
  /** As `dateKey` of the article. */
  readonly dateKeyOf: (n: number) => string;
  /** As `numberOf` the identity of the article. */
  readonly hashOf: (n: number) => number;
}

/** Articles by number in the order they came, like a map; those that are packed are unpacked when they are first asked for. */
export class EntryTable {
  /** Packed ones that were unpacked, or are shown otherwise since. */
  readonly #unpacked = new Map<number, ShownEntry>();
  /** Packed ones that left. */
  readonly #gone = new Set<number>();
  /** Those that came since. */
  readonly #added = new Map<number, ShownEntry>();
  readonly #moments = new PerArticle((n) => timeOf(this.dateKeyOf(n)));
  readonly #hashes = new PerArticle((n) => this.#hashOf(n));

  constructor(
    private readonly packed: PackedEntries,
    private readonly show: (facts: ShownFacts) => ShownEntry,
  ) {}

  get size(): number {
    return this.packed.numbers.length - this.#gone.size + this.#added.size;
  }

  has(n: number): boolean {
    return this.#isPacked(n) || this.#added.has(n);
  }

  get(n: number): ShownEntry | undefined {
    return this.#added.get(n) ?? this.#unpacked.get(n) ?? (this.#isPacked(n) ? this.#unpack(n) : undefined);
  }

  set(n: number, entry: ShownEntry): void {
    (this.#isPacked(n) ? this.#unpacked : this.#added).set(n, entry);
    this.#moments.forget(n);
    this.#hashes.forget(n);
  }

  delete(n: number): void {
    this.#moments.forget(n);
    this.#hashes.forget(n);
    if (this.#added.delete(n) || !this.#isPacked(n)) return;
    this.#unpacked.delete(n);
    this.#gone.add(n);
  }

  /** Numbers in the order the articles came. */
  numbers(): Uint32Array {
    const { numbers } = this.packed;
    const stayed = this.#gone.size === 0 ? numbers : numbers.filter((n) => !this.#gone.has(n));
    if (this.#added.size === 0) return stayed.slice();
    const all = new Uint32Array(stayed.length + this.#added.size);
    all.set(stayed);
    let place = stayed.length;
    for (const n of this.#added.keys()) all[place++] = n;
    return all;
  }

  *values(): IterableIterator<ShownEntry> {
    for (const [, entry] of this) yield entry;
  }

  *[Symbol.iterator](): IterableIterator<[number, ShownEntry]> {
    for (const n of this.numbers()) {
      const shown = this.get(n);
      if (shown !== undefined) yield [n, shown];
    }
  }

  /** As `dateKey` of an article, which stays packed; empty for one that is not there. */
  dateKeyOf(n: number): string {
    const entry = this.#added.get(n) ?? this.#unpacked.get(n);
    if (entry !== undefined) return dateKey(entry);
    return this.#isPacked(n) ? this.packed.dateKeyOf(n) : '';
  }

  /** As `timeOf` the date key of an article, which stays packed. */
  timeOf(n: number): number {
    return this.#moments.of(n);
  }

  /** As `numberOf` the identity of an article, which stays packed; 0 for one that is not there. */
  hashOf(n: number): number {
    return this.#hashes.of(n);
  }

  #hashOf(n: number): number {
    const entry = this.#added.get(n) ?? this.#unpacked.get(n);
    if (entry !== undefined) return numberOf(entry.id);
    return this.#isPacked(n) ? this.packed.hashOf(n) : 0;
  }

  #isPacked(n: number): boolean {
    return this.packed.has(n) && !this.#gone.has(n);
  }

  #unpack(n: number): ShownEntry | undefined {
    const facts = this.packed.unpack(n);
    if (facts === undefined) return undefined;
    const entry = this.show(facts);
    this.#unpacked.set(n, entry);
    return entry;
  }
}
