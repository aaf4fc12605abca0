import type { Vocabulary } from '../recent/vocabulary';
import type { WordList } from '../recent/word-list';
import { BlockWriter, standOf, type FormWords } from './block-writer';
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
  const words = sortedByForm(articles, vocabulary.forms);
  const writer = new SegmentWriter(sink, articles.map(segmentArticle), isDraft);
  const block = new BlockWriter(articles.length);
  const stands = keysThatStand(words, vocabulary);
  for (const key of vocabulary.inOrder()) {
    if (stands[key] !== 1) continue;
    const forms = formsIn(words, vocabulary.formsOf(key));
    const text = vocabulary.keys[key] ?? '';
    block.begin(
      text,
      forms.map((form) => vocabulary.form(form)),
    );
    for (let number = 0; number < forms.length; number += 1) {
      const form = forms[number] ?? 0;
      block.addForm(number, words, words.starts[form] ?? 0, words.starts[form + 1] ?? 0);
    }
    writer.add(text, block);
  }
  return writer.end();
}

function segmentArticle({ shown, hidden, fields }: WordList): SegmentArticle {
  const runs = new ByteWriter(16);
  for (const number of fields) runs.number(number);
  return { shown, hidden, runs: runs.view() };
}

/** Every word of some articles, those of one form together, each form's as they stand. */
interface SortedWords extends FormWords {
  /** Where the words of each form begin, and where the last ones end. */
  readonly starts: Uint32Array;
}

/** 1 for each key that stands somewhere: of all that the vocabulary has met few do in the articles of one segment. */
function keysThatStand({ starts }: SortedWords, vocabulary: Vocabulary): Uint8Array {
  const stands = new Uint8Array(vocabulary.keys.length);
  const keys = vocabulary.keysOfForms();
  for (let form = 0; form < keys.length; form += 1) if (starts[form] !== starts[form + 1]) stands[keys[form] ?? 0] = 1;
  return stands;
}

/** Those of some forms that stand somewhere, the one that stands first before the others. */
function formsIn({ starts, places }: SortedWords, forms: readonly number[]): readonly number[] {
  if (forms.length === 1) return forms;
  const found = forms.filter((form) => starts[form] !== starts[form + 1]);
  const first = (form: number): number => places[starts[form] ?? 0] ?? 0;
  return found.length < 2 ? found : found.sort((a, b) => first(a) - first(b));
}

/** Sorts by counting: one look at every word to count, one to put it in its place. */
function sortedByForm(all: readonly WordList[], count: number): SortedWords {
  const starts = startsOfForms(all, count);
  const total = starts.at(-1) ?? 0;
  const words = { starts, stands: new Uint32Array(total), places: new Uint32Array(total) };
  const next = starts.slice();
  let place = 0;
  for (let article = 0; article < all.length; article += 1) {
    const list = all[article];
    if (list === undefined) continue;
    putWords(list, article, place, next, words);
    place += list.forms.length;
  }
  return words;
}

function startsOfForms(all: readonly WordList[], count: number): Uint32Array {
  const starts = new Uint32Array(count + 1);
  for (const { forms } of all) {
    for (let at = 0; at < forms.length; at += 1) {
      const form = (forms[at] ?? 0) + 1;
      starts[form] = (starts[form] ?? 0) + 1;
    }
  }
  for (let form = 1; form < starts.length; form += 1) starts[form] = (starts[form] ?? 0) + (starts[form - 1] ?? 0);
  return starts;
}

/** Puts the words of an article, the first of which stands at `start`, where the next of each form goes. */
function putWords(
  { forms, fields }: WordList,
  article: number,
  start: number,
  next: Uint32Array,
  { stands, places }: SortedWords,
): void {
  let position = 0;
  for (let run = 0; run < fields.length; run += 2) {
    const stand = standOf(article, fields[run] ?? 0);
    const end = position + (fields[run + 1] ?? 0);
    for (; position < end; position += 1) {
      const form = forms[position] ?? 0;
      const at = next[form] ?? 0;
      next[form] = at + 1;
      stands[at] = stand;
      places[at] = start + position;
    }
  }
}
