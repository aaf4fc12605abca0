// What the library knows of a slogan, from all articles.
import type { SloganKind, Span, Standing } from './article';
import type { Place } from './place';
import type { FacetValue } from './search';

/** One wording of a slogan. */
export interface SloganVariant {
  readonly text: string;
  /** Words that differ from the most printed wording, as offsets into `text`. */
  readonly differs: readonly Span[];
  /** The wording word by word in columns all variants share; `null` where it has no word. Offsets into `text`. */
  readonly columns: readonly (Span | null)[];
  readonly places: readonly SloganPlace[];
}

/** Where a wording stands and who says it there. */
export interface SloganPlace extends Place {
  /** The official it is ascribed to; `null`: the paper prints it. */
  readonly speaker: { readonly person: string; readonly name: string } | null;
  readonly standing: Standing;
  readonly rule: string;
}

/** The card of a slogan: its wordings side by side. */
export interface SloganCard {
  readonly slogan: string;
  readonly kind: SloganKind;
  readonly event: string | null;
  readonly mentions: number;
  readonly articles: number;
  readonly first: string | null;
  readonly last: string | null;
  readonly variants: readonly SloganVariant[];
  readonly speakers: readonly FacetValue[];
  /** Other slogans that share a run of words with this one, the longest run first. */
  readonly sharedFormulas: readonly SharedFormula[];
  /** Places that print a wording of four words and more without marks or cue; found by the exact words, not counted. */
  readonly unmarked: readonly SloganPlace[];
  readonly standing: Standing;
}

/** A run of words that another slogan has too; the two stay two slogans. */
export interface SharedFormula {
  readonly slogan: string;
  readonly kind: SloganKind;
  readonly event: string | null;
  /** The other slogan's wording that shares the words. */
  readonly text: string;
  /** The shared words, as offsets into `text`. */
  readonly formula: Span;
  /** This slogan's wording that shares them. */
  readonly ownText: string;
  /** The shared words, as offsets into `ownText`. */
  readonly ownFormula: Span;
}

/** One slogan in the index. */
export interface SloganRow {
  readonly slogan: string;
  /** The wording printed most. */
  readonly text: string;
  readonly kind: SloganKind;
  readonly event: string | null;
  readonly variants: number;
  readonly mentions: number;
  readonly articles: number;
  readonly publishers: readonly string[];
  readonly first: string | null;
  readonly last: string | null;
  readonly standing: Standing;
}

/** A window of the slogan index. */
export interface SloganList {
  readonly total: number;
  readonly offset: number;
  readonly rows: readonly SloganRow[];
  readonly kinds: readonly FacetValue[];
}
