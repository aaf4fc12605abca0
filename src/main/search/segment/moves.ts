import type { BlockWriter } from './block-writer';
import { articleAt } from './article-at';
import { END, type OccurrenceReader } from './occurrences';
import type { Segment } from './segment';
import type { SegmentArticle } from './segment-writer';

/** A segment that goes into another, and which of its articles go with it. */
export interface Part {
  readonly segment: Segment;
  /** 1 for an article that is still in the library. */
  readonly live: Uint8Array;
}

/** Where the articles of a segment go. */
export interface Move {
  readonly segment: Segment;
  /** The new place of each article; -1 for those that go. */
  readonly places: Int32Array;
  /** By how much the words of each move on in the running count of all. */
  readonly shifts: Int32Array;
  /** True where none goes, so that all of them, and all of their words, move on by the same. */
  readonly isWhole: boolean;
}

/** The articles of a new segment. */
export interface Moved {
  readonly articles: readonly SegmentArticle[];
  readonly ids: Uint32Array;
  /** For every part. */
  readonly moves: readonly Move[];
}

/** Gives the live articles of all parts their places, in their order. */
export function moveAll(parts: readonly Part[]): Moved {
  const articles: SegmentArticle[] = [];
  const ids: number[] = [];
  let words = 0;
  const moves = parts.map(({ segment, live }): Move => {
    const { tables, starts } = segment;
    const places = new Int32Array(segment.articles).fill(-1);
    const shifts = new Int32Array(segment.articles);
    for (let at = 0; at < segment.articles; at += 1) {
      if (live[at] !== 1) continue;
      const [shown, hidden] = [tables.shown[at] ?? 0, tables.hidden[at] ?? 0];
      const runs = tables.runs.subarray(tables.runEnds[at - 1] ?? 0, tables.runEnds[at] ?? 0);
      places[at] = articles.push({ shown, hidden, runs }) - 1;
      ids.push(tables.ids[at] ?? 0);
      shifts[at] = words - (starts[at] ?? 0);
      words += shown + hidden;
    }
    return { segment, places, shifts, isWhole: !places.includes(-1) };
  });
  return { articles, ids: Uint32Array.from(ids), moves };
}

/** Places moved in one step: the commonest words stand a million times. */
const STRETCH = 1 << 14;

/** Adds the places of a form where they move to, in steps where they are many. */
export function* movePlaces(
  from: OccurrenceReader,
  form: number,
  move: Move,
  into: BlockWriter,
): Generator<void, void> {
  const { segment, places, shifts } = move;
  const { starts } = segment;
  let end = 0;
  let shift = 0;
  let isLive = false;
  let article = -1;
  let left = STRETCH;
  for (let { place } = from; place < END; from.step(), place = from.place) {
    if (place >= end) {
      article = articleAt(starts, place, article + 1);
      end = starts[article + 1] ?? END;
      shift = shifts[article] ?? 0;
      isLive = (places[article] ?? -1) >= 0;
    }
    if (isLive) into.copyPlace(place + shift, form);
    left -= 1;
    if (left > 0) continue;
    left = STRETCH;
    yield;
  }
}
