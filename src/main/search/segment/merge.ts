import { Arena } from './arena';
import { BlockWriter, FORM_BITS, MANY_FORMS } from './block-writer';
import { ByteReader } from './byte-reader';
import { eachPosting, readPostings } from './postings';
import { SegmentWriter, type SegmentArticle } from './segment-writer';
import type { Segment } from './segment';
import type { Sink } from './sink';
import type { Source } from './source';

/** A segment that goes into another, and which of its articles go with it. */
export interface Part {
  readonly segment: Segment;
  /** 1 for an article that is still in the library. */
  readonly live: Uint8Array;
}

/** Keys between two pauses. */
const SLICE = 64;

/**
 * Writes one segment with the live articles of all parts, in their order. Yields often, so that other work can go between;
 * the parts must not change meanwhile.
 */
export function* mergeSegments(parts: readonly Part[], sink: Sink): Generator<void, Source> {
  const { articles, places } = numbered(parts);
  const writer = new SegmentWriter(sink, articles);
  const block = new BlockWriter();
  const arena = new Arena();
  const next = parts.map(() => 0);
  let done = 0;
  for (let key = leastKey(parts, next); key !== null; key = leastKey(parts, next)) {
    block.clear();
    for (const [number, { segment }] of parts.entries()) {
      const at = next[number] ?? 0;
      if (at >= segment.keys || segment.key(at) !== key) continue;
      copyBlock(segment, at, places[number] ?? new Int32Array(), block, arena);
      next[number] = at + 1;
      arena.clear();
    }
    if (block.articles > 0) writer.add(key, block);
    done += 1;
    if (done % SLICE === 0) yield;
  }
  return writer.finish();
}

/** The articles of the new segment, and for every part the new place of each of its articles; -1 for those that go. */
function numbered(parts: readonly Part[]): { articles: SegmentArticle[]; places: Int32Array[] } {
  const articles: SegmentArticle[] = [];
  const places = parts.map(({ segment, live }) => {
    const { ids, shown, hidden, runs, runEnds } = segment.tables;
    return Int32Array.from(ids, (id, at) => {
      if (live[at] !== 1) return -1;
      const own = runs.subarray(runEnds[at - 1] ?? 0, runEnds[at] ?? 0);
      return articles.push({ id, shown: shown[at] ?? 0, hidden: hidden[at] ?? 0, runs: own }) - 1;
    });
  });
  return { articles, places };
}

function leastKey(parts: readonly Part[], next: readonly number[]): string | null {
  let least: string | null = null;
  for (const [number, { segment }] of parts.entries()) {
    const at = next[number] ?? 0;
    if (at >= segment.keys) continue;
    const key = segment.key(at);
    if (least === null || key < least) least = key;
  }
  return least;
}

function copyBlock(segment: Segment, key: number, places: Int32Array, into: BlockWriter, arena: Arena): void {
  const { bytes, forms, lists } = readPostings(segment.postings(key, arena));
  const numbers = forms.map((form) => into.form(form));
  forms.forEach((_, form) => {
    eachPosting(bytes, lists[form] ?? 0, (list, article, often) => {
      const place = places[article] ?? -1;
      if (place >= 0) into.post(numbers[form] ?? 0, list, place, often);
      return false;
    });
  });
  copyOccurrences(segment.occurrences(key, arena), numbers, places, into);
}

function copyOccurrences(bytes: Uint8Array, numbers: readonly number[], places: Int32Array, into: BlockWriter): void {
  const reader = new ByteReader(bytes);
  let article = 0;
  while (reader.at < bytes.length) {
    article += reader.number();
    const length = reader.number();
    const end = reader.at + length;
    const place = places[article] ?? -1;
    if (place >= 0) {
      for (let position = 0; reader.at < end;) {
        const packed = reader.number();
        position += packed >>> FORM_BITS;
        const form = packed & MANY_FORMS;
        into.word(position, numbers[form === MANY_FORMS ? form + reader.number() : form] ?? 0);
      }
      into.endArticle(place);
    }
    reader.at = end;
  }
}
