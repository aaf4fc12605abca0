// Where the words of a query stand in one article after another: what phrases and neighbours are decided on.
import type { Corpus } from '../corpus';
import { FOLDED, type Plan } from '../plan';
import type { AskedWord } from './asked-words';
import { Runs } from './runs';
import { WordPlaces, type Cursor } from './word-places';

/** What is asked of the articles. */
export interface PositionQuery {
  readonly plan: Plan;
  readonly asked: readonly AskedWord[];
  readonly includesHidden: boolean;
}

/** Where words stand close to others: by word of the plan, then by segment; `undefined` for a word that was not looked at. */
export type ClosePlaces = readonly (readonly (readonly Cursor[])[] | undefined)[];

/** Looks at the words of a plan in one article after another; articles must be asked for by ascending place. */
export class Positions {
  readonly #words: WordPlaces[] = [];
  readonly #runs: Runs;

  /** Of a word in `close` only the places there are looked at; of every word only forms that answer in no class worse than `worst`. */
  constructor(
    private readonly query: PositionQuery,
    private readonly corpus: Corpus,
    private readonly close: ClosePlaces = [],
    private readonly worst = FOLDED,
  ) {
    this.#runs = new Runs(corpus, query.includesHidden);
  }

  /** Where a word of the plan stands in the article at `place`, hidden blocks left out unless asked for; holds until another article is looked at. */
  of(word: number, place: number): WordPlaces {
    const places = this.anywhere(word, place);
    if (!places.isShown) this.#runs.leaveOut(place, places.list);
    places.isShown = true;
    return places;
  }

  /** As `of`, in hidden blocks too unless it was called before: quicker, where few articles are looked at again. */
  anywhere(word: number, place: number): WordPlaces {
    const places = this.#words[word] ?? this.#opened(word);
    places.lookAt(place);
    return places;
  }

  /** True when a place that `of` gave is in a title. */
  isTitle(place: number, position: number): boolean {
    return this.#runs.isTitle(place, position);
  }

  #opened(word: number): WordPlaces {
    const { plan, asked } = this.query;
    const [planWord, own] = [plan.words[word], asked[word]];
    if (planWord === undefined || own === undefined) throw new RangeError(`no word ${word}`);
    const places = new WordPlaces(planWord, own, this.corpus, this.close[word], this.worst);
    this.#words[word] = places;
    return places;
  }
}
