// For one query: the matcher of every unit a token stream can hold, and the walk over a stream that collects its events.
import { HIDDEN, TITLE } from './article-words';
import { HIDDEN_GAP, type Events } from './events';
import { Matchers } from './matcher';
import { NONE, classOf, type Plan } from './plan';
import { FIRST_LEAD, FIRST_TRAIL, RUN_HEADER, firstWord, pairedForm, type TokenStreams } from './token-stream';
import type { Vocabulary } from './vocabulary';

/** Marks a lead: the form is known only with its trail. */
const PAIR = 0xffff;

/** Keys of the vocabulary that a word of a plan may stand for. */
export function keysOf(plan: Plan, word: number, vocabulary: Vocabulary): string[] {
  const { key, prefix } = plan.words[word] ?? { key: '', prefix: null };
  if (prefix === null) return [key];
  const keys = vocabulary.keysFrom(prefix);
  return keys.includes(key) ? keys : [key, ...keys];
}

/** A table of 65,536 places, filled for a query and wiped after it. */
export class FormTable {
  readonly #ofUnit = new Uint16Array(0x10000).fill(PAIR, FIRST_LEAD, FIRST_TRAIL);
  readonly #ofRare = new Map<number, number>();
  #filled: number[] = [];

  /** Prepares the table for a query. */
  fill(plan: Plan, matchers: Matchers, vocabulary: Vocabulary): void {
    this.#wipe();
    for (let word = 0; word < plan.words.length; word += 1) {
      for (const key of keysOf(plan, word, vocabulary)) this.#fillKey(plan, word, key, matchers, vocabulary);
    }
  }

  #fillKey(plan: Plan, word: number, key: string, matchers: Matchers, vocabulary: Vocabulary): void {
    const number = vocabulary.keyNumber(key);
    const planWord = plan.words[word];
    if (number < 0 || planWord === undefined) return;
    for (const form of vocabulary.formsOfKey(number)) {
      const found = classOf(planWord, vocabulary.form(form), key);
      if (found === NONE) continue;
      if (form < FIRST_LEAD) {
        this.#ofUnit[form] = matchers.extended(this.#ofUnit[form] ?? 0, word, found);
        this.#filled.push(form);
      } else this.#ofRare.set(form, matchers.extended(this.#ofRare.get(form) ?? 0, word, found));
    }
  }

  #wipe(): void {
    for (const form of this.#filled) this.#ofUnit[form] = 0;
    this.#filled = [];
    this.#ofRare.clear();
  }

  /** Collects the events of one article. */
  collect(streams: TokenStreams, place: number, includesHidden: boolean, events: Events): void {
    events.clear();
    const units = streams.chunk(place);
    const start = streams.start(place);
    const words = firstWord(units, start);
    let at = words;
    let position = 0;
    for (let header = start + 1; header < words; header += RUN_HEADER) {
      const field = units[header] ?? 0;
      const end = at + (units[header + 1] ?? 0) + (units[header + 2] ?? 0) * 0x10000;
      if (field === HIDDEN && !includesHidden) position += HIDDEN_GAP;
      else {
        const length = this.#collectRun(units, at, end, position, field === TITLE ? 1 : 0, events);
        position += length;
        events.length += length;
      }
      at = end;
    }
  }

  /** The innermost loop of every search. Gives the number of words. */
  #collectRun(units: Uint16Array, from: number, to: number, position: number, isTitle: 0 | 1, events: Events): number {
    const table = this.#ofUnit;
    let shift = position - from;
    for (let at = from; at < to; at += 1) {
      let matcher = table[units[at] ?? 0] ?? 0;
      if (matcher === 0) continue;
      if (matcher === PAIR) {
        at += 1;
        shift -= 1;
        matcher = this.#ofRare.get(pairedForm(units[at - 1] ?? 0, units[at] ?? 0)) ?? 0;
        if (matcher === 0) continue;
      }
      events.push(at + shift, matcher, isTitle);
    }
    return to + shift - position;
  }
}
