// From a plan to the few articles worth looking at: the candidates of its words, combined as the query combines them.
import type { Plan, PlanNode } from './plan';

/** Ascending numbers of the articles that have a word of the plan; `null` when that narrows nothing. */
export type Having = (word: number) => readonly number[] | null;

/** Ascending numbers of the articles that may answer; never misses one. `null` stands for all of them. */
export function narrowed(plan: Plan, having: Having): readonly number[] | null {
  return narrowedNode(plan.root, plan, having);
}

function narrowedNode(node: PlanNode, plan: Plan, having: Having): readonly number[] | null {
  switch (node.kind) {
    case 'term':
      return inAll(wordLists(node.term, plan, having));
    case 'all':
      return inAll(node.of.map((part) => narrowedNode(part, plan, having)));
    case 'any': {
      const lists = node.of.map((part) => narrowedNode(part, plan, having));
      return lists.every((list) => list !== null) ? inAny(lists) : null;
    }
    case 'fact':
    case 'not':
      return null;
  }
}

function wordLists(number: number, plan: Plan, having: Having): (readonly number[] | null)[] {
  const term = plan.terms[number];
  if (term === undefined) return [];
  return Array.from({ length: term.words }, (_, at) => having(term.firstWord + at));
}

/** What all lists have in common; lists that are `null` do not narrow. */
function inAll(lists: readonly (readonly number[] | null)[]): readonly number[] | null {
  const known = lists.filter((list) => list !== null).sort((a, b) => a.length - b.length);
  const [shortest, ...others] = known;
  return shortest === undefined ? null : others.reduce(common, shortest);
}

/** Numbers in both lists, both ascending; jumps ahead in `long` by growing steps. */
function common(short: readonly number[], long: readonly number[]): number[] {
  const both: number[] = [];
  let at = 0;
  for (const number of short) {
    let step = 1;
    while (at + step < long.length && (long[at + step] ?? 0) < number) {
      at += step;
      step *= 2;
    }
    while ((long[at] ?? Infinity) < number) at += 1;
    if (long[at] === number) both.push(number);
  }
  return both;
}

/** Numbers in any of the lists, each once, ascending. */
export function inAny(lists: readonly (readonly number[])[]): readonly number[] {
  const [only] = lists;
  if (only === undefined) return [];
  if (lists.length === 1) return only;
  const highest = lists.reduce((most, list) => Math.max(most, list.at(-1) ?? -1), -1);
  const isIn = new Uint8Array(highest + 1);
  for (const list of lists) for (const number of list) isIn[number] = 1;
  const found: number[] = [];
  for (let number = 0; number <= highest; number += 1) if (isIn[number] === 1) found.push(number);
  return found;
}
