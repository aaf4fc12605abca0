// Does an article answer the query, how well, and how often? Decided on its events alone.
import { TITLE } from './article-words';
import type { Events } from './events';
import type { Matchers } from './matcher';
import type { HoldsFact } from './query';
import { CLASSES, EXACT, FOLDED, NONE, TONE, type Plan, type PlanNode, type PlanTerm } from './plan';

/** Counts of one article; reused from article to article. */
export class Tally {
  /** Hits outside titles, by `term * CLASSES + class`. */
  readonly body: Int32Array;
  /** Hits in titles, likewise. */
  readonly title: Int32Array;
  /** Times the two words of a pair stand together, a title counted as `TITLE_WEIGHT`. */
  readonly pairs: Int32Array;

  constructor(plan: Plan) {
    this.body = new Int32Array(plan.terms.length * CLASSES);
    this.title = new Int32Array(plan.terms.length * CLASSES);
    this.pairs = new Int32Array(plan.pairs.length);
  }

  clear(): void {
    // A loop: for so few counters the call of `fill` takes longer than the work.
    for (let at = 0; at < this.body.length; at += 1) {
      this.body[at] = 0;
      this.title[at] = 0;
    }
    for (let at = 0; at < this.pairs.length; at += 1) this.pairs[at] = 0;
  }

  count(term: number, wordClass: number): number {
    const at = term * CLASSES + wordClass;
    return (this.body[at] ?? 0) + (this.title[at] ?? 0);
  }
}

/** How many hits in the text a hit in the title is worth. */
export const TITLE_WEIGHT = 3;

/** Counts the hits of every term. */
export function tally(plan: Plan, matchers: Matchers, events: Events, into: Tally): void {
  into.clear();
  const hasPairs = plan.pairs.length > 0;
  let hasPhrases = false;
  for (let at = 0; at < events.count; at += 1) {
    const matcher = matchers.get(events.matchers[at] ?? 0);
    const isTitle = events.fields[at] === TITLE;
    const counters = isTitle ? matcher.inTitle : matcher.inBody;
    const counts = isTitle ? into.title : into.body;
    for (let next = 0; next < counters.length; next += 1) bump(counts, counters[next] ?? 0, 1);
    if (matcher.begins.length > 0) hasPhrases = true;
    if (hasPairs && matcher.pairs.length > 0) tallyPairsAt(plan, matchers, events, at, into.pairs);
  }
  if (!hasPhrases) return;
  plan.terms.forEach((term, number) => {
    if (term.words === 1) return;
    eachOccurrence(term, number, matchers, events, (first, _last, wordClass) => {
      bump(events.fields[first] === TITLE ? into.title : into.body, number * CLASSES + wordClass, 1);
    });
  });
}

function bump(counters: Int32Array, at: number, by: number): void {
  counters[at] = (counters[at] ?? 0) + by;
}

/** Adds the pairs that begin at an event, a title counted as `TITLE_WEIGHT`. */
function tallyPairsAt(plan: Plan, matchers: Matchers, events: Events, at: number, into: Int32Array): void {
  if (at + 1 >= events.count || events.positions[at + 1] !== (events.positions[at] ?? 0) + 1) return;
  const next = matchers.get(events.matchers[at + 1] ?? 0).classes;
  for (const pair of matchers.get(events.matchers[at] ?? 0).pairs) {
    const right = plan.pairs[pair]?.[1] ?? 0;
    if (next[right] !== NONE) bump(into, pair, events.fields[at] === TITLE ? TITLE_WEIGHT : 1);
  }
}

/**
 * Calls `visit` with the first and last event and the class of every occurrence of a phrase, in order, none overlapping
 * the one before. The class is the worst of its words.
 */
export function eachOccurrence(
  term: PlanTerm,
  number: number,
  matchers: Matchers,
  events: Events,
  visit: (first: number, last: number, wordClass: number) => void,
): void {
  for (let at = 0; at < events.count; at += 1) {
    if (!matchers.get(events.matchers[at] ?? 0).begins.includes(number)) continue;
    const found = occurrenceAt(term, matchers, events, at);
    if (found === null) continue;
    visit(at, found.last, found.wordClass);
    at = found.last;
  }
}

interface Occurrence {
  readonly last: number;
  readonly wordClass: number;
}

/** The occurrence that begins at an event, in the best class there is one in. */
function occurrenceAt(term: PlanTerm, matchers: Matchers, events: Events, first: number): Occurrence | null {
  const own = classAt(matchers, events, first, term.firstWord);
  if (own === NONE) return null;
  // Only where other words may stand between is there a choice.
  for (let worst = term.within > 0 ? own : FOLDED; worst <= FOLDED; worst += 1) {
    const found = earliest(term, matchers, events, first, worst);
    if (found !== null) return found;
  }
  return null;
}

/** Every following word is taken where it first stands in a class not worse than `worst`. */
function earliest(term: PlanTerm, matchers: Matchers, events: Events, first: number, worst: number): Occurrence | null {
  let wordClass = classAt(matchers, events, first, term.firstWord);
  const start = events.positions[first] ?? 0;
  let last = first;
  for (let word = 1; word < term.words; word += 1) {
    const limit = start + word + term.within;
    let next = last + 1;
    while (
      next < events.count &&
      (events.positions[next] ?? 0) <= limit &&
      !isWithin(classAt(matchers, events, next, term.firstWord + word), worst)
    ) {
      next += 1;
    }
    if (next >= events.count || (events.positions[next] ?? 0) > limit) return null;
    wordClass = Math.max(wordClass, classAt(matchers, events, next, term.firstWord + word));
    last = next;
  }
  if (term.scope === 'title' && (events.fields[first] !== TITLE || events.fields[last] !== TITLE)) return null;
  return { last, wordClass };
}

function isWithin(wordClass: number, worst: number): boolean {
  return wordClass !== NONE && wordClass <= worst;
}

function classAt(matchers: Matchers, events: Events, event: number, word: number): number {
  return matchers.get(events.matchers[event] ?? 0).classes[word] ?? NONE;
}

/**
 * The class with which an article answers the query; `NONE` for no answer. Where no marks were typed, words found without
 * marks are what was typed only if they also stand together: `hai quan` is not meant by "hai" here and "cơ quan" there.
 * `openPairs` are the places of the pairs this is asked of.
 */
export function tierOf(plan: Plan, counts: Tally, openPairs: readonly number[], holds: HoldsFact): number {
  const found = answer(plan.root, plan, counts, holds);
  return found === EXACT && openPairs.some((pair) => counts.pairs[pair] === 0) ? FOLDED : found;
}

/** The class with which an article answers a node: of terms the best hit, of `all` the worst part; `NONE` for no answer. */
function answer(node: PlanNode, plan: Plan, counts: Tally, holds: HoldsFact): number {
  switch (node.kind) {
    case 'fact':
      return holds(node) ? EXACT : NONE;
    case 'term':
      return termClass(node.term, plan, counts);
    case 'all': {
      let worst = EXACT;
      for (const part of node.of) {
        const found = answer(part, plan, counts, holds);
        if (found === NONE) return NONE;
        worst = Math.max(worst, found);
      }
      return worst;
    }
    case 'any': {
      let best = NONE;
      for (const part of node.of) {
        const found = answer(part, plan, counts, holds);
        if (found !== NONE && (best === NONE || found < best)) best = found;
      }
      return best;
    }
    case 'most': {
      const found = node.of.filter((part) => answer(part, plan, counts, holds) !== NONE).length;
      return found >= node.least ? FOLDED : NONE;
    }
    case 'not':
      return answer(node.of, plan, counts, holds) === NONE ? EXACT : NONE;
  }
}

/**
 * A word that is excluded with its marks typed excludes only the word with these marks. Of words typed one after the
 * other without marks, one that stands here with marks was as likely meant with them.
 */
function termClass(number: number, plan: Plan, counts: Tally): number {
  const exact = counts.count(number, EXACT);
  const tone = counts.count(number, TONE);
  const folded = counts.count(number, FOLDED);
  if (plan.terms[number]?.isNegated === true) return exact + tone > 0 ? EXACT : NONE;
  if (exact > 0 && !(plan.isOpen && plan.pairs.length > 0 && folded > 0)) return EXACT;
  if (tone > 0) return TONE;
  return folded > 0 ? FOLDED : NONE;
}

/**
 * Classes of hits that count and are marked, as a bit set. Where the marks were left open all do; where a word stands with
 * the typed marks (in whichever tone placement), its look-alikes do not.
 */
export function countedClasses(number: number, plan: Plan, counts: Tally): number {
  const close = (1 << EXACT) | (1 << TONE);
  const all = close | (1 << FOLDED);
  if (plan.isOpen) return all;
  return counts.count(number, EXACT) + counts.count(number, TONE) > 0 ? close : all;
}
