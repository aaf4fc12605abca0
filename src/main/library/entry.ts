// The library: folders come in; a catalogue of their articles, kept on disk and up to date, and answers about it go out.
import type { DatedFact, Encoding, Format, Issue, SloganKind } from '../../shared/article';

/** How often one official stands in the visible blocks of one article, and with which printed titles. */
export interface PersonTally {
  readonly person: string;
  readonly name: string;
  readonly mentions: number;
  readonly titles: readonly string[];
}

/** How often one wording of a slogan stands in the visible blocks of one article. */
export interface SloganTally {
  readonly slogan: string;
  readonly kind: SloganKind;
  readonly event: string | null;
  readonly text: string;
  readonly mentions: number;
}

/** The conference, visit or anniversary an article reports. */
export interface EventTally {
  readonly key: string;
  readonly label: string;
}

/** One article as the catalogue keeps it: what lists, facets and cards need without reading the file again. */
export interface Entry {
  /** Number of the article in this cache, never used twice. */
  readonly n: number;
  /** Identity: hash of the bytes, and part. */
  readonly id: string;
  readonly part: number;
  readonly title: string;
  readonly titleMade: boolean;
  readonly publisher: string | null;
  readonly origin: string | null;
  readonly byline: string | null;
  readonly published: DatedFact | null;
  readonly event: DatedFact | null;
  readonly happening: EventTally | null;
  readonly people: readonly PersonTally[];
  readonly slogans: readonly SloganTally[];
  readonly wordsHash: string;
  /** `LikenessPrint` in base64; `null` for an article too short to be told from others. */
  readonly print: string | null;
  readonly format: Format;
  readonly encoding: Encoding;
}

/** An article before it has a number. */
export type NewEntry = Omit<Entry, 'n'>;

/** One file the library looked at, and the numbers of the articles it holds; none when it could not be read. */
export interface FileRecord {
  readonly path: string;
  readonly size: number;
  /** Milliseconds since the epoch. */
  readonly mtimeMs: number;
  readonly sha256: string | null;
  readonly issues: readonly Issue[];
  readonly articles: readonly number[];
}
