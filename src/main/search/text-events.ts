// Where the words of one query stand in a text: the same places that the index gives for an article.
import type { Block, Span } from '../../shared/article';
import { exactForm } from '../text/fold';
import { keyOf } from '../text/key';
import { WORD, unitClass } from '../text/letters';
import { unitsOf } from '../text/units';
import { wordBounds } from '../text/word-bounds';
import { wordEnd } from '../text/words';
import { Beginnings } from './beginnings';
import { HIDDEN, fieldRanges, type FieldRange } from './article-words';
import { Events, HIDDEN_GAP } from './events';
import type { Matchers } from './matcher';
import { NONE, classOf, type Plan } from './plan';

/** Finds the words of one query in one text after another. */
export class TextEvents {
  /** The places in the text that was read last. */
  readonly events = new Events();
  /** Their spans. */
  readonly spans: Span[] = [];
  readonly #begins: Beginnings;
  /** The first word of the text that ends behind what was read so far. */
  #word = 0;
  /** Matchers of words met, by how they are written. */
  readonly #known = new Map<string, number>();

  constructor(
    private readonly plan: Plan,
    private readonly matchers: Matchers,
  ) {
    this.#begins = new Beginnings(plan.words);
  }

  /** Reads a text. */
  read(text: string, blocks: readonly Block[], includesHidden: boolean): void {
    this.events.clear();
    this.spans.length = 0;
    this.#word = 0;
    let position = 0;
    for (const range of fieldRanges(text, blocks)) {
      if (range.field === HIDDEN && !includesHidden) position += HIDDEN_GAP;
      else position = this.#readRange(text, range, position);
    }
  }

  /** Gives the position behind the last word. Most words are passed over by how they begin. */
  #readRange(text: string, { start, end, field }: FieldRange, first: number): number {
    const units = unitsOf(text);
    const { count, starts, stops } = wordBounds(text);
    let position = first;
    let word = this.#word;
    while (word < count && (stops[word] ?? 0) <= start) word += 1;
    for (; word < count && (starts[word] ?? 0) < end; word += 1) {
      // A border between two ranges may divide a word.
      const stop = Math.min(stops[word] ?? 0, end);
      const from = starts[word] ?? 0;
      const at = from < start ? firstWordUnit(units, start, stop) : from;
      if (at === stop) continue;
      if (this.#begins.has(units, at, stop)) this.#add(text, at, stop, position, field);
      position += 1;
    }
    // A word that goes on behind this range is met again there.
    this.#word = Math.max(0, word - 1);
    return position;
  }

  #add(text: string, start: number, stop: number, position: number, field: number): void {
    const matcher = this.#matcherOf(text.slice(start, stop));
    if (matcher === 0) return;
    this.events.push(position, matcher);
    this.events.fields[this.events.count - 1] = field;
    this.spans.push({ start, end: wordEnd(unitsOf(text), start, stop) });
  }

  #matcherOf(written: string): number {
    const known = this.#known.get(written);
    if (known !== undefined) return known;
    const exact = exactForm(written);
    const key = keyOf(exact);
    let number = 0;
    this.plan.words.forEach((word, at) => {
      const found = classOf(word, exact, key);
      if (found !== NONE) number = this.matchers.extended(number, at, found);
    });
    this.#known.set(written, number);
    return number;
  }
}

/** The first unit of a word at `from` or behind it; `to` when there is none. */
function firstWordUnit(units: Uint16Array, from: number, to: number): number {
  let at = from;
  while (at < to && unitClass[units[at] ?? 0] !== WORD) at += 1;
  return at;
}
