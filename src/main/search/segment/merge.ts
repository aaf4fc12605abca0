import { Arena } from './arena';
import { BlockWriter } from './block-writer';
import { OccurrenceReader } from './occurrences';
import { readPostings } from './postings';
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
  const heads = parts.map(({ segment }, part) => new Head(segment, places[part] ?? new Int32Array()));
  let done = 0;
  for (let first = leading(heads); first.length > 0; first = leading(heads)) {
    const key = first[0]?.key ?? '';
    copyBlocks(first, key, block, arena);
    if (block.articles > 0) writer.add(key, block);
    for (const head of first) head.next();
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
  /** Place of the present key. */
  at = 0;
  /** `null` behind the last one. */
  key: string | null;

  constructor(
    readonly segment: Segment,
    /** As in `Numbered`. */
    readonly places: Int32Array,
  ) {
    this.key = segment.keys > 0 ? segment.key(0) : null;
  }

  next(): void {
    this.at += 1;
    this.key = this.at < this.segment.keys ? this.segment.key(this.at) : null;
  }
}

/** The heads that stand at the least key, in their order; none once all were walked through. */
function leading(heads: readonly Head[]): readonly Head[] {
  let least: string | null = null;
  let leading: Head[] = [];
  for (const head of heads) {
    if (head.key === null) continue;
    if (least === null || head.key < least) {
      least = head.key;
      leading = [head];
    } else if (head.key === least) leading.push(head);
  }
  return leading;
}

/** Writes the block of a key out of the blocks it has in the segments at whose heads it stands. */
function copyBlocks(heads: readonly Head[], key: string, into: BlockWriter, arena: Arena): void {
  const forms = new Map<string, number>();
  const found = heads.map(({ segment, places, at }) => {
    const postings = readPostings(segment.postings(at, arena), key);
    return { segment, at, places, postings, numbers: numbersOf(postings.forms, forms) };
  });
  into.begin(key, [...forms.keys()]);
  for (const { segment, at, places, postings, numbers } of found) {
    into.copyPostings(postings, numbers, places);
    copyOccurrences(segment.occurrences(at, arena), numbers, places, into);
  }
}

/** The number of each form among all forms of the key; those not met yet get the next ones. */
function numbersOf(own: readonly string[], forms: Map<string, number>): Uint32Array {
  const numbers = new Uint32Array(own.length);
  for (let at = 0; at < own.length; at += 1) {
    const form = own[at] ?? '';
    const known = forms.get(form);
    numbers[at] = known ?? forms.size;
    if (known === undefined) forms.set(form, forms.size);
  }
  return numbers;
}

function copyOccurrences(bytes: Uint8Array, numbers: Uint32Array, places: Int32Array, into: BlockWriter): void {
  const reader = new OccurrenceReader(bytes, numbers.length);
  while (reader.step()) {
    const place = places[reader.article] ?? -1;
    if (place >= 0) into.copyArticle(place, reader, numbers);
  }
}
