// The library: folders come in; a catalogue of their articles, kept on disk and up to date, and answers about it go out.
import type {
  DatedFact,
  Encoding,
  FactStandings,
  Format,
  Issue,
  Mention,
  SloganKind,
  SloganMention,
  Span,
  Standing,
} from '../../shared/article';

/** One mention as the catalogue keeps it; `person` is the name's key as read, and the person's across the library as shown. */
export interface MentionFact extends Omit<Mention, 'titleSpans' | 'why'> {
  readonly rule: string;
  /** Stands in a block that is hidden by default: listed, but left out of counts. */
  readonly hidden: boolean;
}

/** One place of a slogan as the catalogue keeps it. */
export interface SloganFact extends Omit<SloganMention, 'why'> {
  readonly rule: string;
  readonly hidden: boolean;
}

/** One statement of a known person as the catalogue keeps it. */
export interface StatementFact extends Span {
  readonly person: string;
}

/** How often one official stands in the visible blocks of one article, and with which printed titles. */
export interface PersonTally {
  readonly person: string;
  readonly name: string;
  readonly mentions: number;
  readonly titles: readonly string[];
  /** How these mentions stand together: corrected when one is, confirmed when all are. */
  readonly standing: Standing;
}

/** One name of an article as read: what tells who is named without its mentions. */
export interface NameTally {
  readonly person: string;
  /** As `PersonTally`; 0 for a name that stands in hidden blocks alone. */
  readonly name: string;
  readonly mentions: number;
  /** Titles in all blocks, doubted ones left out. */
  readonly titles: readonly string[];
  /** Titles in visible blocks; `null` when they are the same. */
  readonly shown: readonly string[] | null;
}

/** How many statements of a person an article reports. */
export interface SpeakerTally {
  readonly person: string;
  readonly statements: number;
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

/** One article as it was read, before the library as a whole and the reader's corrections tell who and what is meant. */
export interface ReadEntry {
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
  readonly lang: string | null;
  readonly happening: EventTally | null;
  readonly mentions: readonly MentionFact[];
  readonly wordings: readonly SloganFact[];
  readonly statements: readonly StatementFact[];
  readonly wordsHash: string;
  /** `LikenessPrint` in base64; `null` for an article too short to be told from others. */
  readonly print: string | null;
  readonly format: Format;
  readonly encoding: Encoding;
  /** The way its file was read, as `readingName`: empty where the reader's corrections do not touch that. */
  readonly reading: string;
}

/** What of an article is read from the log when it is asked for. */
export type Detail = Pick<ReadEntry, 'mentions' | 'statements'>;

/** An article as read, without its detail. */
export interface LeanEntry extends Omit<ReadEntry, keyof Detail> {
  readonly names: readonly NameTally[];
  readonly speakers: readonly SpeakerTally[];
}

/** An article as read, without what only the library as a whole needs. */
export type KnownEntry = Omit<ReadEntry, 'print'>;

/**
 * One article as the catalogue shows it: what lists, facets and cards need without reading the file again. Mentions and
 * statements may be read from the log each time: whoever goes through many articles looks at `people` and `speakers` first.
 */
export interface Entry extends KnownEntry {
  /** Officials of the visible blocks. */
  readonly people: readonly PersonTally[];
  /** Slogans of the visible blocks. */
  readonly slogans: readonly SloganTally[];
  /** How the facts stand. */
  readonly facts: FactStandings;
  readonly speakers: readonly SpeakerTally[];
}

/** An article before it has a number. */
export type NewEntry = Omit<ReadEntry, 'n'>;

/** One file the library looked at, and the numbers of the articles it holds; those it held last while it cannot be read. */
export interface FileRecord {
  readonly path: string;
  readonly size: number;
  /** Milliseconds since the epoch. */
  readonly mtimeMs: number;
  /** `null` where its bytes are not, or are no more, those of its articles. */
  readonly sha256: string | null;
  readonly issues: readonly Issue[];
  /** As `ReadEntry.reading`. */
  readonly reading: string;
  readonly articles: readonly number[];
}
