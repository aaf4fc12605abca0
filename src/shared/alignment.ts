// How passages of two articles correspond.
import type { Span } from './article';

/** How near two linked passages are. */
export type LinkKind = 'identical' | 'reworded' | 'partial';

/** One differing stretch inside a link: words only in `a` (delete), only in `b` (insert) or changed (replace). Empty spans mark the place. */
export interface WordChange {
  readonly op: 'delete' | 'insert' | 'replace';
  readonly a: Span;
  readonly b: Span;
}

/** Passages of two articles that say the same thing. */
export interface PassageLink {
  readonly a: readonly Span[];
  readonly b: readonly Span[];
  readonly kind: LinkKind;
  readonly changes: readonly WordChange[];
}

/** All links between two articles, in the order of `a`, and the share of each side's letters that lie in a link (0 to 1). */
export interface Alignment {
  readonly links: readonly PassageLink[];
  readonly coverage: { readonly a: number; readonly b: number };
  /** Number of passages (sentences) on each side, and how many of them are linked. */
  readonly passages: {
    readonly a: readonly [linked: number, all: number];
    readonly b: readonly [linked: number, all: number];
  };
}
