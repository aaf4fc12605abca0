// For one query: the matcher of every unit an article can hold, and the walk through an article that collects its events.
import { HIDDEN, TITLE } from './article-words';
import { HIDDEN_GAP, type Events } from './events';
import type { Matchers } from './matcher';
import { ArticleHead, type Occurrences } from './occurrences';
import { NONE, classOf, type Plan } from './plan';
import { FIRST_LEAD, FIRST_TRAIL, RUN_HEADER, pairedForm } from './token-stream';
import type { Vocabulary } from './vocabulary';

/** Marks a lead: the form is known only with its trail. */
const PAIR = 0xffff;

/** With more keys an article is read from end to end anyway. */
const FETCHED_KEYS = 8;

/** Numbers of the keys that each word of a plan may stand for. */
export function keysOf(plan: Plan, vocabulary: Vocabulary): readonly (readonly number[])[] {
  return plan.words.map(({ key, prefix }) => {
    const own = vocabulary.keyNumber(key);
    const longer = prefix === null ? [] : vocabulary.keysFrom(prefix).map((found) => vocabulary.keyNumber(found));
    return own < 0 || longer.includes(own) ? longer : [own, ...longer];
  });
}

/** A table of 65,536 places, filled for a query and wiped before the next. */
export class FormTable {
  readonly #ofUnit = new Uint16Array(0x10000).fill(PAIR, FIRST_LEAD, FIRST_TRAIL);
  readonly #ofRare = new Map<number, number>();
  readonly #head = new ArticleHead();
  #filled: number[] = [];
  /** Numbers of the keys the query asks for. */
  #keys: number[] = [];

  /** Prepares the table for a query; `keys` as `keysOf` gives them. */
  fill(plan: Plan, keys: readonly (readonly number[])[], matchers: Matchers, vocabulary: Vocabulary): void {
    this.#wipe();
    this.#keys = [...new Set(keys.flat())];
    keys.forEach((ofWord, word) => {
      for (const key of ofWord) this.#fillKey(plan, word, key, matchers, vocabulary);
    });
  }

  #fillKey(plan: Plan, word: number, number: number, matchers: Matchers, vocabulary: Vocabulary): void {
    const key = vocabulary.key(number);
    const planWord = plan.words[word];
    if (planWord === undefined) return;
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

  /** Collects the events of one article, in order. */
  collect(occurrences: Occurrences, place: number, includesHidden: boolean, events: Events): void {
    events.clear();
    const units = occurrences.units(place);
    const distances = occurrences.distances(place);
    const head = this.#head;
    head.read(units, occurrences.start(place));
    const mask = head.buckets - 1;
    const asked = this.#keys.length;
    if (asked * 2 > head.buckets) {
      for (let bucket = 0; bucket <= mask; bucket += 1) this.#bucket(units, distances, bucket, events);
    } else {
      for (let at = 0; at < asked; at += 1) {
        const bucket = (this.#keys[at] ?? 0) & mask;
        if (!this.#isDone(at, bucket, mask)) this.#bucket(units, distances, bucket, events);
      }
    }
    if (asked > 1) events.sort();
    this.#placeInRuns(units, includesHidden, events);
  }

  /**
   * Touches the memory of the articles `places[from, to)`, which `collect` is about to read. Reads that do not wait for
   * each other are fetched at the same time: that makes a search through thousands of articles faster by a quarter. The result says nothing;
   * without one the reads would be left out.
   */
  fetch(occurrences: Occurrences, places: Uint32Array, from: number, to: number): number {
    let touched = 0;
    for (let at = from; at < to; at += 1) {
      const place = places[at] ?? 0;
      touched += occurrences.units(place)[occurrences.start(place)] ?? 0;
    }
    for (let at = from; at < to; at += 1) {
      const place = places[at] ?? 0;
      const units = occurrences.units(place);
      const distances = occurrences.distances(place);
      this.#head.read(units, occurrences.start(place));
      for (let key = 0; key < this.#keys.length && key < FETCHED_KEYS; key += 1) {
        const first = this.#head.end(units, ((this.#keys[key] ?? 0) & (this.#head.buckets - 1)) - 1);
        touched += (units[first] ?? 0) + (distances[first] ?? 0);
      }
    }
    return touched;
  }

  /** True when a key before the one at `at` lies in the same bucket. */
  #isDone(at: number, bucket: number, mask: number): boolean {
    for (let before = 0; before < at; before += 1) if (((this.#keys[before] ?? 0) & mask) === bucket) return true;
    return false;
  }

  /** The innermost loop of every search. */
  #bucket(units: Uint16Array, distances: Uint8Array, bucket: number, events: Events): void {
    const table = this.#ofUnit;
    const end = this.#head.end(units, bucket);
    let position = 0;
    for (let at = this.#head.end(units, bucket - 1); at < end; at += 1) {
      position += distances[at] ?? 0;
      const unit = units[at] ?? 0;
      let matcher = table[unit] ?? 0;
      if (matcher === 0) continue;
      if (matcher === PAIR) {
        at += 1;
        matcher = this.#ofRare.get(pairedForm(unit, units[at] ?? 0)) ?? 0;
        if (matcher === 0) continue;
      }
      events.push(position, matcher);
    }
  }

  /** Tells titles from the rest and takes hidden words out. */
  #placeInRuns(units: Uint16Array, includesHidden: boolean, events: Events): void {
    const { firstRun, runs } = this.#head;
    let first = 0;
    let shift = 0;
    let from = 0;
    let kept = 0;
    for (let run = 0; run < runs; run += 1) {
      const at = firstRun + run * RUN_HEADER;
      const field = units[at] ?? 0;
      const words = (units[at + 1] ?? 0) + (units[at + 2] ?? 0) * 0x10000;
      const isLeftOut = field === HIDDEN && !includesHidden;
      if (isLeftOut) shift += HIDDEN_GAP;
      else events.length += words;
      for (; from < events.count && (events.positions[from] ?? 0) < first + words; from += 1) {
        if (!isLeftOut) events.keep(from, kept++, shift, field === TITLE ? 1 : 0);
      }
      first += words;
    }
    events.count = kept;
  }
}
