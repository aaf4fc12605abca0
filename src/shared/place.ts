// Where something stands: a place in an article, and lists of what stands there.
import type { DatedFact, Span } from './article';
import type { Snippet } from './search';

/** A place in an article that some list points to. */
export interface Place extends Span {
  readonly articleId: string;
  readonly articleTitle: string;
  readonly publisher: string | null;
  readonly date: DatedFact | null;
}

/** A window of a list whose whole length is known. */
export interface Paged<T> {
  readonly items: readonly T[];
  /** Offset to ask for next, in articles; `null` at the end. */
  readonly next: number | null;
}

/** One other article in which a passage stands too. */
export interface PassagePlace extends Place {
  /** 0 to 1. */
  readonly score: number;
  readonly snippet: Snippet;
}
