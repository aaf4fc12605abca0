import type { Recent } from '../recent/recent';
import { BlockWriter } from './block-writer';
import { ByteWriter } from './byte-writer';
import { SegmentWriter, type SegmentArticle } from './segment-writer';
import type { Sink } from './sink';
import type { Source } from './source';

/** Writes a segment of the newest articles for which `isLive` holds, in their order. */
export function buildSegment(recent: Recent, isLive: (place: number) => boolean, sink: Sink): Source {
  const live = recent.articles.filter((_, place) => isLive(place));
  const words = sortedByKey(live, recent);
  const writer = new SegmentWriter(
    sink,
    live.map(({ id, shown, hidden, fields }): SegmentArticle => ({ id, shown, hidden, runs: encoded(fields) })),
  );
  const block = new BlockWriter();
  for (const key of inOrder(recent.vocabulary.keys)) {
    const [from, to] = [words.starts[key] ?? 0, words.starts[key + 1] ?? 0];
    if (from === to) continue;
    block.clear();
    for (let at = from; at < to; at += 1) {
      const article = words.articles[at] ?? 0;
      if (at > from && article !== words.articles[at - 1]) block.endArticle(words.articles[at - 1] ?? 0);
      const form = block.form(recent.vocabulary.form(words.forms[at] ?? 0));
      block.counted(words.positions[at] ?? 0, form, words.fields[at] ?? 0);
    }
    block.endArticle(words.articles[to - 1] ?? 0);
    writer.add(recent.vocabulary.keys[key] ?? '', block);
  }
  return writer.finish();
}

/** Numbers of the keys in the order of the keys. */
function inOrder(keys: readonly string[]): number[] {
  return keys.map((_, key) => key).sort((a, b) => ((keys[a] ?? '') < (keys[b] ?? '') ? -1 : 1));
}

function encoded(numbers: Uint32Array): Uint8Array {
  const out = new ByteWriter(16);
  for (const number of numbers) out.number(number);
  return out.view();
}

/** Every word of some articles, those of one key together, each key's by article and position. */
interface SortedWords {
  /** Where the words of each key begin, and where the last ones end. */
  readonly starts: Uint32Array;
  readonly articles: Uint32Array;
  readonly positions: Uint32Array;
  readonly forms: Uint32Array;
  readonly fields: Uint8Array;
}

/** Sorts by counting: one look at every word to count, one to put it in its place. */
function sortedByKey(live: Recent['articles'], { vocabulary }: Recent): SortedWords {
  const next = new Uint32Array(vocabulary.keys.length + 1);
  for (const { forms } of live) for (const form of forms) add(next, vocabulary.keyOfForm(form) + 1, 1);
  for (let key = 1; key < next.length; key += 1) add(next, key, next[key - 1] ?? 0);
  const starts = next.slice();
  const total = next.at(-1) ?? 0;
  const [articles, positions, formsAt] = [new Uint32Array(total), new Uint32Array(total), new Uint32Array(total)];
  const fieldsAt = new Uint8Array(total);
  live.forEach(({ forms, fields }, article) => {
    let position = 0;
    for (let run = 0; run < fields.length; run += 2) {
      const end = position + (fields[run + 1] ?? 0);
      for (; position < end; position += 1) {
        const form = forms[position] ?? 0;
        const key = vocabulary.keyOfForm(form);
        const at = next[key] ?? 0;
        next[key] = at + 1;
        articles[at] = article;
        positions[at] = position;
        formsAt[at] = form;
        fieldsAt[at] = fields[run] ?? 0;
      }
    }
  });
  return { starts, articles, positions, forms: formsAt, fields: fieldsAt };
}

function add(numbers: Uint32Array, at: number, by: number): void {
  numbers[at] = (numbers[at] ?? 0) + by;
}
