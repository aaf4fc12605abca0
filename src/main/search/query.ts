// A query as a value: what was typed, as a tree of words and phrases, beside the facts the library checks itself.

/** Which words a term may match: any shown word, or words of the title only. */
export type Scope = 'any' | 'title';

/** When the last word of a term stands for every word that begins with it: `typing` only where the caller asks for it. */
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
}

/** What an article's words must be. `all` of nothing holds for every article. */
export type QueryNode =
  | TermNode
  | { readonly kind: 'all'; readonly of: readonly QueryNode[] }
  | { readonly kind: 'any'; readonly of: readonly QueryNode[] }
  | { readonly kind: 'not'; readonly of: QueryNode };

/** Facts about an article that are not its words. */
export type ConstraintField =
  'publisher' | 'origin' | 'author' | 'official' | 'slogan' | 'tag' | 'note' | 'path' | 'before' | 'after' | 'on';

/** One fact an article must have (or must not have); the search passes these on, the library checks them. */
export interface Constraint {
  readonly field: ConstraintField;
  /** As typed; for `before after on` a date: `2021`, `2021-12` or `2021-12-14`. */
  readonly value: string;
  readonly isExcluded: boolean;
}

export interface ParsedQuery {
  /** What was typed, NFC. */
  readonly typed: string;
  readonly root: QueryNode;
  readonly constraints: readonly Constraint[];
  /** True after `in:all`: blocks that are hidden by default are searched too. */
  readonly includesHidden: boolean;
  /** The query as understood, in the query language; `null` when nothing about it was odd. */
  readonly understood: string | null;
}

/** True when a query asks for no word at all. */
export function isWordless(root: QueryNode): boolean {
  return root.kind === 'all' && root.of.length === 0;
}
