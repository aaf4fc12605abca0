import { EXACT, FOLDED, TONE } from '../plan';

/** Hits by place. */
export interface Hits {
  /** In the whole article. */
  readonly all: Uint32Array;
  /** In the title; 255 and more are the same. */
  readonly titles: Uint8Array;
}

/** What the articles have of one term, by place. */
export interface TermCounts {
  /** Classes of the hits as a bit set. */
  readonly classes: Uint8Array;
  /** Hits with the typed marks; all hits where the marks were left open. */
  readonly close: Hits;
  /** Hits with other marks. They count where there are no close ones. */
  readonly rest: Hits;
}

/** Bits of the classes that are close. */
export const CLOSE = (1 << EXACT) | (1 << TONE);

/** Adds one hit. */
export function addHit(counts: TermCounts, hits: Hits, place: number, wordClass: number, isTitle: boolean): void {
  counts.classes[place] = (counts.classes[place] ?? 0) | (1 << wordClass);
  hits.all[place] = (hits.all[place] ?? 0) + 1;
  if (isTitle) addSome(hits.titles, place, 1);
}

/** Where hits of a class are counted. */
export function hitsOfClass(counts: TermCounts, wordClass: number, isOpen: boolean): Hits {
  return wordClass === FOLDED && !isOpen ? counts.rest : counts.close;
}

/** Adds without passing 255. */
export function addSome(counts: Uint8Array, place: number, often: number): void {
  counts[place] = Math.min(255, (counts[place] ?? 0) + often);
}

/** Counts for so many places. */
export function newCounts(places: number): TermCounts {
  const hits = (): Hits => ({
    all: new Uint32Array(places),
    titles: new Uint8Array(places),
  });
  return { classes: new Uint8Array(places), close: hits(), rest: hits() };
}

/** The same counts with 0 for each of so many places. */
export function cleared(counts: TermCounts, places: number): TermCounts {
  counts.classes.fill(0, 0, places);
  for (const hits of [counts.close, counts.rest]) {
    hits.all.fill(0, 0, places);
    hits.titles.fill(0, 0, places);
  }
  return counts;
}
