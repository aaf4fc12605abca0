import { atOnce } from '../../gently/in-slices';
import { Chains } from './chains';
import { FNV_START, PARTS, hashOn, scatter, type LikenessPrint } from './likeness-print';

/** Least share of runs two articles must have in common to be one piece printed twice. */
const LEAST_LIKENESS = 0.72;
/** Numbers of a print that must all be equal for two articles to be compared; 6 bands of 4 miss 1 pair of 30 at a likeness of .8. */
const BAND = 4;
const BANDS = PARTS / BAND;
/** Articles that are chained in one step. */
const CHAINED = 1024;
/** Pieces between two starts. */
export interface KeptPieces {
  readonly prints: Uint16Array<ArrayBuffer>;
  readonly figures: Uint32Array<ArrayBuffer>;
  readonly joinedTo: Uint32Array<ArrayBuffer>;
}

/** Groups articles that are one piece printed in several places, as they come; articles are known by small numbers. */
export class SamePieces {
  /** Prints by article, one after another. */
  #prints = new Uint16Array(1024 * PARTS);
  /** By article: 0 for none, else one more than a hash of the figures in its title. */
  #figures = new Uint32Array(1024);
  /** Bands of articles by what is in them; `null` until an article comes whose like is looked for. */
  #bands: Chains | null = null;
  /** By article that is a piece together with others: one more than an earlier one of them, or than itself. */
  #joinedTo = new Uint32Array(1024);

  /** As `keep` gave them; what finds like articles is worked out when one comes. */
  static kept({ prints, figures, joinedTo }: KeptPieces): SamePieces {
    const pieces = new SamePieces();
    pieces.#prints = prints;
    pieces.#figures = figures;
    pieces.#joinedTo = joinedTo;
    return pieces;
  }

  /** All prints and what was joined; not copies. */
  keep(): KeptPieces {
    return { prints: this.#prints, figures: this.#figures, joinedTo: this.#joinedTo };
  }

  /** Works out what finds like articles, so that no article that comes waits for it. */
  *readying(): Generator<void, void> {
    if (this.#bands !== null) return;
    const bands = yield* this.#chaining();
    // One that came meanwhile did not wait.
    this.#bands ??= bands;
  }

  /** Puts an article in; it joins the pieces it is like. One that is in already stays as it is: in its chains it stands once. */
  add(n: number, print: LikenessPrint, title: string): void {
    if ((this.#figures[n] ?? 0) > 0) return;
    const bands = (this.#bands ??= atOnce(this.#chaining()));
    this.#makeRoom(n);
    this.#prints.set(print, n * PARTS);
    this.#figures[n] = figuresOf(title);
    for (let node = n * BANDS; node < (n + 1) * BANDS; node += 1) {
      const key = this.#keyOf(node);
      const same = bands.find(key, (other) => this.#isSamePiece(n, articleOf(other)));
      if (same !== null) this.#join(n, articleOf(same));
      bands.put(node, key);
    }
  }

  /** The print of an article, as `printFrom` reads it; `null` for one that was put in without. */
  printOf(n: number): string | null {
    if ((this.#figures[n] ?? 0) === 0) return null;
    const { buffer } = this.#prints.slice(n * PARTS, (n + 1) * PARTS);
    return Buffer.from(buffer).toString('base64');
  }

  /** Takes an article out; those it joined stay together. */
  remove(n: number): void {
    if (n < this.#figures.length) this.#figures[n] = 0;
  }

  /** True for an article that is one piece with another. */
  isJoined(n: number): boolean {
    return (this.#joinedTo[n] ?? 0) > 0;
  }

  /** A number that articles of one piece share and others do not. */
  pieceOf(n: number): number {
    let at = n;
    for (let next = this.#joinedTo[at] ?? 0; next > 0 && next !== at + 1; next = this.#joinedTo[at] ?? 0) at = next - 1;
    if (at !== n) this.#joinedTo[n] = at + 1;
    return at;
  }

  *#chaining(): Generator<void, Chains> {
    const bands = new Chains(this.#figures.length * BANDS);
    for (let n = 0; n < this.#figures.length; n += 1) {
      if (n % CHAINED === 0) yield;
      if ((this.#figures[n] ?? 0) === 0) continue;
      for (let node = n * BANDS; node < (n + 1) * BANDS; node += 1) bands.put(node, this.#keyOf(node));
    }
    return bands;
  }

  #keyOf(node: number): number {
    const band = node % BANDS;
    let key = band;
    const from = articleOf(node) * PARTS + band * BAND;
    for (let at = from; at < from + BAND; at += 1) key = scatter(key + (this.#prints[at] ?? 0));
    return key;
  }

  /** Pages made by one template differ in the figures of their titles: the lottery of two days, two rounds of one league. */
  #isSamePiece(one: number, other: number): boolean {
    const figures = [this.#figures[one] ?? 0, this.#figures[other] ?? 0];
    if (figures[1] === 0 || !(figures[0] === figures[1] || figures.includes(NO_FIGURES))) return false;
    let equal = 0;
    for (let at = 0; at < PARTS; at += 1) {
      if (this.#prints[one * PARTS + at] === this.#prints[other * PARTS + at]) equal += 1;
    }
    return equal >= LEAST_LIKENESS * PARTS;
  }

  #join(one: number, other: number): void {
    const [a, b] = [this.pieceOf(one), this.pieceOf(other)];
    const first = Math.min(a, b);
    for (const joined of [one, other, a, b]) this.#joinedTo[joined] = first + 1;
  }

  #makeRoom(n: number): void {
    if (n < this.#figures.length) return;
    const articles = 2 ** Math.ceil(Math.log2(n + 1));
    this.#prints = grown(this.#prints, new Uint16Array(articles * PARTS));
    this.#figures = grown(this.#figures, new Uint32Array(articles));
    this.#joinedTo = grown(this.#joinedTo, new Uint32Array(articles));
  }
}

/** The article a band is of. */
function articleOf(node: number): number {
  return Math.floor(node / BANDS);
}

function grown<T extends Uint16Array | Uint32Array>(list: T, larger: T): T {
  larger.set(list);
  return larger;
}

/** Stands for a title without figures. */
const NO_FIGURES = 1;

function figuresOf(title: string): number {
  const figures = (title.match(/\d+/gu) ?? []).map(Number).join(' ');
  return figures === '' ? NO_FIGURES : Math.max(2, hashOn(FNV_START, figures) >>> 0);
}

/** A list in which each piece stands once, at the place of the first of its articles; worked out as far as it is asked for. */
export class OnceEach {
  readonly #leftOut: number;

  /** `all` holds the same articles as `order`, in any order. */
  constructor(
    private readonly pieces: Pick<SamePieces, 'pieceOf' | 'isJoined'>,
    private readonly all: Uint32Array,
    private readonly order: Pick<readonly number[], 'length' | 'slice'>,
  ) {
    const seen = new Set<number>();
    let leftOut = 0;
    for (let at = 0; at < all.length; at += 1) if (!this.#isFirst(all[at] ?? 0, seen)) leftOut += 1;
    this.#leftOut = leftOut;
  }

  get length(): number {
    return this.order.length - this.#leftOut;
  }

  slice(from: number, to: number): readonly number[] {
    const seen = new Set<number>();
    const firsts: number[] = [];
    for (let at = 0; firsts.length < to && at < this.order.length;) {
      const next = this.order.slice(at, at + to - firsts.length);
      // What was counted may be gone by now: a part of the index that turned out to be damaged.
      if (next.length === 0) break;
      firsts.push(...next.filter((n) => this.#isFirst(n, seen)));
      at += next.length;
    }
    return firsts.slice(from, to);
  }

  /** The other articles of the list that are the same piece. */
  othersOf(n: number): readonly number[] {
    if (!this.pieces.isJoined(n)) return [];
    const piece = this.pieces.pieceOf(n);
    const isOther = (other: number): boolean =>
      other !== n && this.pieces.isJoined(other) && this.pieces.pieceOf(other) === piece;
    return [...this.all.filter(isOther)];
  }

  /** False for an article whose piece was seen before. */
  #isFirst(n: number, seen: Set<number>): boolean {
    if (!this.pieces.isJoined(n)) return true;
    const { size } = seen;
    return seen.add(this.pieces.pieceOf(n)).size > size;
  }
}
