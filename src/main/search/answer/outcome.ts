import type { Correction, Tier } from '../../../shared/search';
import type { ParsedQuery } from '../query';
import { answerOfKey, highestOf, keysOf, sortBest } from './order';

/** One article that answers. */
export interface Answered {
  readonly id: number;
  readonly tier: Tier;
  readonly score: number;
  /** Hits in the article. */
  readonly hits: number;
}

/** The answers as they were met, by ascending place; the lists belong together. */
export interface Counted {
  readonly ids: Uint32Array;
  readonly tiers: Uint8Array;
  readonly totalHits: number;
}

/** As they were met, with what puts them in order. */
export interface Met extends Counted {
  readonly scores: Float64Array;
  readonly hits: Uint32Array;
  /** Keys of the best of them (`keysOf`), in order. */
  readonly best: Float64Array;
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
  /** `null` until somebody asks for the order. */
  #met: Met | null = null;
  /** Keys in order, as far as anybody asked. */
  #keys: Float64Array = new Float64Array();
  /** What `best` gave, by id: whoever asks for an article mostly has it from there. */
  readonly #given = new Map<number, Answered>();
  /** By id, one more than the number of the answer; made when somebody asks for one that was not given. */
  #numbers: Uint32Array | null = null;

  /** Where only counts are given, `rank` gives the same answers with what puts them in order. */
  constructor(
    reading: Reading,
    private readonly counted: Counted | Met,
    private readonly rank: () => Met,
  ) {
    this.corrections = reading.corrections;
    this.understood = reading.understood;
    this.query = reading.query;
  }

  get total(): number {
    return this.counted.ids.length;
  }

  get totalHits(): number {
    return this.counted.totalHits;
  }

  /** Ids of all articles that answer, in no particular order: all that counting needs. */
  get matches(): Uint32Array {
    return this.counted.ids;
  }

  /** At most `limit` answers from `offset` on, best first. */
  best(offset: number, limit: number): readonly Answered[] {
    const best = this.#mapped((at) => this.#answered(at), offset, limit);
    for (const one of best) this.#given.set(one.id, one);
    return best;
  }

  /** What was found of an article; `undefined` for one that does not answer. */
  of(id: number): Answered | undefined {
    return this.#given.get(id) ?? this.#lookedUp(id);
  }

  get ids(): readonly number[] {
    return this.#mapped((at) => this.#ranked.ids[at] ?? 0);
  }

  get tiers(): readonly Tier[] {
    return this.#mapped((at) => this.#tier(at));
  }

  get scores(): readonly number[] {
    return this.#mapped((at) => this.#ranked.scores[at] ?? 0);
  }

  get hits(): readonly number[] {
    return this.#mapped((at) => this.#ranked.hits[at] ?? 0);
  }

  get #ranked(): Met {
    if (this.#met === null) {
      this.#met = 'best' in this.counted ? this.counted : this.rank();
      this.#keys = this.#met.best;
    }
    return this.#met;
  }

  #lookedUp(id: number): Answered | undefined {
    this.#numbers ??= numbersById(this.#ranked.ids);
    const number = this.#numbers[id] ?? 0;
    return number === 0 ? undefined : this.#answered(number - 1);
  }

  #mapped<T>(take: (at: number) => T, offset = 0, limit = Infinity): T[] {
    // Who asks for none wants no order either.
    if (this.total === 0 || limit <= 0) return [];
    const met = this.#ranked;
    const end = Math.min(met.ids.length, offset + limit);
    if (end > this.#keys.length) this.#keys = allKeys(met);
    const list: T[] = [];
    for (let at = offset; at < end; at += 1) list.push(take(answerOfKey(this.#keys[at] ?? 0)));
    return list;
  }

  #answered(at: number): Answered {
    const { ids, scores, hits } = this.#ranked;
    return { id: ids[at] ?? 0, tier: this.#tier(at), score: scores[at] ?? 0, hits: hits[at] ?? 0 };
  }

  /** Once a word was read as another, no tier is better than that. */
  #tier(at: number): Tier {
    return this.corrections.length > 0 ? 'slip' : (tierNames[this.#ranked.tiers[at] ?? 0] ?? 'folded');
  }
}

/** Keys of all answers, in order: of the best, then of the others. */
function allKeys({ best, tiers, scores, newer }: Met): Float64Array {
  const isBest = new Uint8Array(tiers.length);
  for (const key of best) isBest[answerOfKey(key)] = 1;
  const others = Uint32Array.from(isBest.keys()).filter((at) => isBest[at] === 0);
  const keys = keysOf(others, tiers, scores, highestOf(scores));
  sortBest(keys, newer);
  const all = new Float64Array(tiers.length);
  all.set(best);
  all.set(keys, best.length);
  return all;
}

function numbersById(ids: Uint32Array): Uint32Array {
  let highest = 0;
  for (let at = 0; at < ids.length; at += 1) highest = Math.max(highest, ids[at] ?? 0);
  const numbers = new Uint32Array(highest + 1);
  for (let at = 0; at < ids.length; at += 1) numbers[ids[at] ?? 0] = at + 1;
  return numbers;
}
