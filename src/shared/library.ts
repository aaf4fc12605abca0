// What the library as a whole says of itself.
import type { Article, DatedFact, Issue, SloganKind, Span } from './article';
import type { AnchoredNote } from './note';
import type { FacetValue, Snippet } from './search';

/** One folder or single file the reader added. */
export interface LibraryRoot {
  readonly path: string;
  readonly name: string;
  readonly articles: number;
  /** False when it cannot be found at the moment; its articles are kept. */
  readonly present: boolean;
}

/** What the library pane shows: roots and facets over visible blocks, each with the number of articles. */
export interface LibrarySummary {
  readonly articles: number;
  readonly recent: number;
  readonly notes: number;
  readonly problems: number;
  readonly roots: readonly LibraryRoot[];
  readonly events: readonly FacetValue[];
  /** `extra` is the number of mentions. */
  readonly people: readonly FacetValue[];
  /** `extra` is the number of wordings. */
  readonly slogans: readonly FacetValue[];
  readonly publishers: readonly FacetValue[];
  readonly years: readonly FacetValue[];
}

/** How far the engine is with reading the library. */
export interface Progress {
  readonly phase: 'idle' | 'listing' | 'reading' | 'paused' | 'saving' | 'cancelled';
  /** Files read since this run began, of `total` that were new or changed. */
  readonly done: number;
  readonly total: number;
  /** Their bytes. */
  readonly doneBytes: number;
  readonly totalBytes: number;
  /** Whole seconds until all is read, judged by the last ones; `null` while that cannot be said. */
  readonly secondsLeft: number | null;
  /** A file that is read about now. */
  readonly file: string | null;
  readonly articles: number;
  readonly problems: number;
}

/** Progress of a library where nothing goes on. */
export const idleProgress: Progress = {
  phase: 'idle',
  done: 0,
  total: 0,
  doneBytes: 0,
  totalBytes: 0,
  secondsLeft: null,
  file: null,
  articles: 0,
  problems: 0,
};

/** A file that needs a look. */
export interface Problem {
  readonly path: string;
  readonly issues: readonly Issue[];
  /** The reader does not want to hear of it; it is not counted. */
  readonly isIgnored: boolean;
}

/** Everything a pane needs to show one article. */
export interface ArticleView {
  readonly article: Article;
  /** Sentences of every block, in order; they never cross a block. */
  readonly sentences: readonly Span[];
  readonly notes: readonly AnchoredNote[];
  /** Other paths with the same words under other bytes, e.g. a re-encoded copy. */
  readonly copies: readonly string[];
}

/** A place in an article that some list points to. */
export interface Place extends Span {
  readonly articleId: string;
  readonly articleTitle: string;
  readonly publisher: string | null;
  readonly date: DatedFact | null;
}

/** One wording of a person's title with the places that printed it. */
export interface PrintedTitle {
  readonly title: string;
  /** Dates of the first and the last article that printed it; `null` when undated. */
  readonly first: string | null;
  readonly last: string | null;
  readonly articles: number;
}

/** The hover card of an official. */
export interface PersonCard {
  readonly person: string;
  readonly name: string;
  readonly mentions: number;
  readonly articles: number;
  readonly publishers: number;
  readonly titles: readonly PrintedTitle[];
}

/** One mention in its sentence. */
export interface MentionInSentence extends Place {
  readonly title: string | null;
  readonly role: string | null;
  readonly sentence: Snippet;
}

/** Everything the library knows of one official; all of it recognised automatically. */
export interface Dossier extends PersonCard {
  /** Other spellings that were joined. */
  readonly spellings: readonly string[];
  readonly places: readonly MentionInSentence[];
  /** True when `places` was cut at its limit; `mentions` is still the whole number. */
  readonly cut: boolean;
  /** Who appears in the same articles, with the number of these. */
  readonly companions: readonly FacetValue[];
}

/** One wording of a slogan. */
export interface SloganVariant {
  readonly text: string;
  /** Words that differ from the most printed wording, as offsets into `text`. */
  readonly differs: readonly Span[];
  readonly places: readonly Place[];
}

/** The card of a slogan: its wordings side by side. */
export interface SloganCard {
  readonly slogan: string;
  readonly kind: SloganKind;
  readonly event: string | null;
  readonly mentions: number;
  readonly articles: number;
  readonly variants: readonly SloganVariant[];
}

/** One other article in which a passage stands too. */
export interface PassagePlace extends Place {
  /** 0 to 1. */
  readonly score: number;
  readonly snippet: Snippet;
}
