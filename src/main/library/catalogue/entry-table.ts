import { numberOf } from '../article-id';
import { dateKey } from '../dates';
import type { ShownEntry, ShownFacts } from '../shown-entry';

/** Articles that are still packed, and what is known of them without unpacking. */
export interface PackedEntries {
  /** Numbers in the order the articles came. */
  readonly numbers: readonly number[];
  /** Unpacks an article, and some beside it. */
  readonly unpack: (n: number) => readonly ShownFacts[];
  /** As `dateKey` of the article. */
  readonly dateKeyOf: (n: number) => string;
  /** As `numberOf` the identity of the article. */
  readonly hashOf: (n: number) => number;
}

/** Articles by number in the order they came, like a map; those that are packed are unpacked when they are first asked for. */
export class EntryTable {
  readonly #entries = new Map<number, ShownEntry | null>();

  constructor(
    private readonly packed: PackedEntries,
    private readonly show: (facts: ShownFacts) => ShownEntry,
  ) {
    for (const n of packed.numbers) this.#entries.set(n, null);
  }

  get size(): number {
    return this.#entries.size;
  }

  has(n: number): boolean {
    return this.#entries.has(n);
  }

  get(n: number): ShownEntry | undefined {
    const entry = this.#entries.get(n);
    return entry === null ? this.#unpacked(n) : entry;
  }

  set(n: number, entry: ShownEntry): void {
    this.#entries.set(n, entry);
  }

  delete(n: number): void {
    this.#entries.delete(n);
  }

  keys(): IterableIterator<number> {
    return this.#entries.keys();
  }

  *values(): IterableIterator<ShownEntry> {
    for (const [, entry] of this) yield entry;
  }

  *[Symbol.iterator](): IterableIterator<[number, ShownEntry]> {
    for (const [n, entry] of this.#entries) {
      const shown = entry ?? this.#unpacked(n);
      if (shown !== undefined) yield [n, shown];
    }
  }

  /** As `dateKey` of an article, which stays packed; empty for one that is not there. */
  dateKeyOf(n: number): string {
    const entry = this.#entries.get(n);
    if (entry === null) return this.packed.dateKeyOf(n);
    return entry === undefined ? '' : dateKey(entry);
  }

  /** As `numberOf` the identity of an article, which stays packed; 0 for one that is not there. */
  hashOf(n: number): number {
    const entry = this.#entries.get(n);
    if (entry === null) return this.packed.hashOf(n);
    return entry === undefined ? 0 : numberOf(entry.id);
  }

  #unpacked(n: number): ShownEntry | undefined {
    for (const facts of this.packed.unpack(n))
      if (this.#entries.get(facts.n) === null) this.#entries.set(facts.n, this.show(facts));
    return this.#entries.get(n) ?? undefined;
  }
}
