// The words of the domain (DESIGN.md section 1) as types. Every process knows these; nothing here runs.

/** A half-open range of UTF-16 units of `Article.text`; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a stretch of an article is. `related`, `boilerplate` and `duplicate` are hidden by default. */
export type BlockKind =
  'title' | 'dateline' | 'byline' | 'paragraph' | 'caption' | 'source' | 'related' | 'boilerplate' | 'duplicate';

/** One stretch of text of one kind; the blocks of an article tile its text, white space between them belongs to the block before. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** Block kinds left out of counts, facets and default search; their number is always said. */
export const hiddenKinds: ReadonlySet<BlockKind> = new Set(['related', 'boilerplate', 'duplicate']);

/** Where a date was found. */
export type DateBasis = 'printed' | 'metadata' | 'folder' | 'inferred';

/** A date as far as it is known: `2021-12-15T10:53+07:00`, `2021-12-15`, `2021-12`, `2021`, `--12-15` (year unknown), or a range of days as `first/last`. */
export interface DatedFact {
  readonly value: string;
  readonly basis: DateBasis;
  /** False for anything inferred; such a date is never drawn as a certain one. */
  readonly certain: boolean;
}

/** Character encodings a file can be read in. */
export type Encoding =
  'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258' | 'windows-1252' | 'tcvn3' | 'vni' | 'viqr' | 'mixed';

/** File formats the engine reads. */
export type Format = 'txt' | 'md' | 'html';

/** What the text and the file say of an article; an unknown fact is `null`. */
export interface Metadata {
  readonly title: string;
  /** True when no title line was printed and the title was made from the lead. */
  readonly titleMade: boolean;
  readonly published: DatedFact | null;
  readonly event: DatedFact | null;
  /** Where it stood. */
  readonly publisher: string | null;
  /** Whom it credits ("Theo báo …", "Nguồn: …"). */
  readonly origin: string | null;
  readonly byline: string | null;
  readonly url: string | null;
  /** When the page was saved, as the file itself says. */
  readonly saved: string | null;
  readonly lang: string | null;
}

/** Why something was recognised: the rule's name and the words that triggered it. */
export interface Why {
  readonly rule: string;
  readonly evidence: readonly Span[];
}

/** One place that names an official; `start`/`end` cover the name only. */
export interface Mention extends Span {
  readonly name: string;
  /** The title strings as printed here, joined by ", "; `null` for a bare name. */
  readonly title: string | null;
  readonly titleSpans: readonly Span[];
  /** What the official does here ("chủ trì", "dự", "phát biểu"…), as printed; `null` when not said. */
  readonly role: string | null;
  /** A key that means the same person in every article. */
  readonly person: string;
  readonly why: Why;
}

/** What a slogan is. */
export type SloganKind = 'theme' | 'motto' | 'doctrine' | 'campaign' | 'saying';

/** One place that prints a slogan; the span lies inside the quotation marks, without a closing `. , ;`. */
export interface SloganMention extends Span {
  readonly text: string;
  readonly kind: SloganKind;
  /** A key that means the same slogan in every article: variants share it. */
  readonly slogan: string;
  /** A key of the event the slogan belongs to ("hoi-nghi-ngoai-giao-31"); `null` when it has none. */
  readonly event: string | null;
  readonly why: Why;
}

/** Everything that can go wrong with one file, in one closed list; the renderer picks the words by code. */
export const issueCodes = [
  'unreadable',
  'too-large',
  'empty',
  'binary',
  'undecodable',
  'encoding-unsure',
  'unsupported-format',
  'parse-failed',
  'gone',
] as const;
export type IssueCode = (typeof issueCodes)[number];

/** What went wrong with one file; data, never fatal for the others. */
export interface Issue {
  readonly code: IssueCode;
  /** One English sentence for logs and the command line. */
  readonly message: string;
}

/** A file read, decoded and parsed: the text every offset refers to, its blocks and its metadata. */
export interface ParsedArticle extends Metadata {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** One piece of writing with everything derived from it, as the engine keeps it. */
export interface Article extends ParsedArticle {
  /** `<sha256 of the bytes>` or `<sha256>/<part>`; the identity. */
  readonly id: string;
  /** Every path with these bytes, sorted; the first names the article. */
  readonly paths: readonly string[];
  /** 0 for a file that holds one article. */
  readonly part: number;
  readonly bytesSha256: string;
  /** Hash of the folded words: a re-saved or re-encoded copy has the same. */
  readonly wordsHash: string;
  readonly format: Format;
  readonly encoding: Encoding;
  readonly officials: readonly Mention[];
  readonly slogans: readonly SloganMention[];
  readonly issues: readonly Issue[];
}
