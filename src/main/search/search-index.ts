// The index as the library sees it: articles go in as words and come out as answers to a query.
import { join } from 'node:path';
import { answer, count, type Searched } from './answer/answer';
import type { Limits } from './answer/matches';
import { SearchOutcome, type Met } from './answer/outcome';
import { Pool } from './answer/pool';
import type { ArticleWords } from './article-words';
import type { Corpus } from './corpus';
import { keyOf } from '../text/key';
import { layOut, withLast } from './lay-out';
import { Lexicon } from './lexicon';
import { planOf, type MatchOptions } from './plan';
import type { FactNode, ParsedQuery } from './query';
import { Recent } from './recent/recent';
import { WordLog } from './recent/word-log';
import { buildSegment } from './segment/build';
import { finishDraft, type SegmentDraft } from './segment/draft';
import { inSlices, whileItHolds } from '../gently/in-slices';
import { FormsInOrder } from './segment/forms-in-order';
import { DamagedIndex } from './segment/layout';
import { mergeSegments } from './segment/merge';
import type { Part } from './segment/moves';
import { seal } from './segment/segment-writer';
import { Shelf, type ShelfPlace } from './segment/shelf';
import { unfolded, countLive } from './segment/unfolded';
import { Readings, type Read } from './slips/readings';

export type { SearchOutcome } from './answer/outcome';

export interface SearchOptions extends MatchOptions {
  /** Articles outside are left out: filters and facets. */
  readonly accept?: ((id: number) => boolean) | undefined;
  /** As `accept`, by id and quicker: 0 leaves an article out, and so does an id behind the end. */
  readonly within?: Uint8Array | undefined;
  /** Whether an article has a fact the query asks for; unasked, all have. */
  readonly holds?: ((id: number, fact: FactNode) => boolean) | undefined;
  /** Compares two articles by id, the newer one first: the order of articles that are worth the same. */
  readonly newer?: ((a: number, b: number) => number) | undefined;
  /** No word is read as another. */
  readonly keepTyped?: boolean;
  /** Nobody asks yet for the order of the answers: quicker, and worked out when somebody does. */
  readonly isCounted?: boolean;
}

export interface IndexOptions {
  /** Told the ids of articles that must be added again because the disk does not hold what was written. */
  readonly onLost?: (ids: readonly number[]) => void;
  /** Told why new articles are in memory only, until `catchUp`. */
  readonly onRefused?: (error: unknown) => void;
  /** So many new articles go into a segment of their own. */
  readonly recentArticles?: number;
}

/** So many new articles, or words of them, go into a segment of their own: few, since it is made in one step. */
const RECENT_ARTICLES = 256;
const RECENT_WORDS = 500_000;

/** With more segments than this a search takes notably longer, also for somebody who searches while a folder is read. */
const MOST_SEGMENTS = 64;

/**
 * An index on disk, or in memory. Every method is complete when it returns; nothing is found that was removed. What turns
 * out to be damaged on disk is thrown away, and its articles are asked for again.
 */
export class SearchIndex {
  readonly #shelf: Shelf;
  readonly #log: WordLog | null;
  readonly #pool = new Pool();
  readonly #onLost: (ids: readonly number[]) => void;
  readonly #recentArticles: number;
  #corpus: Corpus;
  #isFolding = false;

  /** Opens the index at a place, with every article that is whole there; `null` keeps it in memory. */
  constructor(place: ShelfPlace | null = null, options: IndexOptions = {}) {
    this.#onLost = options.onLost ?? (() => undefined);
    this.#recentArticles = options.recentArticles ?? RECENT_ARTICLES;
    this.#shelf = new Shelf(place, options.onRefused);
    this.#corpus = this.#laidOut(new Recent(), () => true);
    const opened = place === null ? null : WordLog.open(join(place.dir, 'words.log'));
    this.#log = opened?.log ?? null;
    for (const { id, words } of opened?.logged ?? []) this.#take(id, words);
  }

  /** Number of articles. */
  get size(): number {
    return this.#corpus.places.size;
  }

  /** Ids of all articles. */
  ids(): Uint32Array {
    const { ids, live, count, size } = this.#corpus.places;
    const all = ids.slice(0, count);
    return size === count ? all : all.filter((_, place) => live[place] === 1);
  }

  has(id: number): boolean {
    return this.#corpus.places.placeOf(id) >= 0;
  }

  /** Adds an article; an id that is known is replaced. It outlives a crash of the program. */
  add(id: number, words: ArticleWords): void {
    this.#log?.append(id, words);
    this.#take(id, words);
    const { articles, words: length } = this.#corpus.recent;
    if (articles.length >= this.#recentArticles || length >= RECENT_WORDS) this.#seal();
  }

  /** Adds the articles of a segment; `ids` are their numbers, none of them known, `NOBODY` for one that is to be left out. */
  addSegment(draft: SegmentDraft, ids: Uint32Array): void {
    this.#shelf.write((sink) => finishDraft(draft, ids, sink));
    const { places, recent } = this.#corpus;
    const added = new Set(ids);
    const segment = this.#shelf.segments.at(-1);
    if (recent.articles.length === 0 && segment !== undefined) this.#corpus = withLast(this.#corpus, segment);
    else this.#corpus = this.#laidOut(recent, (id) => places.placeOf(id) >= 0 || added.has(id));
  }

  /** Removes an article; an unknown id is no error. Not told to the disk: whoever opens the index removes what is gone. */
  remove(id: number): void {
    this.#corpus.places.remove(id);
  }

  /** Writes what is in memory only; throws while the disk refuses. */
  catchUp(): void {
    try {
      this.#shelf.catchUp();
    } finally {
      this.#layOut(this.#corpus.recent);
    }
  }

  /** True when searches would gain from `fold`. */
  get wantsFold(): boolean {
    return !this.#isFolding && this.#shelf.segments.length > MOST_SEGMENTS;
  }

  /** Merges small segments into large ones, in slices of a few milliseconds with `pause` awaited between them. */
  async fold(pause: () => Promise<void>): Promise<void> {
    if (this.#isFolding) return;
    this.#isFolding = true;
    try {
      // The next start opens a small segment sooner than it takes in a few articles word by word.
      if (this.#corpus.recent.articles.length > 0) this.#seal();
      for (let parts = this.#unfolded(); parts.length > 0; parts = this.#unfolded()) await this.#merge(parts, pause);
    } finally {
      this.#isFolding = false;
    }
  }

  /** What a query that has answers was probably meant to be: words that others wrote by the same slip put right. */
  offered(query: ParsedQuery, options: SearchOptions = {}): Read {
    return this.#reading(() => new Readings(this.#searched(), options).offered(query));
  }

  /** Number of articles that have an exact form. */
  articlesWith(form: string): number {
    const spellings = this.#reading(() => new Lexicon(this.#corpus).spellingsOf(keyOf(form)));
    return spellings.find((spelling) => spelling.form === form)?.articles ?? 0;
  }

  /** Runs of words of one field of an article, as pairs of field and number of words; `null` for one that is not here. */
  runsOf(id: number): Uint32Array | null {
    const { places, segments, recent, recentBase } = this.#corpus;
    const place = places.placeOf(id);
    if (place < 0) return null;
    if (place >= recentBase) return recent.articles[place - recentBase]?.fields ?? null;
    const placed = segments.filter(({ base }) => base <= place).at(-1);
    return placed?.segment.runs(place - placed.base).slice() ?? null;
  }

  /** Every article that answers the query. */
  search(query: ParsedQuery, options: SearchOptions = {}): SearchOutcome {
    const limits: Limits = {
      includesHidden: query.includesHidden || options.includeHidden === true,
      accept: options.accept,
      within: options.within,
      newer: options.newer,
      holds: options.holds ?? (() => true),
    };
    return this.#reading(() => {
      const searched = this.#searched();
      const outcomeOf = (read: Read): SearchOutcome => {
        const plan = planOf(read.query.root, options);
        // Later there may be other segments.
        const rank = (): Met => this.#reading(() => answer(plan, this.#searched(), limits));
        const counted = options.isCounted === true ? count(plan, searched, limits) : answer(plan, searched, limits);
        return new SearchOutcome({ ...read, understood: query.understood }, counted, rank);
      };
      if (options.keepTyped === true) return outcomeOf({ query, corrections: [] });
      const readings = new Readings(searched, options);
      const read = readings.typed(query);
      const outcome = outcomeOf(read);
      if (outcome.total > 0) return outcome;
      const again = readings.answerless(read);
      return again === read ? outcome : orElse(outcomeOf(again), outcome);
    });
  }

  #searched(): Searched {
    return { corpus: this.#corpus, lexicon: new Lexicon(this.#corpus), pool: this.#pool };
  }

  close(): void {
    this.#shelf.close();
    this.#log?.close();
  }

  #take(id: number, words: ArticleWords): void {
    const { shown, hidden } = this.#corpus.recent.add(id, words);
    this.#corpus.places.push(id, shown, hidden);
  }

  /** Runs what reads the segments, once more when some turn out to be damaged; the memory it took is used again. */
  #reading<T>(run: () => T): T {
    try {
      return run();
    } catch (error) {
      if (!(error instanceof DamagedIndex)) throw error;
      this.#repair();
      return run();
    } finally {
      this.#pool.clear();
      for (const { segment } of this.#corpus.segments) segment.trim();
    }
  }

  /** Takes out every segment that is not what was written. */
  #repair(): void {
    const before = this.ids();
    const damaged = this.#shelf.segments.filter((segment) => !segment.isWhole());
    this.#shelf.drop(damaged);
    this.#layOut(this.#corpus.recent);
    this.#onLost([...before].filter((id) => !this.has(id)));
  }

  /** Puts the newest articles into a segment of their own. */
  #seal(): void {
    const { places, recent, recentBase } = this.#corpus;
    const isLive = (place: number): boolean => places.live[recentBase + place] === 1;
    const live = recent.articles.filter((_, place) => isLive(place));
    const ids = Uint32Array.from(live, ({ id }) => id);
    const forms = new FormsInOrder(recent.vocabulary.texts);
    const isKept = this.#shelf.write((sink) => seal(sink, buildSegment(live, forms, sink), ids));
    this.#layOut(new Recent());
    // What is in memory only stays in the log.
    if (isKept) this.#log?.clear();
  }

  #unfolded(): readonly Part[] {
    return unfolded(this.#corpus.segments, this.#corpus.places);
  }

  async #merge(parts: readonly Part[], pause: () => Promise<void>): Promise<void> {
    const segments = parts.map(({ segment }) => segment);
    // Of nothing no segment is made: it would be small beside itself, and merged again and again.
    if (parts.every(({ live }) => countLive(live) === 0)) {
      this.#shelf.drop(segments);
      this.#layOut(this.#corpus.recent);
      return;
    }
    const draft = this.#shelf.draft();
    // Between two slices one of them may turn out to be damaged, and be thrown away.
    let seen = this.#shelf.segments;
    const areThere = (): boolean => {
      const now = this.#shelf.segments;
      if (now === seen) return true;
      seen = now;
      return segments.every((segment) => now.includes(segment));
    };
    try {
      const source = await inSlices(whileItHolds(mergeSegments(parts, draft.sink), areThere), pause);
      if (source === null) {
        draft.sink.cancel();
        return;
      }
      this.#shelf.put(draft, source, segments);
    } catch (error) {
      draft.sink.cancel();
      if (!(error instanceof DamagedIndex)) throw error;
      this.#repair();
      return;
    }
    this.#layOut(this.#corpus.recent);
  }

  /** Takes up the segments there are now, with the articles that were there before. */
  #layOut(recent: Recent): void {
    const { places } = this.#corpus;
    this.#corpus = this.#laidOut(recent, (id) => places.placeOf(id) >= 0);
  }

  #laidOut(recent: Recent, isIn: (id: number) => boolean): Corpus {
    return layOut(this.#shelf.segments, recent, isIn);
  }
}

function orElse(outcome: SearchOutcome, other: SearchOutcome): SearchOutcome {
  return outcome.total > 0 ? outcome : other;
}
