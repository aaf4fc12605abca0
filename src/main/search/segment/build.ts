import type { Vocabulary } from '../recent/vocabulary';
import type { WordList } from '../recent/word-list';
import { BlockWriter } from './block-writer';
import { ByteWriter } from './byte-writer';
import { SegmentWriter, type SegmentArticle, type SegmentBody } from './segment-writer';
import type { Sink } from './sink';

/** Writes the body of a segment of some articles, in their order; `vocabulary` names their words. `isDraft` as in `SegmentWriter`. */
export function buildSegment(
  articles: readonly WordList[],
  vocabulary: Vocabulary,
  sink: Sink,
  isDraft = false,
): SegmentBody {
  const words = sortedByKey(articles, vocabulary);
  const writer = new SegmentWriter(sink, articles.map(segmentArticle), isDraft);
  const block = new BlockWriter(articles.length);
  const numbers = new FormNumbers(vocabulary);
  for (const key of vocabulary.inOrder()) {
    const [from, to] = [words.starts[key] ?? 0, words.starts[key + 1] ?? 0];
    if (from === to) continue;
    const text = vocabulary.keys[key] ?? '';
    block.begin(text, numbers.of(words.forms, from, to));
    writeWords(words, from, to, numbers, block);
    writer.add(text, block);
  }
  return writer.end();
}

/** Writes the words of one key. */
function writeWords(words: SortedWords, from: number, to: number, numbers: FormNumbers, block: BlockWriter): void {
  const { stands, places, forms } = words;
  let article = (stands[from] ?? 0) >>> FIELD_BITS;
  for (let at = from; at < to; at += 1) {
    const stand = stands[at] ?? 0;
    const own = stand >>> FIELD_BITS;
    if (own !== article) {
      block.endArticle(article);
      article = own;
    }
    block.add(places[at] ?? 0, numbers.number(forms[at] ?? 0), stand & FIELD_MASK);
  }
  block.endArticle(article);
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

function segmentArticle({ shown, hidden, fields }: WordList): SegmentArticle {
  const runs = new ByteWriter(16);
  for (const number of fields) runs.number(number);
  return { shown, hidden, runs: runs.view() };
}

/** Every word of some articles, those of one key together, each key's as they stand. */
interface SortedWords {
  /** Where the words of each key begin, and where the last ones end. */
  readonly starts: Uint32Array;
  /** The article of each word, and its field in the low bits. */
  readonly stands: Uint32Array;
  /** Where each stands in the running count of all words. */
  readonly places: Uint32Array;
  readonly forms: Uint32Array;
}

/** Low bits of a stand that hold the field. */
const FIELD_BITS = 2;
const FIELD_MASK = (1 << FIELD_BITS) - 1;

/** Sorts by counting: one look at every word to count, one to put it in its place. */
function sortedByKey(all: readonly WordList[], vocabulary: Vocabulary): SortedWords {
  const keyOf = vocabulary.keysOfForms();
  const starts = startsOfKeys(all, vocabulary.keys.length, keyOf);
  const total = starts.at(-1) ?? 0;
  const [stands, places, forms] = [new Uint32Array(total), new Uint32Array(total), new Uint32Array(total)];
  const words = { starts, stands, places, forms };
  const next = starts.slice();
  let place = 0;
  for (let article = 0; article < all.length; article += 1) {
    const list = all[article];
    if (list === undefined) continue;
    putWords(list, article, place, keyOf, next, words);
    place += list.forms.length;
  }
  return words;
}

function startsOfKeys(all: readonly WordList[], keys: number, keyOf: Uint32Array): Uint32Array {
  const starts = new Uint32Array(keys + 1);
  for (const { forms } of all) {
    for (let at = 0; at < forms.length; at += 1) {
      const key = (keyOf[forms[at] ?? 0] ?? 0) + 1;
      starts[key] = (starts[key] ?? 0) + 1;
    }
  }
  for (let key = 1; key < starts.length; key += 1) starts[key] = (starts[key] ?? 0) + (starts[key - 1] ?? 0);
  return starts;
}

/** Puts the words of an article, the first of which stands at `start`, where the next of each key goes. */
function putWords(
  { forms, fields }: WordList,
  article: number,
  start: number,
  keyOf: Uint32Array,
  next: Uint32Array,
  into: SortedWords,
): void {
  let position = 0;
  for (let run = 0; run < fields.length; run += 2) {
    const stand = (article << FIELD_BITS) | (fields[run] ?? 0);
    const end = position + (fields[run + 1] ?? 0);
    for (; position < end; position += 1) {
      const form = forms[position] ?? 0;
      const key = keyOf[form] ?? 0;
      const at = next[key] ?? 0;
      next[key] = at + 1;
      into.stands[at] = stand;
      into.places[at] = start + position;
      into.forms[at] = form;
    }
  }
}
