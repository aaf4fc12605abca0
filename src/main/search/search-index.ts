// The index as the library sees it: articles go in as words and come out as answers to a query.
import type { Correction, Tier } from '../../shared/search';
import type { ArticleWords } from './article-words';
import { Events } from './events';
import { FormTable, keysOf } from './form-table';
import { Tally, answer, tally } from './match';
import { Matchers } from './matcher';
import { NumberList } from './number-list';
import { NONE, classOf, planOf, type MatchOptions, type Plan } from './plan';
import { isWordless, type ParsedQuery } from './query';
import { hitsOf, ranked, scoreOf, weightsOf, type Weights } from './rank';
import { corrected } from './slips';
import { TokenStreams, eachForm, encodeStream, isWhole } from './token-stream';
import { Vocabulary } from './vocabulary';

/** What the library keeps of one added article, in the order of adding, removed articles included. */
export interface StoredWords {
  /** Exact forms that no earlier article had, in order. */
  readonly newForms: readonly string[];
  /** The article's words; opaque. */
  readonly stream: Uint8Array;
}

export interface SearchOptions extends MatchOptions {
  /** Articles outside are left out: filters, facets, and the query's own constraints. */
  readonly accept?: (id: number) => boolean;
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
  readonly understood: string | null;
  /** The query as it was read, corrections made: what `findHits` takes. */
  readonly query: ParsedQuery;
}

const tierNames: readonly Tier[] = ['exact', 'tone', 'folded'];

/** An index in memory. Every method is complete when it returns; nothing is found that was removed. */
export class SearchIndex {
  readonly #vocabulary = new Vocabulary();
  readonly #streams = new TokenStreams();
  readonly #table = new FormTable();
  readonly #events = new Events();
  /** Place in the streams of every article, by id. */
  readonly #placeOf = new Map<number, number>();
  /** Id of the article at a place, plus one; 0 when it is gone. */
  readonly #idAt = new NumberList();
  /** Last place counted for a form, or a key, plus one: to count each article once. */
  readonly #formSeen = new NumberList();
  readonly #keySeen = new NumberList();
  #units = 0;

  /** Number of articles. */
  get size(): number {
    return this.#placeOf.size;
  }

  has(id: number): boolean {
    return this.#placeOf.has(id);
  }

  /** Adds an article; an id that is known is replaced. Gives what `restore` needs to do the same again. */
  add(id: number, words: ArticleWords): StoredWords {
    const newForms: string[] = [];
    const numbers = Uint32Array.from(words.forms, (form) => {
      const known = this.#vocabulary.formNumber(form);
      if (known >= 0) return known;
      newForms.push(form);
      return this.#vocabulary.append(form);
    });
    const units = encodeStream(
      words.ids.map((form) => numbers[form] ?? 0),
      words.fields,
    );
    this.#insert(id, units);
    return { newForms, stream: new Uint8Array(units.buffer) };
  }

  /** Adds an article from what `add` gave. Throws a `RangeError` when it cannot be that: the index must be rebuilt. */
  restore(id: number, stored: StoredWords): void {
    for (const form of stored.newForms) this.#vocabulary.append(form);
    const units = new Uint16Array(stored.stream.slice().buffer, 0, stored.stream.length >>> 1);
    if (!isWhole(units, this.#vocabulary.forms)) throw new RangeError(`Stored words of article ${id} are damaged`);
    this.#insert(id, units);
  }

  /** Removes an article; an unknown id is no error. */
  remove(id: number): void {
    const place = this.#placeOf.get(id);
    if (place === undefined) return;
    this.#placeOf.delete(id);
    this.#idAt.set(place, 0);
    this.#count(place, -1);
  }

  #insert(id: number, units: Uint16Array): void {
    this.remove(id);
    const place = this.#streams.length;
    this.#streams.push(units);
    this.#idAt.push(id + 1);
    this.#placeOf.set(id, place);
    this.#count(place, 1);
  }

  /** Counts an article into, or out of, the number of articles that have each of its words. */
  #count(place: number, change: 1 | -1): void {
    const vocabulary = this.#vocabulary;
    const stamp = change === 1 ? place * 2 + 1 : place * 2 + 2;
    const end = this.#streams.end(place);
    this.#units += change * (end - this.#streams.start(place));
    eachForm(this.#streams.chunk(place), this.#streams.start(place), end, (form) => {
      if (this.#formSeen.at(form) === stamp) return;
      this.#formSeen.set(form, stamp);
      vocabulary.countForm(form, change);
      const key = vocabulary.keyOfForm(form);
      if (this.#keySeen.at(key) === stamp) return;
      this.#keySeen.set(key, stamp);
      vocabulary.countKey(key, change);
    });
  }

  /** Every article that answers the query, best first. The query's constraints are for `options.accept` to check. */
  search(query: ParsedQuery, options: SearchOptions = {}): SearchOutcome {
    const asTyped = { root: query.root, corrections: [] };
    const { root, corrections } =
      options.keepTyped === true ? asTyped : corrected(query.root, this.#vocabulary, options);
    const read = { ...query, root };
    const found = this.#run(read, options);
    const order = ranked(found.tiers, found.scores, found.count);
    const tier = (at: number): Tier =>
      corrections.length > 0 ? 'slip' : (tierNames[found.tiers[at] ?? 0] ?? 'folded');
    return {
      ids: Array.from(order, (at) => this.#idAt.at(found.places[at] ?? 0) - 1),
      tiers: Array.from(order, tier),
      scores: Array.from(order, (at) => found.scores[at] ?? 0),
      hits: Array.from(order, (at) => found.hits[at] ?? 0),
      total: found.count,
      totalHits: found.hits.reduce((sum, hits) => sum + hits, 0),
      corrections,
      understood: query.understood,
      query: read,
    };
  }

  #run(query: ParsedQuery, options: SearchOptions): Found {
    const plan = planOf(query.root, options);
    const matchers = new Matchers(plan);
    this.#table.fill(plan, matchers, this.#vocabulary);
    const weights = this.#weights(plan);
    const counts = new Tally(plan);
    const events = this.#events;
    const includesHidden = query.includesHidden || options.includeHidden === true;
    const isAny = isWordless(query.root);
    const found = new Found(this.#streams.length);
    for (let place = 0; place < this.#streams.length; place += 1) {
      const id = this.#idAt.at(place) - 1;
      if (id < 0 || options.accept?.(id) === false) continue;
      if (isAny) {
        found.push(place, 0, 0, 0);
        continue;
      }
      this.#table.collect(this.#streams, place, includesHidden, events);
      tally(plan, matchers, events, counts);
      const tier = answer(plan.root, plan, counts);
      if (tier !== NONE) found.push(place, tier, scoreOf(plan, weights, counts, events.length), hitsOf(plan, counts));
    }
    return found;
  }

  #weights(plan: Plan): Weights {
    const articles = this.size;
    return weightsOf(plan, articles, Math.max(1, this.#units / Math.max(1, articles)), (word) =>
      this.#articlesWith(plan, word),
    );
  }

  /** About how many articles have a word of the plan. */
  #articlesWith(plan: Plan, word: number): number {
    const planWord = plan.words[word];
    let sum = 0;
    for (const key of keysOf(plan, word, this.#vocabulary)) {
      const number = this.#vocabulary.keyNumber(key);
      if (number < 0 || planWord === undefined) continue;
      if (!planWord.isMarked) sum += this.#vocabulary.articlesOfKey(number);
      else
        for (const form of this.#vocabulary.formsOfKey(number)) {
          if (classOf(planWord, this.#vocabulary.form(form), key) < 2) sum += this.#vocabulary.articlesOfForm(form);
        }
    }
    return sum;
  }
}

/** Answers in the order they are met. */
class Found {
  count = 0;
  readonly places: Uint32Array;
  readonly tiers: Uint8Array;
  readonly scores: Float64Array;
  readonly hits: Uint32Array;

  constructor(most: number) {
    this.places = new Uint32Array(most);
    this.tiers = new Uint8Array(most);
    this.scores = new Float64Array(most);
    this.hits = new Uint32Array(most);
  }

  push(place: number, tier: number, score: number, hits: number): void {
    this.places[this.count] = place;
    this.tiers[this.count] = tier;
    this.scores[this.count] = score;
    this.hits[this.count] = hits;
    this.count += 1;
  }
}
