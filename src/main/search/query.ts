// A query as a value: what was typed, as a tree of words, phrases and facts; the library checks the facts itself.
import type { Span } from '../../shared/article';
import type { Understood } from '../../shared/search';

/** Which words a term may match: any shown word, or words of the title only. */
export type Scope = 'any' | 'title';

/** When the last word of a term or a value stands for every word that begins with it: `typing` only where the caller asks for it. */
export type Prefix = 'no' | 'typing' | 'always';

/** One word, or several that must stand in this order. */
export interface TermNode {
  readonly kind: 'term';
  /** Exact forms (lower case, marks kept); at least one. */
  readonly words: readonly string[];
  /** How many other words may stand between them, all gaps together; 0 for a phrase. */
  readonly within: number;
  readonly scope: Scope;
  readonly prefix: Prefix;
  /** Where each word stands in what was typed (`ParsedQuery.typed`); left out of words nobody typed. */
  readonly spans?: readonly Span[];
}

/** What an article must be. `all` of nothing holds for every article. */
export type QueryNode =
  | TermNode
  | FactNode
  | { readonly kind: 'all'; readonly of: readonly QueryNode[] }
  | { readonly kind: 'any'; readonly of: readonly QueryNode[] }
  /** At least so many of the parts; never typed, only tried where all of them are nowhere together. */
  | { readonly kind: 'most'; readonly of: readonly QueryNode[]; readonly least: number }
  | { readonly kind: 'not'; readonly of: QueryNode };

/** Facts about an article that are not its words. */
export type ConstraintField =
  'publisher' | 'origin' | 'author' | 'official' | 'slogan' | 'tag' | 'note' | 'path' | 'before' | 'after' | 'on';

/** One fact an article must have; the search passes these on, the library checks them. */
export interface FactNode {
  readonly kind: 'fact';
  readonly field: ConstraintField;
  /** As typed; for `before after on` a date: `2021`, `2021-12` or `2021-12-14`. */
  readonly value: string;
  /** `no` for dates. */
  readonly prefix: Prefix;
}

/** How a date asked for (`2021`, `2021-12`, `2021-12-14`) relates to the one an article has. */
export type DateField = 'before' | 'after' | 'on';

/** True for a field whose values are dates. */
export function isDateField(field: ConstraintField | Scope): field is DateField {
  return field === 'before' || field === 'after' || field === 'on';
}

/** Says whether the article in question has a fact. */
export type HoldsFact = (fact: FactNode) => boolean;

export interface ParsedQuery {
  /** What was typed, NFC. */
  readonly typed: string;
  readonly root: QueryNode;
  /** True after `in:all`: blocks that are hidden by default are searched too. */
  readonly includesHidden: boolean;
  /** How the query was read; `null` when nothing about it was odd. */
  readonly understood: Understood | null;
}

/** True when a query asks for no word at all. */
export function isWordless(root: QueryNode): boolean {
  switch (root.kind) {
    case 'term':
      return false;
    case 'fact':
      return true;
    case 'not':
      return isWordless(root.of);
    case 'all':
    case 'any':
    case 'most':
      return root.of.every(isWordless);
  }
}

/** True when a query asks for nothing. */
export function asksNothing(root: QueryNode): boolean {
  return root.kind === 'all' && root.of.length === 0;
}

/** Facts without which no article answers. */
export function requiredFacts(root: QueryNode): readonly FactNode[] {
  if (root.kind === 'fact') return [root];
  return root.kind === 'all' ? root.of.flatMap(requiredFacts) : [];
}

/** Facts that an article may answer by. */
export function askedFacts(root: QueryNode): readonly FactNode[] {
  if (root.kind === 'fact') return [root];
  return root.kind === 'term' || root.kind === 'not' ? [] : root.of.flatMap(askedFacts);
}

/** Whether an article answers a query that asks for no word. */
export function holdsFacts(root: QueryNode, holds: HoldsFact): boolean {
  switch (root.kind) {
    case 'term':
      return false;
    case 'fact':
      return holds(root);
    case 'not':
      return !holdsFacts(root.of, holds);
    case 'all':
      return root.of.every((part) => holdsFacts(part, holds));
    case 'any':
      return root.of.some((part) => holdsFacts(part, holds));
    case 'most':
      return root.of.filter((part) => holdsFacts(part, holds)).length >= root.least;
  }
}

/** Fewer words than these are not tried without one of them: fewest where nothing has them all, and where little has. */
const FEWEST_WORDS = 3;
const MANY_WORDS = 5;
/** Share of the words that must be there still. */
const MOST = 0.5;

/** The query asking for most of its single words instead of all; `null` when it has too few. `found` have all. */
export function eased(root: QueryNode, found: number): QueryNode | null {
  if (root.kind !== 'all') return null;
  const isWord = (part: QueryNode): boolean => part.kind === 'term' && part.words.length === 1 && part.scope === 'any';
  const words = root.of.filter(isWord);
  if (words.length < (found === 0 ? FEWEST_WORDS : MANY_WORDS)) return null;
  const rest = root.of.filter((part) => !isWord(part));
  return { kind: 'all', of: [{ kind: 'most', of: words, least: Math.floor(words.length * MOST) + 1 }, ...rest] };
}
