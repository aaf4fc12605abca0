// How every candidate answers the query: the same rules as in `match`, for all of them at once, node by node.
import { EXACT, FOLDED, TONE, type Plan, type PlanNode } from '../plan';
import type { FactNode } from '../query';
import type { TermCounts } from './counts';
import type { Pool } from './pool';

/** No answer; otherwise the class plus one. */
export const NO_ANSWER = 0;

/** What is decided on. */
export interface Evidence {
  readonly plan: Plan;
  /** Counts by term. */
  readonly terms: readonly TermCounts[];
  /** Those of the candidates. */
  readonly places: Uint32Array;
  readonly holds: (place: number, fact: FactNode) => boolean;
  /** Where memory comes from. */
  readonly pool: Pool;
}

/** Of each candidate the class plus one, or `NO_ANSWER`. */
export function decide(evidence: Evidence): Uint8Array {
  return answers(evidence.plan.root, evidence);
}

function answers(node: PlanNode, evidence: Evidence): Uint8Array {
  switch (node.kind) {
    case 'fact':
      return ofFact(node, evidence);
    case 'term':
      return ofTerm(node.term, evidence);
    case 'all':
      return ofAll(node.of, evidence);
    case 'any':
      return ofAny(node.of, evidence);
    case 'most':
      return ofMost(node.of, node.least, evidence);
    case 'not':
      return ofNot(node.of, evidence);
  }
}

function ofFact(fact: FactNode, { places, holds, pool }: Evidence): Uint8Array {
  const found = pool.bytes(places.length);
  for (const [at, place] of places.entries()) found[at] = holds(place, fact) ? EXACT + 1 : NO_ANSWER;
  return found;
}

function ofTerm(number: number, evidence: Evidence): Uint8Array {
  const { places, pool } = evidence;
  const found = pool.bytes(places.length);
  const { classes, answers: byClasses } = termOf(number, evidence);
  for (let at = 0; at < found.length; at += 1) found[at] = byClasses[classes[places[at] ?? 0] ?? 0] ?? NO_ANSWER;
  return found;
}

/** Sets of classes by place, and how the term answers with each set. */
function termOf(number: number, { plan, terms }: Evidence): { classes: Uint8Array; answers: Uint8Array } {
  const isLoose = plan.isOpen && plan.pairs.length > 0;
  return {
    classes: terms[number]?.classes ?? new Uint8Array(),
    answers: plan.terms[number]?.isNegated === true ? ofNegated : isLoose ? ofLoose : ofPlain,
  };
}

/** The answer for every set of classes, of a term that is excluded, of one in a loose query, of any other: see `termClass` in `match`. */
const ofNegated = Uint8Array.from({ length: 8 }, (_, set) =>
  has(set, EXACT) || has(set, TONE) ? EXACT + 1 : NO_ANSWER,
);
const ofPlain = Uint8Array.from({ length: 8 }, (_, set) => (has(set, EXACT) ? EXACT + 1 : withoutExact(set)));
const ofLoose = Uint8Array.from({ length: 8 }, (_, set) =>
  has(set, EXACT) && !has(set, FOLDED) ? EXACT + 1 : withoutExact(set),
);

function withoutExact(set: number): number {
  if (has(set, TONE)) return TONE + 1;
  return has(set, FOLDED) ? FOLDED + 1 : NO_ANSWER;
}

function has(set: number, wordClass: number): boolean {
  return ((set >> wordClass) & 1) === 1;
}

/** What two answers give together, for an article that must have both or may have either: at the first times 4 plus the second. */
const inBoth = combined((a, b) => (a === NO_ANSWER || b === NO_ANSWER ? NO_ANSWER : Math.max(a, b)));
const inEither = combined((a, b) => (a === NO_ANSWER || b === NO_ANSWER ? a + b : Math.min(a, b)));

function combined(combine: (a: number, b: number) => number): Uint8Array {
  return Uint8Array.from({ length: 16 }, (_, pair) => combine(pair >> 2, pair & 3));
}

/** The worst of all parts; facts, which are asked of one article after the other, are asked last. */
function ofAll(parts: readonly PlanNode[], evidence: Evidence): Uint8Array {
  const facts = parts.filter((part) => part.kind === 'fact');
  const [first, ...others] = parts.filter((part) => part.kind !== 'fact');
  const found =
    first === undefined ? evidence.pool.bytes(evidence.places.length).fill(EXACT + 1) : answers(first, evidence);
  for (const other of others) combine(found, answers(other, evidence), inBoth);
  for (const fact of facts) keepWith(found, fact, evidence);
  return found;
}

function keepWith(found: Uint8Array, fact: FactNode, { places, holds }: Evidence): void {
  for (const [at, place] of places.entries()) {
    if (found[at] !== NO_ANSWER && !holds(place, fact)) found[at] = NO_ANSWER;
  }
}

/** The best of any part. */
function ofAny(parts: readonly PlanNode[], evidence: Evidence): Uint8Array {
  const [first, ...others] = parts;
  if (first === undefined) return evidence.pool.bytes(evidence.places.length).fill(NO_ANSWER);
  const found = answers(first, evidence);
  for (const other of others) combine(found, answers(other, evidence), inEither);
  return found;
}

/** Puts the answers of one more part into `found`. */
function combine(found: Uint8Array, other: Uint8Array, table: Uint8Array): void {
  for (let at = 0; at < found.length; at += 1) {
    found[at] = table[((found[at] ?? 0) << 2) | (other[at] ?? 0)] ?? NO_ANSWER;
  }
}

/** What has most of the parts is no better for having them with the typed marks. */
function ofMost(parts: readonly PlanNode[], least: number, evidence: Evidence): Uint8Array {
  const { places, pool } = evidence;
  const often = pool.bytes(places.length).fill(0);
  for (const part of parts) {
    const own = answers(part, evidence);
    for (let at = 0; at < often.length; at += 1) if (own[at] !== NO_ANSWER) often[at] = (often[at] ?? 0) + 1;
  }
  for (let at = 0; at < often.length; at += 1) often[at] = (often[at] ?? 0) >= least ? FOLDED + 1 : NO_ANSWER;
  return often;
}

function ofNot(part: PlanNode, evidence: Evidence): Uint8Array {
  const found = answers(part, evidence);
  for (let at = 0; at < found.length; at += 1) found[at] = found[at] === NO_ANSWER ? EXACT + 1 : NO_ANSWER;
  return found;
}
