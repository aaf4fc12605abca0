import type { WordList } from '../recent/word-list';
import { ByteWriter } from './byte-writer';
import type { FormsInOrder } from './forms-in-order';
import { KeyWriter, standOf, type FormWords } from './key-writer';
import { SegmentWriter, type SegmentArticle, type SegmentBody } from './segment-writer';
import type { Sink } from './sink';

/** Writes the body of a segment of some articles, in their order; `forms` names their words. `isDraft` as in `SegmentWriter`. */
export function buildSegment(
  articles: readonly WordList[],
  forms: FormsInOrder,
  sink: Sink,
  isDraft = false,
): SegmentBody {
  const order = forms.numbers();
  const words = sortedByForm(articles, forms.forms.length);
  const standing = formsThatStand(order, words);
  const writer = new SegmentWriter(sink, articles.map(segmentArticle), isDraft);
  const block = new KeyWriter(articles.length);
  for (let at = 0; at < standing.length;) {
    const key = forms.keyOf(standing[at] ?? 0);
    let end = at + 1;
    while (end < standing.length && forms.keyOf(standing[end] ?? 0) === key) end += 1;
    block.begin(key, end - at);
    for (; at < end; at += 1) {
      const form = standing[at] ?? 0;
      const [from, to] = [words.starts[form] ?? 0, words.starts[form + 1] ?? 0];
      block.addForm(forms.forms[form] ?? '', words, from, to, at === end - 1);
    }
    writer.add(key, block);
  }
  return writer.end();
}

/** Those of some forms that stand in the articles, which of all there are few do. */
function formsThatStand(order: Uint32Array, { starts }: SortedWords): Uint32Array {
  const standing = new Uint32Array(order.length);
  let count = 0;
  for (let at = 0; at < order.length; at += 1) {
    const form = order[at] ?? 0;
    if (starts[form] !== starts[form + 1]) standing[count++] = form;
  }
  return standing.subarray(0, count);
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

/** Sorts by counting: one look at every word to count, one to put it in its place. */
function sortedByForm(all: readonly WordList[], count: number): SortedWords {
  const starts = startsOfForms(all, count);
  const total = starts.at(-1) ?? 0;
  const words = { starts, stands: new Uint32Array(total), places: new Uint32Array(total) };
  const next = starts.slice();
  let place = 0;
  for (const [article, list] of all.entries()) {
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
