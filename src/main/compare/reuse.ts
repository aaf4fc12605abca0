// Where else a passage stands: the same choice of links as between two articles, with the passage as one of them.
import type { Span } from '../../shared/article';
import { type Match, choose } from './choose';
import type { Comparable } from './comparable';
import { links } from './links';
import { type Passage, passages } from './passages';
import { type Reading, readings, shareOf } from './vocabulary';

/** Where a passage stands in another article. */
export interface PlaceOfPassage {
  /** The sentences and clauses that say it, in order, close together. */
  readonly spans: readonly Span[];
  /** Share of the passage found there, less what is worded otherwise; 0 to 1, 1 for word by word. */
  readonly score: number;
}

/** The place in `haystack` that says what `needle` (one sentence or several) says; `null` when there is none. */
export function findPassage(needle: string, haystack: Comparable): PlaceOfPassage | null {
  const sides = {
    a: {
      text: needle,
      passages: passages({ text: needle, blocks: [{ kind: 'paragraph', start: 0, end: needle.length }] }),
    },
    b: { text: haystack.text, passages: passages(haystack) },
  };
  const read = readings(sides.a.passages, sides.b.passages);
  const matches = choose(read.a, read.b);
  const best = strongest(matches);
  if (best === null) return null;
  const center = links([best], read, sides)[0]?.b[0];
  if (center === undefined) return null;
  const isNear = (span: Span): boolean =>
    span.start < center.end + needle.length && span.end > center.start - needle.length;
  const near = matches.filter((match) => links([match], read, sides).some(({ b }) => b.some(isNear)));
  const spans = links(near, read, sides).flatMap(({ b }) => b.filter(isNear));
  return { spans: merged(spans), score: found(near, read.a, sides.a.passages) };
}

function strongest(matches: readonly Match[]): Match | null {
  return matches.reduce<Match | null>(
    (best, match) => (best === null || match.proof * match.density > best.proof * best.density ? match : best),
    null,
  );
}

function found(matches: readonly Match[], read: readonly Reading[], all: readonly Passage[]): number {
  const length = all.reduce((total, { words }) => total + words.length, 0);
  const shares = read.map((reading, place) => {
    const own = matches.filter(({ readingA }) => readingA === place);
    const share = own.reduce((most, match) => Math.max(most, match.density * shareOf(reading, match.a)), 0);
    return share * reading.ids.length * reading.copies.length;
  });
  return shares.reduce((total, share) => total + share, 0) / length;
}

/** Spans in order, those that overlap joined. */
function merged(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((x, y) => x.start - y.start)) {
    const last = joined.at(-1);
    if (last !== undefined && span.start <= last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else joined.push(span);
  }
  return joined;
}
