import { Arena } from './arena';
import { BlockWriter } from './block-writer';
import { OccurrenceReader } from './occurrences';
import { eachPosting, readPostings, type Postings } from './postings';
import { seal, SegmentWriter, type SegmentArticle } from './segment-writer';
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
  const { articles, ids, places } = numbered(parts);
  const writer = new SegmentWriter(sink, articles);
  const block = new BlockWriter();
  const arena = new Arena();
  const heads = parts.map(({ segment }) => new Head(segment));
  let done = 0;
  for (let key = leastKey(heads); key !== null; key = leastKey(heads)) {
    copyBlocks(heads, key, places, block, arena);
    if (block.articles > 0) writer.add(key, block);
    arena.clear();
    done += 1;
    if (done % SLICE === 0) yield;
  }
  return seal(sink, writer.end(), ids);
}

interface Numbered {
  readonly articles: readonly SegmentArticle[];
  readonly ids: Uint32Array;
  /** For every part the new place of each of its articles; -1 for those that go. */
  readonly places: readonly Int32Array[];
}

/** The articles of the new segment. */
function numbered(parts: readonly Part[]): Numbered {
  const articles: SegmentArticle[] = [];
  const kept: number[] = [];
  const places = parts.map(({ segment, live }) => {
    const { ids, shown, hidden, runs, runEnds } = segment.tables;
    return Int32Array.from(ids, (id, at) => {
      if (live[at] !== 1) return -1;
      const own = runs.subarray(runEnds[at - 1] ?? 0, runEnds[at] ?? 0);
      kept.push(id);
      return articles.push({ shown: shown[at] ?? 0, hidden: hidden[at] ?? 0, runs: own }) - 1;
    });
  });
  return { articles, ids: Uint32Array.from(kept), places };
}

/** How far the keys of a segment were walked through. */
class Head {
  #at = 0;
  key: string | null;

  constructor(readonly segment: Segment) {
    this.key = segment.keys > 0 ? segment.key(0) : null;
  }

  /** Gives the place of the present key and goes on to the next. */
  next(): number {
    this.#at += 1;
    this.key = this.#at < this.segment.keys ? this.segment.key(this.#at) : null;
    return this.#at - 1;
  }
}

function leastKey(heads: readonly Head[]): string | null {
  let least: string | null = null;
  for (const { key } of heads) if (key !== null && (least === null || key < least)) least = key;
  return least;
}

/** Writes the block of a key out of the blocks it has in all parts. */
function copyBlocks(
  heads: readonly Head[],
  key: string,
  places: readonly Int32Array[],
  into: BlockWriter,
  arena: Arena,
): void {
  const forms = new Map<string, number>();
  const found = heads.flatMap((head, part) => {
    if (head.key !== key) return [];
    const at = head.next();
    const postings = readPostings(head.segment.postings(at, arena));
    for (const form of postings.forms) if (!forms.has(form)) forms.set(form, forms.size);
    return [{ segment: head.segment, at, postings, places: places[part] ?? new Int32Array() }];
  });
  into.begin([...forms.keys()]);
  for (const { segment, at, postings, places: own } of found) {
    const numbers = Uint32Array.from(postings.forms, (form) => forms.get(form) ?? 0);
    copyPostings(postings, numbers, own, into);
    copyOccurrences(segment.occurrences(at, arena), numbers, own, into);
  }
}

function copyPostings({ bytes, lists }: Postings, numbers: Uint32Array, places: Int32Array, into: BlockWriter): void {
  for (let form = 0; form < numbers.length; form += 1) {
    eachPosting(bytes, lists[form] ?? 0, (list, article, often) => {
      const place = places[article] ?? -1;
      if (place >= 0) into.post(numbers[form] ?? 0, list, place, often);
      return false;
    });
  }
}

function copyOccurrences(bytes: Uint8Array, numbers: Uint32Array, places: Int32Array, into: BlockWriter): void {
  const reader = new OccurrenceReader(bytes, numbers.length);
  while (reader.step()) {
    const place = places[reader.article] ?? -1;
    if (place < 0) continue;
    reader.each((position, form) => into.word(position, numbers[form] ?? 0));
    into.endArticle(place);
  }
}
