// For one query: every key it asks for, read in step through the articles, giving the events of each.
import { HIDDEN, TITLE } from './article-words';
import { Cursor } from './cursor';
import { HIDDEN_GAP, type Events } from './events';
import type { Matchers } from './matcher';
import type { Occurrences } from './occurrences';
import { NONE, classOf, type Plan } from './plan';
import type { Vocabulary } from './vocabulary';

/** Numbers of the keys that each word of a plan may stand for. */
export type Keys = readonly (readonly number[])[];

/** A word still being typed stands for this many of its commonest continuations; the next letter brings the others. */
const CONTINUATIONS = 100;

export function keysOf(plan: Plan, vocabulary: Vocabulary): Keys {
  return plan.words.map(({ key, prefix, isUnfinished }) => {
    const own = vocabulary.keyNumber(key);
    const longer = prefix === null ? [] : vocabulary.keysFrom(prefix).map((found) => vocabulary.keyNumber(found));
    const kept = isUnfinished ? commonest(longer, vocabulary) : longer;
    return own < 0 || kept.includes(own) ? kept : [own, ...kept];
  });
}

function commonest(keys: readonly number[], vocabulary: Vocabulary): readonly number[] {
  if (keys.length <= CONTINUATIONS) return keys;
  return [...keys].sort((a, b) => vocabulary.articlesOfKey(b) - vocabulary.articlesOfKey(a)).slice(0, CONTINUATIONS);
}

/** Gives the events of one article after another. */
export class Reader {
  readonly #cursors: readonly Cursor[];

  constructor(
    private readonly occurrences: Occurrences,
    plan: Plan,
    keys: Keys,
    matchers: Matchers,
    vocabulary: Vocabulary,
  ) {
    const asked = [...new Set(keys.flat())];
    const bytes = new Uint8Array(asked.reduce((sum, key) => sum + occurrences.bytes(key), 0));
    let at = 0;
    this.#cursors = asked.map((key) => {
      const from = at;
      at += occurrences.bytes(key);
      occurrences.copy(key, bytes, from);
      return new Cursor(bytes, from, at, matchersOf(key, plan, keys, matchers, vocabulary));
    });
  }

  /** Collects the events of the article at `place`, in order; places must be asked for in ascending order. */
  collect(place: number, includesHidden: boolean, events: Events): void {
    events.clear();
    for (let at = 0; at < this.#cursors.length; at += 1) this.#cursors[at]?.collect(place, events);
    if (this.#cursors.length > 1) events.sort();
    this.#placeInRuns(place, includesHidden, events);
  }

  /** Tells titles from the rest and takes hidden words out. */
  #placeInRuns(place: number, includesHidden: boolean, events: Events): void {
    const end = this.occurrences.endRun(place);
    let first = 0;
    let shift = 0;
    let from = 0;
    let kept = 0;
    for (let run = this.occurrences.firstRun(place); run < end; run += 2) {
      const field = this.occurrences.run(run);
      const words = this.occurrences.run(run + 1);
      const isLeftOut = field === HIDDEN && !includesHidden;
      if (isLeftOut) shift += HIDDEN_GAP;
      else events.length += words;
      for (; from < events.count && (events.positions[from] ?? 0) < first + words; from += 1) {
        if (isLeftOut) continue;
        if (kept !== from || shift > 0) events.move(from, kept, shift);
        events.titles[kept] = field === TITLE ? 1 : 0;
        kept += 1;
      }
      first += words;
    }
    events.count = kept;
  }
}

/** A matcher for every form of a key. */
function matchersOf(key: number, plan: Plan, keys: Keys, matchers: Matchers, vocabulary: Vocabulary): Uint16Array {
  const forms = vocabulary.formsOfKey(key);
  const found = new Uint16Array(forms.length);
  plan.words.forEach((word, number) => {
    if (keys[number]?.includes(key) !== true) return;
    for (const form of forms) {
      const wordClass = classOf(word, vocabulary.form(form), vocabulary.key(key));
      const at = vocabulary.placeInKey(form);
      if (wordClass !== NONE) found[at] = matchers.extended(found[at] ?? 0, number, wordClass);
    }
  });
  return found;
}
