// How often words that were typed one after the other stand together in an article.
import { TITLE } from '../article-words';
import type { Corpus } from '../corpus';
import { TITLE_WEIGHT } from '../match';
import { NO_FIELD, Positions, type PositionQuery } from './positions';

/** Looks at articles one after the other; they must be asked for by ascending place. */
export class Neighbours {
  readonly #positions: Positions;
  readonly #counts: Int32Array;

  constructor(
    private readonly query: PositionQuery,
    corpus: Corpus,
  ) {
    this.#positions = new Positions(query, corpus);
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
    const left = this.#positions.of(first, place);
    if (left.count === 0) return 0;
    const right = this.#positions.of(second, place);
    let often = 0;
    for (let a = 0, b = 0; a < left.count && b < right.count;) {
      const distance = (right.positions[b] ?? 0) - (left.positions[a] ?? 0);
      if (distance === 1) often += this.#weightAt(place, left.positions[a] ?? 0);
      if (distance <= 1) b += 1;
      if (distance >= 1) a += 1;
    }
    return often;
  }

  #weightAt(place: number, position: number): number {
    const [field] = this.#positions.fieldsOf(place, position, position + 1);
    if (field === NO_FIELD) return 0;
    return field === TITLE ? TITLE_WEIGHT : 1;
  }
}
