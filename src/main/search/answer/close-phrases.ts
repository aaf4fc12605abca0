import type { PlanTerm } from '../plan';
import { OccurrenceList } from '../segment/occurrence-list';
import { isInScope, type Phrase } from './phrases';
import type { Positions } from './positions';
import type { WordPlaces } from './word-places';

/** Finds phrases that nothing may stand between; articles must be asked for by ascending place. */
export class ClosePhrases {
  readonly #found = new OccurrenceList();

  constructor(private readonly positions: Positions) {}

  /** Where a phrase begins in the article at `place`, none inside the one before, with its class as form; holds until the next call. */
  find({ term, rarestFirst }: Phrase, place: number): OccurrenceList {
    const found = this.#found;
    found.clear();
    for (let at = 0; at < rarestFirst.length && (at === 0 || found.count > 0); at += 1) {
      const word = rarestFirst[at] ?? 0;
      const own = this.positions.of(word, place);
      if (at === 0) begin(found, own, word - term.firstWord);
      else keepWith(found, own, word - term.firstWord);
    }
    this.#keepApart(term, place);
    return found;
  }

  /** Keeps what is in scope and does not begin inside the one before. */
  #keepApart(term: PlanTerm, place: number): void {
    const { positions, forms, count } = this.#found;
    let kept = 0;
    for (let at = 0, free = 0; at < count; at += 1) {
      const start = positions[at] ?? 0;
      if (start < free || !isInScope(term, this.positions, place, start, start + term.words - 1)) continue;
      positions[kept] = start;
      forms[kept++] = forms[at] ?? 0;
      free = start + term.words;
    }
    this.#found.count = kept;
  }
}

/** Takes every place of a word, which stands `offset` words behind the beginning. */
function begin(found: OccurrenceList, own: WordPlaces, offset: number): void {
  const { positions, forms, count } = own.list;
  for (let at = 0; at < count; at += 1) found.push((positions[at] ?? 0) - offset, forms[at] ?? 0);
}

/** Keeps the beginnings behind which a word stands where it must; each has the worst class of its words. */
function keepWith(found: OccurrenceList, own: WordPlaces, offset: number): void {
  const { positions, forms } = found;
  const { list } = own;
  let kept = 0;
  for (let at = 0, other = 0; at < found.count && other < list.count;) {
    const start = positions[at] ?? 0;
    const distance = (list.positions[other] ?? 0) - offset - start;
    if (distance === 0) {
      positions[kept] = start;
      forms[kept++] = Math.max(forms[at] ?? 0, list.forms[other] ?? 0);
    }
    if (distance <= 0) other += 1;
    if (distance >= 0) at += 1;
  }
  found.count = kept;
}
