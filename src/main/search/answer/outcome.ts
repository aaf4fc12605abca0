import type { Correction, Tier } from '../../../shared/search';
import type { ParsedQuery } from '../query';
import { answerOfKey, sortBest } from './order';

/** One article that answers. */
export interface Answered {
  readonly id: number;
  readonly tier: Tier;
  readonly score: number;
  /** Hits in the article. */
  readonly hits: number;
}

/** The answers as they were met, by ascending place; the lists belong together. */
export interface Met {
  readonly ids: Uint32Array;
  readonly tiers: Uint8Array;
  readonly scores: Float64Array;
  readonly hits: Uint32Array;
  /** Keys of the answers (`keysOf`): the first `sorted` are the best, in order; the others follow in any order. */
  readonly keys: Float64Array;
  readonly sorted: number;
  /** Compares two answers by number, the newer article first; `null` where nobody knows. */
  readonly newer: ((a: number, b: number) => number) | null;
}

/** What was made of the query. */
export interface Reading {
  readonly corrections: readonly Correction[];
  readonly understood: ParsedQuery['understood'];
  /** The query as it was read, corrections made: what `findHits` takes. */
  readonly query: ParsedQuery;
}

const tierNames: readonly Tier[] = ['exact', 'tone', 'folded'];

/** Everything that answers a query. The lists `ids`, `tiers`, `scores` and `hits` belong together, the best article first. */
export class SearchOutcome implements Reading {
  readonly corrections: Reading['corrections'];
  readonly understood: Reading['understood'];
  readonly query: ParsedQuery;
  readonly totalHits: number;
  #sorted: number;

  constructor(
    reading: Reading,
    private readonly met: Met,
  ) {
    this.corrections = reading.corrections;
    this.understood = reading.understood;
    this.query = reading.query;
    this.#sorted = met.sorted;
    this.totalHits = met.hits.reduce((sum, hits) => sum + hits, 0);
  }

  get total(): number {
    return this.met.ids.length;
  }

  /** Ids of all articles that answer, in no particular order: all that counting needs. */
  get matches(): Uint32Array {
    return this.met.ids;
  }

  /** At most `limit` answers from `offset` on, best first. */
  best(offset: number, limit: number): readonly Answered[] {
    return this.#mapped((at) => this.#answered(at), offset, limit);
  }

  /** What was found of an article; `undefined` for one that does not answer. */
  of(id: number): Answered | undefined {
    const at = this.met.ids.indexOf(id);
    return at < 0 ? undefined : this.#answered(at);
  }

  get ids(): readonly number[] {
    return this.#mapped((at) => this.met.ids[at] ?? 0);
  }

  get tiers(): readonly Tier[] {
    return this.#mapped((at) => this.#tier(at));
  }

  get scores(): readonly number[] {
    return this.#mapped((at) => this.met.scores[at] ?? 0);
  }

  get hits(): readonly number[] {
    return this.#mapped((at) => this.met.hits[at] ?? 0);
  }

  #mapped<T>(take: (at: number) => T, offset = 0, limit = Infinity): T[] {
    const { keys } = this.met;
    const end = Math.min(keys.length, offset + limit);
    if (end > this.#sorted) {
      sortBest(keys.subarray(this.#sorted), this.met.newer);
      this.#sorted = keys.length;
    }
    const list: T[] = [];
    for (let at = offset; at < end; at += 1) list.push(take(answerOfKey(keys[at] ?? 0)));
    return list;
  }

  #answered(at: number): Answered {
    const { ids, scores, hits } = this.met;
    return { id: ids[at] ?? 0, tier: this.#tier(at), score: scores[at] ?? 0, hits: hits[at] ?? 0 };
  }

  /** Once a word was read as another, no tier is better than that. */
  #tier(at: number): Tier {
    return this.corrections.length > 0 ? 'slip' : (tierNames[this.met.tiers[at] ?? 0] ?? 'folded');
  }
}
