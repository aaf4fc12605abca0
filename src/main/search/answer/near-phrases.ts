import { FOLDED, type PlanTerm } from '../plan';
import { OccurrenceList } from '../segment/occurrence-list';
import { isInScope, type Phrase } from './phrases';
import type { Positions } from './positions';
import type { WordPlaces } from './word-places';

/** Finds phrases that other words may stand between, as `eachOccurrence` does in a text; articles must be asked for by ascending place. */
export class NearPhrases {
  readonly #found = new OccurrenceList();
  /** Where each word of the phrase stands. */
  readonly #words: WordPlaces[] = [];
  /** How many places of each are before what is looked at. */
  readonly #passed: number[] = [];
  /** The last word of what `#reach` found, and the worst class of its words. */
  #end = 0;
  #class = 0;

  constructor(private readonly positions: Positions) {}

  /** Where a phrase begins in the article at `place`, none inside the one before, with its class as form; holds until the next call. */
  find({ term, words }: Phrase, place: number): OccurrenceList {
    const found = this.#found;
    found.clear();
    for (let at = 0; at < words.length; at += 1) {
      this.#words[at] = this.positions.of(words[at] ?? 0, place);
      this.#passed[at] = 0;
    }
    const [first] = this.#words;
    if (first === undefined) return found;
    for (let at = 0, last = -1; at < first.list.count; at += 1) {
      const start = first.list.positions[at] ?? 0;
      const wordClass = first.list.forms[at] ?? 0;
      if (start <= last || !this.#findBest(term, place, start, wordClass)) continue;
      found.push(start, this.#class);
      last = this.#end;
    }
    return found;
  }

  /** Looks for the phrase that begins at `start` in the best class there is one in. */
  #findBest(term: PlanTerm, place: number, start: number, wordClass: number): boolean {
    // What is not there in the worst class is in none.
    if (wordClass < FOLDED && !this.#reach(term, start, FOLDED)) return false;
    for (let worst = wordClass; worst <= FOLDED; worst += 1) {
      this.#class = wordClass;
      if (this.#reach(term, start, worst) && isInScope(term, this.positions, place, start, this.#end)) return true;
    }
    return false;
  }

  /** Takes every following word where it first stands in a class not worse than `worst`; false where one does not. */
  #reach({ words, within }: PlanTerm, start: number, worst: number): boolean {
    this.#end = start;
    for (let word = 1; word < words; word += 1) {
      const own = this.#words[word];
      if (own === undefined) return false;
      const { positions, count } = own.list;
      const limit = start + word + within;
      let next = this.#passed[word] ?? 0;
      while (next < count && (positions[next] ?? 0) <= start) next += 1;
      this.#passed[word] = next;
      while (next < count && (positions[next] ?? 0) <= limit && !this.#fits(own, next, worst)) next += 1;
      if (next === count || (positions[next] ?? 0) > limit) return false;
      this.#end = positions[next] ?? 0;
      this.#class = Math.max(this.#class, own.list.forms[next] ?? 0);
    }
    return true;
  }

  /** True for a place behind what was found so far, in a class not worse than `worst`. */
  #fits(own: WordPlaces, at: number, worst: number): boolean {
    return (own.list.positions[at] ?? 0) > this.#end && (own.list.forms[at] ?? 0) <= worst;
  }
}
