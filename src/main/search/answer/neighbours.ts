// How often words that were typed one after the other stand together in an article.
import type { Corpus } from '../corpus';
import { Events } from '../events';
import { tallyPairs } from '../match';
import { Positions, type PositionQuery } from './positions';

/** Looks at articles one after the other; they must be asked for by ascending place. */
export class Neighbours {
  readonly #positions: Positions;
  readonly #events = new Events();
  readonly #counts: Int32Array;

  constructor(
    private readonly query: PositionQuery,
    corpus: Corpus,
  ) {
    this.#positions = new Positions(query, corpus, new Set(query.plan.pairs.flat()));
    this.#counts = new Int32Array(query.plan.pairs.length);
  }

  /** For every pair of the plan how often it stands in the article at `place`; holds until the next call. */
  at(place: number): Int32Array {
    this.#positions.collect(place, this.#events);
    this.#counts.fill(0);
    tallyPairs(this.query.plan, this.query.matchers, this.#events, this.#counts);
    return this.#counts;
  }
}
