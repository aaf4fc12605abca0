// How often words that were typed one after the other stand together in an article.
import type { Corpus } from '../corpus';
import { TITLE_WEIGHT } from '../match';
import { TONE } from '../plan';
import { CLOSE, type TermCounts } from './counts';
import { Positions, type PositionQuery } from './positions';
import type { WordPlaces } from './word-places';

/** Looks at articles one after the other; they must be asked for by ascending place. */
export class Neighbours {
  readonly #positions: Positions;
  /** Where words stand with the typed marks. */
  readonly #typed: Positions;
  readonly #counts: Int32Array;

  /** Where an article has a word of `words` with the typed marks, its look-alikes do not count. */
  constructor(
    private readonly query: PositionQuery,
    corpus: Corpus,
    private readonly words: readonly TermCounts[] = [],
  ) {
    this.#positions = new Positions(query, corpus);
    this.#typed = new Positions(query, corpus, [], TONE);
    this.#counts = new Int32Array(query.plan.pairs.length);
  }

  /** For every pair of the plan how often it stands in the article at `place`, a title counted as `TITLE_WEIGHT`; holds until the next call. */
  at(place: number): Int32Array {
    for (let pair = 0; pair < this.#counts.length; pair += 1) this.#counts[pair] = this.of(pair, place);
    return this.#counts;
  }

  /** As `at`, for one pair. */
  of(pair: number, place: number): number {
    const [first = 0, second = 0] = this.query.plan.pairs[pair] ?? [];
    const left = this.#placesOf(first, place);
    if (left.list.count === 0) return 0;
    const right = this.#placesOf(second, place);
    const [from, to] = [left.list.positions, right.list.positions];
    let often = 0;
    for (let a = 0, b = 0; a < left.list.count && b < right.list.count;) {
      const distance = (to[b] ?? 0) - (from[a] ?? 0);
      if (distance === 1) often += this.#weightAt(place, from[a] ?? 0);
      // Without a branch, which the processor could not foresee.
      b += (distance - 2) >>> 31;
      a += -distance >>> 31;
    }
    return often;
  }

  #placesOf(word: number, place: number): WordPlaces {
    const isTyped = ((this.words[word]?.classes[place] ?? 0) & CLOSE) !== 0;
    return (isTyped ? this.#typed : this.#positions).of(word, place);
  }

  #weightAt(place: number, position: number): number {
    return this.#positions.isTitle(place, position) ? TITLE_WEIGHT : 1;
  }
}
