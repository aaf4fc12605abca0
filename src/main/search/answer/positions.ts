// Where the words of a query stand in one article after another: what phrases and neighbours are decided on.
import { HIDDEN } from '../article-words';
import type { Corpus } from '../corpus';
import { HIDDEN_GAP, type Events } from '../events';
import type { Matchers } from '../matcher';
import { NONE, type Plan } from '../plan';
import { recentForms, type AskedWord } from './asked-words';
import { Cursor } from './cursor';

/** What is asked of the articles. */
export interface PositionQuery {
  readonly plan: Plan;
  readonly asked: readonly AskedWord[];
  readonly matchers: Matchers;
  readonly includesHidden: boolean;
}

/** Gives the events of some words of a plan; articles must be asked for by ascending place. */
export class Positions {
  #segment = -1;
  #cursors: readonly Cursor[] = [];
  #recent: Uint16Array | null = null;

  constructor(
    private readonly query: PositionQuery,
    private readonly corpus: Corpus,
    /** Places in `Plan.words` of the words asked for. */
    private readonly words: ReadonlySet<number>,
  ) {}

  /** Collects the events of the article at `place`, in order. */
  collect(place: number, events: Events): void {
    this.collectRaw(place, events);
    this.settle(place, events);
  }

  /** As `collect`, without regard to fields: hidden words are among the events, which stand no farther apart than they do. */
  collectRaw(place: number, events: Events): void {
    events.clear();
    const { segments, recentBase } = this.corpus;
    if (place >= recentBase) {
      this.#collectRecent(place - recentBase, events);
      return;
    }
    while (place >= (segments[this.#segment + 1]?.base ?? Infinity)) this.#open(this.#segment + 1);
    const placed = segments[this.#segment];
    if (placed !== undefined) this.#collectOld(place - placed.base, events);
  }

  /** Makes of what `collectRaw` gave what `collect` gives. */
  settle(place: number, events: Events): void {
    if (events.count === 0) return;
    const { segments, recent, recentBase } = this.corpus;
    const placed = segments[this.#segment];
    const runs =
      place >= recentBase ? recent.articles[place - recentBase]?.fields : placed?.segment.runs(place - placed.base);
    if (runs !== undefined) placeInRuns(runs, this.query.includesHidden, events);
  }

  /** Goes on to a segment; its occurrences are read when the first article of it is asked for. */
  #open(segment: number): void {
    this.#segment = segment;
    this.#cursors = [];
  }

  #collectOld(article: number, events: Events): void {
    if (this.#cursors.length === 0) this.#cursors = this.#cursorsOf(this.#segment);
    for (let at = 0; at < this.#cursors.length; at += 1) this.#cursors[at]?.collect(article, events);
    if (this.#cursors.length > 1) events.sort();
  }

  /** One cursor for every key that a word asks for. */
  #cursorsOf(at: number): readonly Cursor[] {
    const { segment } = this.corpus.segments[at] ?? {};
    const { asked, matchers } = this.query;
    const byKey = new Map<number, Uint16Array>();
    for (const word of this.words) {
      for (const { key, classes } of asked[word]?.keys[at] ?? []) {
        const found = byKey.get(key) ?? new Uint16Array(classes.length);
        byKey.set(key, found);
        classes.forEach((wordClass, form) => {
          if (wordClass !== NONE) found[form] = matchers.extended(found[form] ?? 0, word, wordClass);
        });
      }
    }
    return [...byKey].flatMap(([key, found]) =>
      segment === undefined ? [] : [new Cursor(segment.occurrences(key, this.corpus.arena), found)],
    );
  }

  #collectRecent(at: number, events: Events): void {
    const article = this.corpus.recent.articles[at];
    if (article === undefined) return;
    const matchers = (this.#recent ??= this.#recentMatchers());
    article.forms.forEach((form, position) => {
      const matcher = matchers[form] ?? 0;
      if (matcher !== 0) events.push(position, matcher);
    });
  }

  /** A matcher for every form of the newest articles. */
  #recentMatchers(): Uint16Array {
    const { plan, asked, matchers } = this.query;
    const found = new Uint16Array(this.corpus.recent.vocabulary.forms);
    for (const number of this.words) {
      const word = plan.words[number];
      if (word === undefined) continue;
      for (const [form, wordClass] of recentForms(word, asked[number]?.recent ?? [], this.corpus)) {
        found[form] = matchers.extended(found[form] ?? 0, number, wordClass);
      }
    }
    return found;
  }
}

/** Says of every event in which field it stands, and takes hidden words out. */
function placeInRuns(runs: Uint32Array, includesHidden: boolean, events: Events): void {
  const end = runs.length;
  let first = 0;
  let shift = 0;
  let from = 0;
  let kept = 0;
  for (let at = 0; at < end && from < events.count; at += 2) {
    const field = runs[at] ?? 0;
    const words = runs[at + 1] ?? 0;
    const isLeftOut = field === HIDDEN && !includesHidden;
    if (isLeftOut) shift += HIDDEN_GAP;
    for (; from < events.count && (events.positions[from] ?? 0) < first + words; from += 1) {
      if (isLeftOut) continue;
      if (kept !== from || shift > 0) events.move(from, kept, shift);
      events.fields[kept] = field;
      kept += 1;
    }
    first += words;
  }
  events.count = kept;
}
