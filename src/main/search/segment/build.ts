import type { Vocabulary } from '../recent/vocabulary';
import type { WordList } from '../recent/word-list';
import { BlockWriter } from './block-writer';
import { ByteWriter } from './byte-writer';
import { SegmentWriter, type SegmentArticle, type SegmentBody } from './segment-writer';
import type { Sink } from './sink';

/** Writes the body of a segment of some articles, in their order; `vocabulary` names their words. */
export function buildSegment(articles: readonly WordList[], vocabulary: Vocabulary, sink: Sink): SegmentBody {
  const words = sortedByKey(articles, vocabulary);
  const writer = new SegmentWriter(sink, articles.map(segmentArticle));
  const block = new BlockWriter();
  const numbers = new FormNumbers(vocabulary);
  for (const key of inOrder(vocabulary.keys)) {
    const [from, to] = [words.starts[key] ?? 0, words.starts[key + 1] ?? 0];
    if (from === to) continue;
    block.begin(numbers.of(words.forms, from, to));
    for (let at = from; at < to; at += 1) {
      const article = words.articles[at] ?? 0;
      if (at > from && article !== words.articles[at - 1]) block.endArticle(words.articles[at - 1] ?? 0);
      block.counted(words.positions[at] ?? 0, numbers.number(words.forms[at] ?? 0), words.fields[at] ?? 0);
    }
    block.endArticle(words.articles[to - 1] ?? 0);
    writer.add(vocabulary.keys[key] ?? '', block);
  }
  return writer.end();
}

/** Numbers the forms of one key after the other. */
class FormNumbers {
  /** By number in the vocabulary: one more than the number in the present key; forms of other keys hold anything. */
  readonly #numbers: Uint32Array;

  constructor(private readonly vocabulary: Vocabulary) {
    this.#numbers = new Uint32Array(vocabulary.forms);
  }

  /** The forms in `forms[from, to)`, each once; a form belongs to one key only. */
  of(forms: Uint32Array, from: number, to: number): readonly string[] {
    const texts: string[] = [];
    for (let at = from; at < to; at += 1) {
      const form = forms[at] ?? 0;
      if (this.#numbers[form] === 0) this.#numbers[form] = texts.push(this.vocabulary.form(form));
    }
    return texts;
  }

  number(form: number): number {
    return (this.#numbers[form] ?? 1) - 1;
  }
}

/** Numbers of the keys in the order of the keys. */
function inOrder(keys: readonly string[]): number[] {
  return keys.map((_, key) => key).sort((a, b) => ((keys[a] ?? '') < (keys[b] ?? '') ? -1 : 1));
}

function segmentArticle({ shown, hidden, fields }: WordList): SegmentArticle {
  const runs = new ByteWriter(16);
  for (const number of fields) runs.number(number);
  return { shown, hidden, runs: runs.view() };
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
function sortedByKey(all: readonly WordList[], vocabulary: Vocabulary): SortedWords {
  const next = new Uint32Array(vocabulary.keys.length + 1);
  for (const { forms } of all) for (const form of forms) add(next, vocabulary.keyOfForm(form) + 1, 1);
  for (let key = 1; key < next.length; key += 1) add(next, key, next[key - 1] ?? 0);
  const starts = next.slice();
  const total = next.at(-1) ?? 0;
  const [articles, positions, formsAt] = [new Uint32Array(total), new Uint32Array(total), new Uint32Array(total)];
  const fieldsAt = new Uint8Array(total);
  all.forEach(({ forms, fields }, article) => {
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
