// Where the words of one query stand in a text: the same places that the index gives for an article.
import type { Block, Span } from '../../shared/article';
import { exactForm } from '../text/fold';
import { keyOf } from '../text/key';
import { SEVERAL, foldCode } from '../text/letters';
import { wordEnd, wordStart, wordStop } from '../text/words';
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
  /** 1 for the beginning of a word of the query (`beginning`). */
  readonly #begins = new Uint8Array(BEGINNINGS);
  /** Matchers of words met, by how they are written. */
  readonly #known = new Map<string, number>();

  constructor(
    private readonly plan: Plan,
    private readonly matchers: Matchers,
  ) {
    this.#begins[UNKNOWN] = 1;
    for (const { key, prefix } of plan.words) {
      for (const begun of [key, prefix ?? key]) this.#begins[beginning(begun, 0, begun.length)] = 1;
      if (prefix !== null && prefix.length < 2) this.#begins.fill(1);
    }
  }

  /** Reads a text. */
  read(text: string, blocks: readonly Block[], includesHidden: boolean): void {
    this.events.clear();
    this.spans.length = 0;
    let position = 0;
    for (const range of fieldRanges(text, blocks)) {
      if (range.field === HIDDEN && !includesHidden) position += HIDDEN_GAP;
      else position = this.#readRange(text, range, position);
    }
  }

  /** Gives the position behind the last word. Most words are passed over by how they begin. */
  #readRange(text: string, { start, end, field }: FieldRange, first: number): number {
    let position = first;
    for (let at = wordStart(text, start, end); at < end; position += 1) {
      const stop = wordStop(text, at, end);
      if (this.#begins[beginning(text, at, stop)] === 1) {
        const matcher = this.#matcherOf(text.slice(at, stop));
        if (matcher !== 0) {
          this.events.push(position, matcher);
          this.events.fields[this.events.count - 1] = field;
          this.spans.push({ start: at, end: wordEnd(text, at, stop) });
        }
      }
      at = wordStart(text, stop, end);
    }
    return position;
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

/** Letters of ASCII fill these; the table is made anew for each question, and should be small. */
const BEGINNINGS = 1 << 12;
/** Where the first two letters do not tell enough. */
const UNKNOWN = 0;
/** Stands for the second letter of a word that has one only. */
const NO_LETTER = 1;
const [I, Y] = ['i', 'y'].map((letter) => letter.charCodeAt(0));

/**
 * A number for the first two folded letters of a word, which tells most words of a text from those of a query: different
 * for words of different keys but for a few. `y` counts as `i`, as it does in some keys.
 */
function beginning(text: string, start: number, stop: number): number {
  const first = foldCode(text.charCodeAt(start));
  const second = start + 1 < stop ? foldCode(text.charCodeAt(start + 1)) : NO_LETTER;
  if (first === 0 || second === 0 || first === SEVERAL || second === SEVERAL) return UNKNOWN;
  return ((first << 5) ^ (second === Y ? (I ?? 0) : second)) & (BEGINNINGS - 1);
}
