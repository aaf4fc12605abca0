// What is asked of the library and what comes back.
import type { DatedFact, FactStandings, Span } from './article';

/** How well a hit matches the typed marks, best first. */
export type Tier = 'exact' | 'tone' | 'folded' | 'slip';

/** Narrows a list of articles; every given field must hold. */
export interface Filter {
  readonly folder?: string | undefined;
  readonly publisher?: string | undefined;
  readonly year?: string | undefined;
  /** `2021-12`. */
  readonly month?: string | undefined;
  readonly encoding?: string | undefined;
  readonly tag?: string | undefined;
  readonly person?: string | undefined;
  readonly slogan?: string | undefined;
  readonly event?: string | undefined;
  readonly hasNotes?: boolean | undefined;
  readonly recent?: boolean | undefined;
  readonly starred?: boolean | undefined;
  readonly unread?: boolean | undefined;
  /** Identity of a collection of the reader's. */
  readonly collection?: string | undefined;
}

export type SortOrder = 'relevance' | 'date' | 'title' | 'publisher';

/** A stretch of an article's text around its best hit; `marks` are offsets into `text` of the snippet itself. */
export interface Snippet {
  readonly text: string;
  /** Offset of the snippet's first character in `Article.text`. */
  readonly start: number;
  readonly marks: readonly Span[];
  /** Set for words of a note, which stand nowhere in the article's text. */
  readonly isOfNote?: true;
}

/** Where else a piece was printed. */
export interface PiecePlace {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly publisher: string | null;
}

/** One article in a list. */
export interface ArticleRow {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly titleMade: boolean;
  readonly publisher: string | null;
  readonly origin: string | null;
  readonly date: DatedFact | null;
  readonly officials: number;
  readonly slogans: number;
  readonly notes: number;
  readonly facts: FactStandings;
  readonly isRead: boolean;
  readonly isStarred: boolean;
  /** Other articles of the list that are the same piece, printed elsewhere; empty where each stands by itself. */
  readonly alsoIn: readonly PiecePlace[];
  /** Set when the row answers a query. */
  readonly tier: Tier | null;
  /** Places in its text, words that stand side by side as one; its words each for itself where the text was not read. */
  readonly hits: number;
  readonly snippet: Snippet | null;
  /** True while its file is still being read: who asks again gets the snippet. */
  readonly isLate: boolean;
  /** True while its file is there and cannot be read: what is known of the article stands here all the same. */
  readonly isUnread: boolean;
}

/** What can be odd about a query; the window has the words. */
export const oddityCodes = [
  'open-quote',
  'open-bracket',
  'stray-bracket',
  'stray-operator',
  'stray-distance',
  'needless-operator',
  'empty-field',
  'no-words',
  'unknown-field',
  'joined-value',
  'not-a-date',
  'crossed-dates',
  'unknown-place',
  'too-deep',
  'nowhere-together',
  'unknown-value',
] as const;
export type OddityCode = (typeof oddityCodes)[number];

/** One odd thing about a query. */
export interface Oddity {
  readonly code: OddityCode;
  /** The piece as it was typed, for the reader to recognise. */
  readonly part: string;
  /** Set where more typing may mend it: it stands at the end of what was typed. */
  readonly isUnfinished?: true;
  /** Of a value no article has: names there are that are like it, the likeliest first. */
  readonly near?: readonly string[];
}

/** How an odd query was read. */
export interface Understood {
  /** The query in the query language, with the names of fields in either language. */
  readonly en: string;
  readonly vi: string;
  /** In the order typed, at least one. */
  readonly oddities: readonly Oddity[];
}

/** A window of a list of articles. */
export interface ResultPage {
  /** Articles that match, all of them. */
  readonly total: number;
  /** Rows of the whole list: fewer than articles where a piece printed several times stands once. */
  readonly length: number;
  /** How many of the rows have only most of the words (tier `slip`); not in `total`. */
  readonly nearly: number;
  /** Words found in all matching articles, and phrases as one; 0 without a query. */
  readonly hits: number;
  readonly offset: number;
  readonly rows: readonly ArticleRow[];
  /** How the query was read; `null` when nothing about it was odd. */
  readonly understood: Understood | null;
  /** Words read as their neighbours: "showing … instead of …". */
  readonly corrections: readonly Correction[];
}

/** What a query that has answers was probably meant to be. */
export interface Offer {
  /** As it would be typed. */
  readonly query: string;
  /** Articles that answer it: no fewer than answer what was typed. */
  readonly articles: number;
}

export interface Correction {
  readonly typed: string;
  readonly read: string;
}

/** What a list of articles is made of, each value with the number of its articles; hidden blocks are left out. */
export interface Facets {
  readonly events: readonly FacetValue[];
  /** `extra` is the number of mentions. */
  readonly people: readonly FacetValue[];
  /** `extra` is the number of wordings. */
  readonly slogans: readonly FacetValue[];
  readonly publishers: readonly FacetValue[];
  /** Newest first. */
  readonly years: readonly FacetValue[];
  readonly months: readonly FacetValue[];
  readonly encodings: readonly FacetValue[];
  /** Tags of the reader's notes. */
  readonly tags: readonly FacetValue[];
  /** Number of articles with notes. */
  readonly noted: number;
}

/** What the reader did with the articles of a list. */
export interface ShelfCounts {
  readonly recent: number;
  readonly starred: number;
  readonly unread: number;
  /** The reader's own collections, those without an article in the list too. */
  readonly collections: readonly FacetValue[];
}

/** Everything the answers to one query are made of. */
export interface QueryFacets extends Facets, ShelfCounts {
  /** Folders and files of the library by path. */
  readonly folders: readonly FacetValue[];
}

/** One value of a facet with the number of articles that have it. */
export interface FacetValue {
  readonly key: string;
  readonly label: string;
  readonly articles: number;
  /** What else is worth saying: mentions of an official, wordings of a slogan. */
  readonly extra?: number;
}
