import { HIDDEN, TITLE } from '../article-words';
import type { Corpus } from '../corpus';
import { HIDDEN_GAP } from '../events';
import type { OccurrenceList } from '../segment/occurrence-list';

const NO_RUNS = new Uint32Array();

/** Which words of an article stand in which field; articles must be asked for by ascending place. */
export class Runs {
  #runs: Uint32Array = NO_RUNS;
  #place = -1;
  #segment = 0;

  /** Words of hidden blocks are left out unless `includesHidden`. */
  constructor(
    private readonly corpus: Corpus,
    private readonly includesHidden: boolean,
  ) {}

  /** True when a word that is not left out stands in a title, given by its position as `leaveOut` has it. */
  isTitle(place: number, position: number): boolean {
    const runs = this.#of(place);
    let end = 0;
    for (let run = 0; run < runs.length; run += 2) {
      const field = runs[run] ?? 0;
      end += (runs[run + 1] ?? 0) + (this.#isLeftOut(field) ? HIDDEN_GAP : 0);
      if (position < end) return field === TITLE;
    }
    return false;
  }

  /** Takes hidden words out of places of an article, and moves what stands behind them so far that no phrase reaches across. */
  leaveOut(place: number, words: OccurrenceList): void {
    const { hidden } = this.corpus.places;
    if (this.includesHidden || hidden[place] === 0) return;
    const runs = this.#of(place);
    const all = words.count;
    words.count = 0;
    let [end, shift, from] = [0, 0, 0];
    for (let run = 0; run < runs.length && from < all; run += 2) {
      end += runs[run + 1] ?? 0;
      const isLeftOut = this.#isLeftOut(runs[run] ?? 0);
      if (isLeftOut) shift += HIDDEN_GAP;
      for (; from < all && (words.positions[from] ?? 0) < end; from += 1) {
        if (!isLeftOut) words.push((words.positions[from] ?? 0) + shift, words.forms[from] ?? 0);
      }
    }
  }

  #isLeftOut(field: number): boolean {
    return field === HIDDEN && !this.includesHidden;
  }

  /** Pairs of field and number of words. */
  #of(place: number): Uint32Array {
    if (place !== this.#place) this.#runs = this.#read(place);
    this.#place = place;
    return this.#runs;
  }

  #read(place: number): Uint32Array {
    const { segments, recent, recentBase } = this.corpus;
    if (place >= recentBase) return recent.articles[place - recentBase]?.fields ?? NO_RUNS;
    while (place >= (segments[this.#segment + 1]?.base ?? Infinity)) this.#segment += 1;
    const placed = segments[this.#segment];
    return placed?.segment.runs(place - placed.base) ?? NO_RUNS;
  }
}
