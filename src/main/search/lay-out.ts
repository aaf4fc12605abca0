// Segments and the newest articles come in; the corpus goes out, in which every article has a place.
import type { Corpus, PlacedSegment } from './corpus';
import { Places } from './places';
import type { Recent } from './recent/recent';
import { NOBODY } from './segment/layout';
import type { Segment } from './segment/segment';

/** Gives every article of every segment that is in a place; of two with one id the later one counts. */
export function layOut(from: readonly Segment[], recent: Recent, isIn: (id: number) => boolean): Corpus {
  const places = new Places();
  const segments = from.map((segment) => placeSegment(segment, places, isIn));
  const recentBase = places.count;
  for (const { id, shown, hidden } of recent.articles) {
    if (isIn(id)) places.push(id, shown, hidden);
    else places.skip();
  }
  return { segments, recent, recentBase, places };
}

/** The corpus with one more segment, behind which nothing stands. */
export function withLast(corpus: Corpus, segment: Segment): Corpus {
  const placed = placeSegment(segment, corpus.places, () => true);
  return { ...corpus, segments: [...corpus.segments, placed], recentBase: corpus.places.count };
}

/** Gives the articles of a segment the next places. */
function placeSegment(segment: Segment, places: Places, isIn: (id: number) => boolean): PlacedSegment {
  const base = places.count;
  places.pushAll(segment.tables, (id) => id !== NOBODY && isIn(id));
  return { segment, base };
}
