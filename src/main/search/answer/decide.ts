// How every candidate answers the query: the same rules as in `match`, for all articles at once, node by node.
import { EXACT, FOLDED, TONE, type Plan, type PlanNode } from '../plan';
import type { FactNode } from '../query';
import type { TermCounts } from './counts';

/** No answer; otherwise the class plus one. */
export const NO_ANSWER = 0;

/** What is decided on. */
export interface Evidence {
  readonly plan: Plan;
  /** Counts by term. */
  readonly terms: readonly TermCounts[];
  /** Places looked at. */
  readonly candidates: Uint32Array;
  readonly holds: (place: number, fact: FactNode) => boolean;
}

/** For every candidate its class plus one, or `NO_ANSWER`. */
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
    case 'not': {
      const of = answers(node.of, evidence);
      return of.map((found) => (found === NO_ANSWER ? EXACT + 1 : NO_ANSWER));
    }
  }
}

function ofFact(fact: FactNode, { candidates, holds }: Evidence): Uint8Array {
  return Uint8Array.from(candidates, (place) => (holds(place, fact) ? EXACT + 1 : NO_ANSWER));
}

function ofTerm(number: number, { plan, terms, candidates }: Evidence): Uint8Array {
  const isLoose = plan.isOpen && plan.pairs.length > 0;
  const byClasses = plan.terms[number]?.isNegated === true ? ofNegated : isLoose ? ofLoose : ofPlain;
  const classes = terms[number]?.classes ?? new Uint8Array();
  const found = new Uint8Array(candidates.length);
  for (let at = 0; at < found.length; at += 1) found[at] = byClasses[classes[candidates[at] ?? 0] ?? 0] ?? NO_ANSWER;
  return found;
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

/** The worst of all parts. */
function ofAll(parts: readonly PlanNode[], evidence: Evidence): Uint8Array {
  const [first, ...others] = parts.map((part) => answers(part, evidence));
  if (first === undefined) return new Uint8Array(evidence.candidates.length).fill(EXACT + 1);
  for (const other of others) {
    for (let at = 0; at < first.length; at += 1) {
      const [before, now] = [first[at] ?? NO_ANSWER, other[at] ?? NO_ANSWER];
      first[at] = before === NO_ANSWER || now === NO_ANSWER ? NO_ANSWER : before > now ? before : now;
    }
  }
  return first;
}

/** The best of any part. */
function ofAny(parts: readonly PlanNode[], evidence: Evidence): Uint8Array {
  const found = new Uint8Array(evidence.candidates.length);
  for (const part of parts) {
    const own = answers(part, evidence);
    for (let at = 0; at < found.length; at += 1) {
      const [before, now] = [found[at] ?? NO_ANSWER, own[at] ?? NO_ANSWER];
      if (before === NO_ANSWER || (now !== NO_ANSWER && now < before)) found[at] = now;
    }
  }
  return found;
}

/** What has most of the parts is no better for having them with the typed marks. */
function ofMost(parts: readonly PlanNode[], least: number, evidence: Evidence): Uint8Array {
  const often = new Uint16Array(evidence.candidates.length);
  for (const part of parts) {
    const own = answers(part, evidence);
    for (let at = 0; at < often.length; at += 1) if (own[at] !== NO_ANSWER) often[at] = (often[at] ?? 0) + 1;
  }
  return Uint8Array.from(often, (count) => (count >= least ? FOLDED + 1 : NO_ANSWER));
}
