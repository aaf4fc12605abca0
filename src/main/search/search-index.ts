// The index as the library sees it: articles go in as words and come out as answers to a query.
import type { Correction, Tier } from '../../shared/search';
import type { ArticleWords } from './article-words';
import { readBase, writeBase } from './base-files';
import { Candidates } from './candidates';
import { Events } from './events';
import { Found } from './found';
import { Tally, tally, tierOf } from './match';
import { Matchers } from './matcher';
import { inAny, narrowed } from './narrow';
import { NONE, TONE, classOf, planOf, type MatchOptions, type Plan } from './plan';
import type { FactNode, ParsedQuery } from './query';
import { hitsOf, ranked, scoreOf, weightsOf } from './rank';
import { Reader, keysOf, type Keys } from './reader';
import { corrected } from './slips';
import { WordStore, type StoredWords } from './word-store';

export type { StoredWords } from './word-store';

export interface SearchOptions extends MatchOptions {
  /** Articles outside are left out: filters and facets. */
  readonly accept?: (id: number) => boolean;
  /** Whether an article has a fact the query asks for; unasked, all have. */
  readonly holds?: (id: number, fact: FactNode) => boolean;
  /** No word is read as another. */
  readonly keepTyped?: boolean;
}

/** Everything that answers a query. The lists belong together: the first of each is the best article. */
export interface SearchOutcome {
  readonly ids: readonly number[];
  readonly tiers: readonly Tier[];
  readonly scores: readonly number[];
  /** Hits in each article. */
  readonly hits: readonly number[];
  readonly total: number;
  readonly totalHits: number;
  readonly corrections: readonly Correction[];
  readonly understood: ParsedQuery['understood'];
  /** The query as it was read, corrections made: what `findHits` takes. */
  readonly query: ParsedQuery;
}

const tierNames: readonly Tier[] = ['exact', 'tone', 'folded'];

/** Longest slice of `warm`, in milliseconds. */
const SLICE = 8;

/** A word that stands for more keys than this narrows nothing. */
const MOST_KEYS = 400;

/** An index in memory. Every method is complete when it returns; nothing is found that was removed. */
export class SearchIndex {
  readonly #store = new WordStore();
  /** Knows the articles at the first places; those behind are looked at one by one. */
  #candidates = new Candidates();
  readonly #events = new Events();

  /** Number of articles. */
  get size(): number {
    return this.#store.size;
  }

  has(id: number): boolean {
    return this.#store.has(id);
  }

  /** Adds an article; an id that is known is replaced. Gives what `restore` needs to do the same again. */
  add(id: number, words: ArticleWords): StoredWords {
    const stored = this.#store.add(id, words);
    this.#follow();
    return stored;
  }

  /** Adds an article from what `add` gave. Throws a `RangeError` when it cannot be that: the index must be rebuilt. */
  restore(id: number, stored: StoredWords): void {
    this.#store.restore(id, stored);
  }

  /** Removes an article; an unknown id is no error. */
  remove(id: number): void {
    this.#store.remove(id);
  }

  /** Hands the newest article to the candidates when they know all before it. */
  #follow(): void {
    const place = this.#store.places - 1;
    if (this.#candidates.places === place) this.#candidates.push(this.#store.keysAt(place));
  }

  /** True when every search is as fast as it gets; until then it is as right, but looks at more articles. */
  get isWarm(): boolean {
    return this.#candidates.places === this.#store.places;
  }

  /** Makes the index warm in slices of a few milliseconds, with `pause` awaited between them. */
  async warm(pause: () => Promise<void>): Promise<void> {
    while (!this.isWarm) {
      this.#warmSlice();
      await pause();
    }
  }

  #warmSlice(): void {
    const until = Date.now() + SLICE;
    while (!this.isWarm && Date.now() < until) this.#candidates.push(this.#store.keysAt(this.#candidates.places));
  }

  /** Writes the candidates to a folder of their own, for `loadBase` after the next start. */
  async saveBase(folder: string): Promise<void> {
    const { places } = this.#candidates;
    await writeBase(folder, this.#candidates, { places, fingerprint: this.#store.fingerprint(places) });
  }

  /** Reads the candidates back; false when there are none for these articles: `warm` makes them anew. */
  async loadBase(folder: string): Promise<boolean> {
    const read = await readBase(folder, (places) => this.#store.fingerprint(places));
    if (read === null || read.places < this.#candidates.places) return false;
    this.#candidates = read;
    return true;
  }

  /** The query as it is read, words nobody wrote as their neighbours: what `findHits` takes. */
  read(query: ParsedQuery, options: SearchOptions = {}): Pick<SearchOutcome, 'query' | 'corrections'> {
    if (options.keepTyped === true) return { query, corrections: [] };
    const { root, corrections } = corrected(query.root, this.#store.vocabulary, options);
    return { query: { ...query, root }, corrections };
  }

  /** Number of articles that have an exact form. */
  articlesWith(form: string): number {
    const number = this.#store.vocabulary.formNumber(form);
    return number < 0 ? 0 : this.#store.vocabulary.articlesOfForm(number);
  }

  /** Every article that answers the query, best first. */
  search(query: ParsedQuery, options: SearchOptions = {}): SearchOutcome {
    const { query: read, corrections } = this.read(query, options);
    const found = this.#find(read, options);
    const order = ranked(found);
    const tiers = corrections.length > 0 ? slipTiers : tierNames;
    return {
      ids: inOrder(order, (at) => this.#store.idAt(found.places[at] ?? 0)),
      tiers: inOrder(order, (at) => tiers[found.tiers[at] ?? 0] ?? 'folded'),
      scores: inOrder(order, (at) => found.scores[at] ?? 0),
      hits: inOrder(order, (at) => found.hits[at] ?? 0),
      total: found.count,
      totalHits: found.hits.subarray(0, found.count).reduce((sum, hits) => sum + hits, 0),
      corrections,
      understood: query.understood,
      query: read,
    };
  }

  #find(query: ParsedQuery, options: SearchOptions): Found {
    const plan = planOf(query.root, options);
    const matchers = new Matchers(plan);
    const keys = keysOf(plan, this.#store.vocabulary);
    const reader = new Reader(this.#store.occurrences, plan, keys, matchers, this.#store.vocabulary);
    const weights = weightsOf(plan, this.size, this.#store.meanLength, (word) => this.#articlesWith(plan, keys, word));
    const openPairs = this.#openPairs(plan, keys);
    const counts = new Tally(plan);
    const events = this.#events;
    const includesHidden = query.includesHidden || options.includeHidden === true;
    const places = this.#places(plan, keys);
    const found = new Found(places.length);
    for (const place of places) {
      const id = this.#store.idAt(place);
      if (id < 0 || options.accept?.(id) === false) continue;
      reader.collect(place, includesHidden, events);
      tally(plan, matchers, events, counts);
      const tier = tierOf(plan, counts, openPairs, (fact) => options.holds?.(id, fact) ?? true);
      if (tier !== NONE) found.push(place, tier, scoreOf(plan, weights, counts, events.length), hitsOf(plan, counts));
    }
    return found;
  }

  /** Places of the articles worth looking at, ascending. */
  #places(plan: Plan, keys: Keys): Uint32Array {
    const known = this.#candidates.places;
    const few = narrowed(plan, (word) => this.#having(keys[word] ?? []));
    const rest = few === null ? 0 : known;
    const places = new Uint32Array((few?.length ?? 0) + this.#store.places - rest);
    places.set(few ?? []);
    for (let at = few?.length ?? 0, place = rest; at < places.length; at += 1, place += 1) places[at] = place;
    return places;
  }

  #having(keys: readonly number[]): readonly number[] | null {
    if (keys.length > MOST_KEYS) return null;
    return inAny(keys.map((key) => this.#candidates.having(this.#store.vocabulary.key(key))));
  }

  /** Pairs (places in `Plan.pairs`) of words that some article writes in more than one way. */
  #openPairs(plan: Plan, keys: Keys): number[] {
    const { vocabulary } = this.#store;
    const isOpen = (word: number): boolean =>
      (keys[word] ?? [])
        .flatMap((key) => vocabulary.formsOfKey(key))
        .filter((form) => vocabulary.articlesOfForm(form) > 0).length > 1;
    return plan.isOpen ? plan.pairs.flatMap(([a, b], pair) => (isOpen(a) && isOpen(b) ? [pair] : [])) : [];
  }

  /** About how many articles have a word of the plan; with the typed marks where marks were typed. */
  #articlesWith(plan: Plan, keys: Keys, word: number): number {
    const { vocabulary } = this.#store;
    const planWord = plan.words[word];
    if (planWord === undefined) return 0;
    let sum = 0;
    for (const key of keys[word] ?? []) {
      if (!planWord.isMarked) sum += vocabulary.articlesOfKey(key);
      else {
        for (const form of vocabulary.formsOfKey(key)) {
          const isClose = classOf(planWord, vocabulary.form(form), vocabulary.key(key)) <= TONE;
          if (isClose) sum += vocabulary.articlesOfForm(form);
        }
      }
    }
    return sum;
  }
}

/** Once a word was read as another, no tier is better than that. */
const slipTiers: readonly Tier[] = ['slip', 'slip', 'slip'];

/** `Array.from` takes several times as long. */
function inOrder<T>(order: Uint32Array, take: (at: number) => T): T[] {
  const list = new Array<T>(order.length);
  for (let at = 0; at < order.length; at += 1) list[at] = take(order[at] ?? 0);
  return list;
}
