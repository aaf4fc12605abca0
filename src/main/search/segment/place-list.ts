import type { OccurrenceList } from './occurrence-list';
import { END } from './occurrences';

/** Walks through places of one form that were read already, ascending, as an `OccurrenceReader` does. */
export class PlaceList {
  #at = 0;

  constructor(private readonly places: Uint32Array) {}

  /** The present place, the first one to begin with; `END` behind the last. */
  get place(): number {
    return this.places[this.#at] ?? END;
  }

  /** Adds the places in `[from, to)` to a list, counted from `from`, with what is said of each; goes on behind them. */
  read(from: number, to: number, into: OccurrenceList, form: number): void {
    const { places } = this;
    let at = this.#at;
    while (at < places.length && (places[at] ?? 0) < from) at += 1;
    for (; at < places.length && (places[at] ?? 0) < to; at += 1) into.push((places[at] ?? 0) - from, form);
    this.#at = at;
  }
}
