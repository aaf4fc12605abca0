// The index as the library sees it: articles go in as words and come out as answers to a query.
import { join } from 'node:path';
import { answer } from './answer/answer';
import type { Limits } from './answer/matches';
import { SearchOutcome, type Reading } from './answer/outcome';
import { Pool } from './answer/pool';
import type { ArticleWords } from './article-words';
import type { Corpus, PlacedSegment } from './corpus';
import { keyOf } from '../text/key';
import { Lexicon } from './lexicon';
import { Places } from './places';
import { FOLDED, planOf, type MatchOptions } from './plan';
import type { FactNode, ParsedQuery } from './query';
import { Recent } from './recent/recent';
import { WordLog } from './recent/word-log';
import { Arena } from './segment/arena';
import { buildSegment } from './segment/build';
import { finishDraft, type SegmentDraft } from './segment/draft';
import { inSlices, whileItHolds } from '../gently/in-slices';
import { DamagedIndex, NOBODY } from './segment/layout';
import { mergeSegments } from './segment/merge';
import type { Part } from './segment/moves';
import type { Segment } from './segment/segment';
import { seal } from './segment/segment-writer';
import { Shelf, type ShelfPlace } from './segment/shelf';
import { standingBeside, type Beside } from './slips/beside';
import { corrected, rarelyCorrected, type Corrected } from './slips/corrected';

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
}

type Read = Pick<Reading, 'query' | 'corrections'>;

export interface IndexOptions {
  /** Told the ids of articles that must be added again because the disk does not hold what was written. */
  readonly onLost?: (ids: readonly number[]) => void;
  /** So many new articles go into a segment of their own. */
  readonly recentArticles?: number;
}

/** All shown words of all articles. */
const ANYWHERE: Limits = {
  includesHidden: false,
  accept: undefined,
  within: undefined,
  newer: undefined,
  holds: () => true,
};

/** So many new articles, or words of them, go into a segment of their own. */
const RECENT_ARTICLES = 1024;
const RECENT_WORDS = 2_000_000;
/** Fewer are left where they are by `fold`. */
const FEW_RECENT = 32;

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
    this.#shelf = new Shelf(place);
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
  ids(): readonly number[] {
    const { ids, live, count } = this.#corpus.places;
    const found: number[] = [];
    for (let place = 0; place < count; place += 1) if (live[place] === 1) found.push(ids[place] ?? 0);
    return found;
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
    if (recent.articles.length === 0) this.#placeLast();
    else this.#corpus = this.#laidOut(recent, (id) => places.placeOf(id) >= 0 || added.has(id));
  }

  /** Removes an article; an unknown id is no error. Not told to the disk: whoever opens the index removes what is gone. */
  remove(id: number): void {
    this.#corpus.places.remove(id);
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
      if (this.#corpus.recent.articles.length >= FEW_RECENT) this.#seal();
      for (let parts = this.#unfolded(); parts.length > 0; parts = this.#unfolded()) await this.#merge(parts, pause);
    } finally {
      this.#isFolding = false;
    }
  }

  /** The query as it is read, words nobody wrote as their neighbours: what `findHits` takes. */
  read(query: ParsedQuery, options: SearchOptions = {}): Read {
    return this.#reading(() => this.#readWith(new Lexicon(this.#corpus), query, options));
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
      const lexicon = new Lexicon(this.#corpus);
      const outcomeOf = (read: Read): SearchOutcome => {
        const met = answer(planOf(read.query.root, options), this.#corpus, lexicon, this.#pool, limits);
        return new SearchOutcome({ ...read, understood: query.understood }, met);
      };
      const read = this.#readWith(lexicon, query, options);
      const outcome = outcomeOf(read);
      if (outcome.total > 0 || options.keepTyped === true) return outcome;
      const again = readOn(
        read,
        rarelyCorrected({ ...read, root: read.query.root }, lexicon, options, this.#besideIn(lexicon)),
      );
      return again === read ? outcome : orElse(outcomeOf(again), outcome);
    });
  }

  #readWith(lexicon: Lexicon, query: ParsedQuery, options: SearchOptions): Read {
    const typed = { query, corrections: [] };
    if (options.keepTyped === true) return typed;
    return readOn(typed, corrected(query.root, lexicon, options, this.#besideIn(lexicon)));
  }

  /** Counts the articles in which words stand beside each other with the marks they have. */
  #besideIn(lexicon: Lexicon): Beside {
    return (word, sides) => {
      const plan = planOf(standingBeside(word, sides), {});
      const { tiers } = answer(plan, this.#corpus, lexicon, this.#pool, ANYWHERE);
      // So many questions at once would take much memory.
      this.#pool.clear();
      return tiers.reduce((sum, tier) => sum + (tier < FOLDED ? 1 : 0), 0);
    };
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
    const damaged = this.#shelf.segments.filter((segment) => !segment.isWhole(new Arena()));
    this.#shelf.drop(damaged);
    this.#layOut(this.#corpus.recent);
    this.#onLost(before.filter((id) => !this.has(id)));
  }

  /** Puts the newest articles into a segment of their own. */
  #seal(): void {
    const { places, recent, recentBase } = this.#corpus;
    const isLive = (place: number): boolean => places.live[recentBase + place] === 1;
    const live = recent.articles.filter((_, place) => isLive(place));
    const ids = Uint32Array.from(live, ({ id }) => id);
    const isKept = this.#shelf.write((sink) => seal(sink, buildSegment(live, recent.vocabulary, sink), ids));
    this.#layOut(new Recent());
    // What is in memory only stays in the log.
    if (isKept) this.#log?.clear();
  }

  /**
   * The segments to merge: as many at the end as have no more articles than those behind them, or hold more dead than
   * living. So each merge makes the segment of an article at least twice as large, and few are written often.
   */
  #unfolded(): readonly Part[] {
    const { segments, places } = this.#corpus;
    const parts = segments.map(({ segment, base }): Part => {
      return { segment, live: places.live.slice(base, base + segment.articles) };
    });
    let first = parts.length;
    let behind = 0;
    for (const [at, { segment, live }] of [...parts.entries()].reverse()) {
      const living = countLive(live);
      if (segment.articles <= behind || living * 2 < segment.articles) first = at;
      behind += living;
    }
    return parts.slice(first);
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
    const areThere = (): boolean => segments.every((segment) => this.#shelf.segments.includes(segment));
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

  /** Takes up the last segment, behind which nothing stands. */
  #placeLast(): void {
    const { places, segments } = this.#corpus;
    const segment = this.#shelf.segments.at(-1);
    if (segment === undefined) return;
    const placed = placeSegment(segment, places, () => true);
    this.#corpus = { ...this.#corpus, segments: [...segments, placed], recentBase: places.count };
  }

  /** Gives every article of every segment a place; of two with one id the later one counts. */
  #laidOut(recent: Recent, isIn: (id: number) => boolean): Corpus {
    const places = new Places();
    const segments = this.#shelf.segments.map((segment) => placeSegment(segment, places, isIn));
    const recentBase = places.count;
    for (const { id, shown, hidden } of recent.articles) {
      if (isIn(id)) places.push(id, shown, hidden);
      else places.skip();
    }
    return { segments, recent, recentBase, places };
  }
}

/** Gives the articles of a segment the next places. */
function placeSegment(segment: Segment, places: Places, isIn: (id: number) => boolean): PlacedSegment {
  const base = places.count;
  const { ids, shown, hidden } = segment.tables;
  ids.forEach((id, at) => {
    if (id !== NOBODY && isIn(id)) places.push(id, shown[at] ?? 0, hidden[at] ?? 0);
    else places.skip();
  });
  return { segment, base };
}

/** A query with more of its words read as others. */
function readOn(read: Read, { root, corrections }: Corrected): Read {
  if (corrections.length === 0) return read;
  return { query: { ...read.query, root }, corrections: [...read.corrections, ...corrections] };
}

function orElse(outcome: SearchOutcome, other: SearchOutcome): SearchOutcome {
  return outcome.total > 0 ? outcome : other;
}

function countLive(live: Uint8Array): number {
  let count = 0;
  for (const one of live) count += one;
  return count;
}
