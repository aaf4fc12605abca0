// Which articles can answer a query at all: what its words have, combined as the query combines them.
import type { Plan, PlanNode } from '../plan';
import type { TermCounts } from './counts';

/** Counts of the one-word terms, and for phrases counts of each of their words. */
export interface WordCounts {
  /** By word of the plan. */
  readonly words: readonly TermCounts[];
}

/**
 * A mask by place: not 0 for every article that may answer, and for some that do not. `null` stands for all of them. What
 * it gives may be changed by the caller only when `isOwn`.
 */
export interface Mask {
  readonly mask: Uint8Array;
  readonly isOwn: boolean;
}

export function possible(plan: Plan, { words }: WordCounts, places: number): Uint8Array | null {
  return maskOf(plan.root, plan, words, places)?.mask ?? null;
}

function maskOf(node: PlanNode, plan: Plan, words: readonly TermCounts[], places: number): Mask | null {
  switch (node.kind) {
    case 'term': {
      const term = plan.terms[node.term];
      if (term === undefined) return null;
      const own = words.slice(term.firstWord, term.firstWord + term.words);
      return own.map(({ classes }): Mask => ({ mask: classes, isOwn: false })).reduce((a, b) => both(a, b, places));
    }
    case 'all': {
      const masks = node.of.map((part) => maskOf(part, plan, words, places)).filter((mask) => mask !== null);
      return masks.length === 0 ? null : masks.reduce((a, b) => both(a, b, places));
    }
    case 'any': {
      const masks = node.of.map((part) => maskOf(part, plan, words, places));
      return masks.every((mask) => mask !== null) ? masks.reduce((a, b) => either(a, b, places)) : null;
    }
    case 'most': {
      const masks = node.of.map((part) => maskOf(part, plan, words, places));
      return masks.every((mask) => mask !== null) ? many(masks, node.least, places) : null;
    }
    case 'fact':
    case 'not':
      return null;
  }
}

/** A mask holds numbers up to 7; without a branch, which the processor could not foresee. */
function both(a: Mask, b: Mask, places: number): Mask {
  const into = a.isOwn ? a.mask : new Uint8Array(places);
  for (let place = 0; place < places; place += 1) {
    into[place] = (((a.mask[place] ?? 0) + 7) >> 3) & (((b.mask[place] ?? 0) + 7) >> 3);
  }
  return { mask: into, isOwn: true };
}

function either(a: Mask, b: Mask, places: number): Mask {
  const into = a.isOwn ? a.mask : a.mask.slice(0, places);
  for (let place = 0; place < places; place += 1) into[place] = (into[place] ?? 0) | (b.mask[place] ?? 0);
  return { mask: into, isOwn: true };
}

function many(masks: readonly Mask[], least: number, places: number): Mask {
  const often = new Uint16Array(places);
  for (const { mask } of masks) {
    for (let place = 0; place < places; place += 1) if (mask[place] !== 0) often[place] = (often[place] ?? 0) + 1;
  }
  return { mask: Uint8Array.from(often, (count) => (count >= least ? 1 : 0)), isOwn: true };
}
