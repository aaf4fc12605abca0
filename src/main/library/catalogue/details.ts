import type { Detail } from '../entry';

/** Details of articles, each kept where it takes no memory once it is written. */
export interface Details {
  /** The detail of an article; an empty one for an article that has none, or whose bytes turn out to be damaged. */
  readonly of: (n: number) => Detail;
  /** Keeps a detail until it is written. */
  readonly hold: (n: number, detail: Detail) => void;
  /** True for an article whose detail is to be read from its file again. */
  readonly isLost: (n: number) => boolean;
}

/** A stretch of the log that holds the details of some articles, in this order. */
export interface WrittenBlock {
  /** Descriptor of the open log. */
  readonly file: number;
  readonly at: number;
  readonly length: number;
  readonly articles: Uint32Array;
}

/** The same while the disk has no room for it. */
export interface WaitingBlock {
  readonly bytes: Buffer;
  readonly articles: Uint32Array;
}

export type DetailBlock = WrittenBlock | WaitingBlock;

export const noDetail: Detail = { mentions: [], statements: [] };

/** Blocks kept unpacked: those of the articles asked for last. */
const KEPT = 64;

/** Details that were written by where they stand in the log, the others as they are. */
export class DetailShelf implements Details {
  readonly #held = new Map<number, Detail>();
  /** By number of the article: its block. */
  readonly #blocks: (DetailBlock | undefined)[] = [];
  /** Blocks of which `#blocks` does not know yet: a start tells of all there are, and may need none. */
  #told: DetailBlock[] = [];
  readonly #unpacked = new Map<DetailBlock, ReadonlyMap<number, Detail>>();
  readonly #lost = new Set<number>();

  /** `read` unpacks a block, `null` when its bytes are not what was written; then `onLost` hears of its articles. */
  constructor(
    private readonly read: (block: DetailBlock) => readonly Detail[] | null,
    private readonly onLost: (articles: readonly number[]) => void,
  ) {}

  of(n: number): Detail {
    const held = this.#held.get(n);
    if (held !== undefined) return held;
    const block = this.#blockOf(n);
    return (block === undefined ? undefined : this.#unpack(block).get(n)) ?? noDetail;
  }

  hold(n: number, detail: Detail): void {
    this.#lost.delete(n);
    this.#held.set(n, detail);
  }

  isLost(n: number): boolean {
    return this.#lost.has(n);
  }

  /** Details were packed into a block, or one that waited was written. */
  wrote(block: DetailBlock): void {
    this.#told.push(block);
    if (this.#held.size > 0) for (const n of block.articles) this.#held.delete(n);
  }

  #blockOf(n: number): DetailBlock | undefined {
    for (const block of this.#told) for (const one of block.articles) this.#blocks[one] = block;
    this.#told = [];
    return this.#blocks[n];
  }

  #unpack(block: DetailBlock): ReadonlyMap<number, Detail> {
    const known = this.#unpacked.get(block);
    if (known !== undefined) return known;
    const details = this.read(block);
    if (details === null) this.#lose(block);
    const byNumber = new Map(Array.from(block.articles, (n, at) => [n, details?.[at] ?? noDetail]));
    this.#unpacked.set(block, byNumber);
    const [oldest] = this.#unpacked.keys();
    if (this.#unpacked.size > KEPT && oldest !== undefined) this.#unpacked.delete(oldest);
    return byNumber;
  }

  #lose(block: DetailBlock): void {
    const lost = [...block.articles].filter((n) => this.#blockOf(n) === block && !this.#held.has(n));
    for (const n of lost) this.#lost.add(n);
    this.onLost(lost);
  }
}

/** Details that are all kept in memory: a catalogue without a log. */
export function heldDetails(): Details {
  return new DetailShelf(
    () => null,
    () => undefined,
  );
}
