import { BlockWriter } from './block-writer';
import { moveAll, movePlaces, type Move, type Part } from './moves';
import { readOccurrences } from './occurrences';
import { readPostings, type Postings } from './postings';
import { seal, SegmentWriter } from './segment-writer';
import type { Sink } from './sink';
import type { Source } from './source';
import type { BlockWalk } from './walk';

/** Keys between two pauses. */
const SLICE = 16;
/** Bytes of places of a common key, which takes a while: it is gone through in several steps. */
const LONG = 1 << 12;

/**
 * Writes one segment with the live articles of all parts, in their order. Yields often, so that other work can go between;
 * the parts must not change meanwhile.
 */
export function* mergeSegments(parts: readonly Part[], sink: Sink): Generator<void, Source> {
  const { articles, ids, moves } = moveAll(parts);
  const writer = new SegmentWriter(sink, articles);
  const block = new BlockWriter(articles.length);
  const heads = moves.map((move) => new Head(move));
  let done = 0;
  for (let first = leading(heads); first.length > 0; first = leading(heads)) {
    const key = first[0]?.key ?? '';
    yield* copyBlocks(first, key, block);
    if (block.articles > 0) writer.add(key, block);
    for (const head of first) head.next();
    done += 1;
    if (done % SLICE === 0) yield;
  }
  return seal(sink, writer.end(), ids);
}

/** How far the keys of a segment were walked through. */
class Head {
  /** Place of the present key. */
  at = 0;
  /** `null` behind the last one. */
  key: string | null;

  readonly walk: BlockWalk;

  constructor(readonly move: Move) {
    this.key = move.segment.keys > 0 ? move.segment.key(0) : null;
    this.walk = move.segment.walk();
  }

  /** Those of the present key, until more is asked of the walk. */
  postings(key: string): Postings {
    const { walk } = this;
    walk.postings(this.at);
    return readPostings(walk.bytes, key, walk.from);
  }

  next(): void {
    const { segment } = this.move;
    this.at += 1;
    this.key = this.at < segment.keys ? segment.key(this.at) : null;
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
function* copyBlocks(heads: readonly Head[], key: string, into: BlockWriter): Generator<void, void> {
  const forms = new Map<string, number>();
  const found = heads.map((head) => {
    const postings = head.postings(key);
    return { head, postings, numbers: numbersOf(postings.forms, forms) };
  });
  into.begin(key, [...forms.keys()]);
  for (const { head, postings, numbers } of found) {
    if (head.move.isWhole) addBlock(head, postings, numbers, into);
    else yield* copyBlock(head, postings, numbers, into);
    if (head.walk.to - head.walk.from > LONG) yield;
  }
}

/** Adds the block of a segment that moves as a whole: hardly any of its numbers change. */
function addBlock({ move, walk, at }: Head, postings: Postings, numbers: Uint32Array, into: BlockWriter): void {
  const { segment, places, shifts } = move;
  into.addPostings(postings, numbers, places[0] ?? 0, segment.articlesOf(at));
  walk.occurrences(at);
  into.addOccurrences(walk.bytes, walk.from, walk.to, numbers, shifts[0] ?? 0);
}

/** Adds the block of a segment of which some articles go. */
function* copyBlock(
  { move, walk, at }: Head,
  postings: Postings,
  numbers: Uint32Array,
  into: BlockWriter,
): Generator<void, void> {
  into.copyPostings(postings, numbers, move.places);
  walk.occurrences(at);
  const own = readOccurrences(walk.bytes.subarray(walk.from, walk.to), numbers.length);
  for (const [form, reader] of own.entries()) yield* movePlaces(reader, numbers[form] ?? 0, move, into);
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
