import type { PlanTerm } from '../plan';
import type { Positions } from './positions';
import type { WordPlaces } from './word-places';

/** A phrase of a plan, with its words in the order in which they are best looked for: the rarest first. */
export interface Phrase {
  readonly term: PlanTerm;
  readonly number: number;
  /** Places of its words in the plan, as they follow each other. */
  readonly words: readonly number[];
  readonly rarestFirst: readonly number[];
}

/** Where the words of a phrase stand one right behind the other in an article. */
export class PhrasePlaces {
  count = 0;
  /** Where it begins, ascending. */
  starts = new Int32Array(64);
  /** The worst class of its words. */
  classes = new Int8Array(64);

  /** Looks for a phrase that nothing may stand between; words of the article that are left out count like others. */
  find({ term, rarestFirst }: Phrase, positions: Positions, place: number): void {
    rarestFirst.forEach((word, at) => {
      if (at > 0 && this.count === 0) return;
      const own = positions.of(word, place);
      const offset = word - term.firstWord;
      if (at === 0) this.#begin(own, offset);
      else this.#keepWith(own, offset);
    });
  }

  #begin(own: WordPlaces, offset: number): void {
    if (this.starts.length < own.count) {
      this.starts = new Int32Array(own.positions.length);
      this.classes = new Int8Array(own.positions.length);
    }
    this.count = own.count;
    for (let at = 0; at < own.count; at += 1) {
      this.starts[at] = (own.positions[at] ?? 0) - offset;
      this.classes[at] = own.classes[at] ?? 0;
    }
  }

  /** Keeps the beginnings behind which a word stands where it must. */
  #keepWith(own: WordPlaces, offset: number): void {
    let kept = 0;
    for (let at = 0, other = 0; at < this.count && other < own.count;) {
      const start = this.starts[at] ?? 0;
      const distance = (own.positions[other] ?? 0) - offset - start;
      if (distance === 0) {
        this.starts[kept] = start;
        this.classes[kept] = Math.max(this.classes[at] ?? 0, own.classes[other] ?? 0);
        kept += 1;
      }
      if (distance <= 0) other += 1;
      if (distance >= 0) at += 1;
    }
    this.count = kept;
  }
}

/** False when two words of a phrase nowhere stand close enough: quick, and true too often. */
export function mayStand({ term, rarestFirst }: Phrase, positions: Positions, place: number): boolean {
  const [a = 0, b = 0] = rarestFirst;
  const [left, right] = [positions.of(Math.min(a, b), place), positions.of(Math.max(a, b), place)];
  const least = Math.abs(a - b);
  const most = least + term.within;
  for (let at = 0, from = 0; at < left.count; at += 1) {
    const position = left.positions[at] ?? 0;
    while (from < right.count && (right.positions[from] ?? 0) < position + least) from += 1;
    if (from < right.count && (right.positions[from] ?? 0) <= position + most) return true;
  }
  return false;
}
