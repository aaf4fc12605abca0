// Where the words of a query stand in one article after another: what phrases and neighbours are decided on.
import { HIDDEN } from '../article-words';
import type { Corpus } from '../corpus';
import { HIDDEN_GAP, type Events } from '../events';
import type { Matchers } from '../matcher';
import type { Plan } from '../plan';
import type { AskedWord } from './asked-words';
import { WordPlaces } from './word-places';

/** What is asked of the articles. */
export interface PositionQuery {
  readonly plan: Plan;
  readonly asked: readonly AskedWord[];
  readonly matchers: Matchers;
  readonly includesHidden: boolean;
}

/** No field: the words stand in hidden blocks that are not looked at. */
export const NO_FIELD = -1;

/** Looks at the words of a plan in one article after another; articles must be asked for by ascending place. */
export class Positions {
  readonly #words = new Map<number, WordPlaces>();
  #segment = 0;

  constructor(
    private readonly query: PositionQuery,
    private readonly corpus: Corpus,
  ) {}

  /** Where a word of the plan stands in the article at `place`; holds until another article is looked at. */
  of(word: number, place: number): WordPlaces {
    const places = this.#words.get(word) ?? this.#opened(word);
    places.lookAt(place);
    return places;
  }

  #opened(word: number): WordPlaces {
    const { plan, asked } = this.query;
    const [planWord, own] = [plan.words[word], asked[word]];
    if (planWord === undefined || own === undefined) throw new RangeError(`no word ${word}`);
    const places = new WordPlaces(planWord, own, this.corpus);
    this.#words.set(word, places);
    return places;
  }

  /** Field of the first of some words in a row, and of the last; `NO_FIELD` when one of them is not looked at. */
  fieldsOf(place: number, first: number, last: number): readonly [number, number] {
    const runs = this.#runs(place);
    const firstField = { field: NO_FIELD };
    let end = 0;
    for (let run = 0; run < runs.length; run += 2) {
      const field = runs[run] ?? 0;
      end += runs[run + 1] ?? 0;
      if (end <= first) continue;
      if (field === HIDDEN && !this.query.includesHidden) break;
      if (firstField.field === NO_FIELD) firstField.field = field;
      if (last < end) return [firstField.field, field];
    }
    return [NO_FIELD, NO_FIELD];
  }

  /** Collects the places of some words in the article at `place`, in order, with their fields; hidden words are left out. */
  collect(words: readonly number[], place: number, events: Events): void {
    events.clear();
    mergePlaces(
      words,
      words.map((word) => this.of(word, place)),
      this.query.matchers,
      events,
    );
    placeInRuns(this.#runs(place), this.query.includesHidden, events);
  }

  /** Runs of an article, as `Segment.runs`. */
  #runs(place: number): Uint32Array {
    const { segments, recent, recentBase } = this.corpus;
    if (place >= recentBase) return recent.articles[place - recentBase]?.fields ?? new Uint32Array();
    while (place >= (segments[this.#segment + 1]?.base ?? Infinity)) this.#segment += 1;
    const placed = segments[this.#segment];
    return placed?.segment.runs(place - placed.base) ?? new Uint32Array();
  }
}

/** Puts the places of several words into one list; a place that answers several of them stands in it once. */
function mergePlaces(words: readonly number[], lists: readonly WordPlaces[], matchers: Matchers, events: Events): void {
  const heads = lists.map(() => 0);
  const headOf = (list: number): number => {
    const { count, positions } = lists[list] ?? { count: 0, positions: [] };
    const head = heads[list] ?? 0;
    return head < count ? (positions[head] ?? Infinity) : Infinity;
  };
  for (;;) {
    let position = Infinity;
    for (let list = 0; list < lists.length; list += 1) position = Math.min(position, headOf(list));
    if (position === Infinity) return;
    let matcher = 0;
    for (let list = 0; list < lists.length; list += 1) {
      if (headOf(list) !== position) continue;
      const head = heads[list] ?? 0;
      matcher = matchers.extended(matcher, words[list] ?? 0, lists[list]?.classes[head] ?? 0);
      heads[list] = head + 1;
    }
    events.push(position, matcher);
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
