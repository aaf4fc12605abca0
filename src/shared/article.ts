// The words of the domain as types. Every process knows these; nothing here runs.

/** A half-open range of UTF-16 units of `Article.text`; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a stretch of an article is. `related`, `boilerplate` and `duplicate` are hidden by default. */
export const blockKinds = [
  'title',
  'dateline',
  'byline',
  'paragraph',
  'caption',
  'source',
  'related',
  'boilerplate',
  'duplicate',
] as const;
export type BlockKind = (typeof blockKinds)[number];

/** One stretch of text of one kind; the blocks of an article tile its text, white space between them belongs to the block before. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** Block kinds left out of counts, facets and default search; their number is always said. */
export const hiddenKinds: ReadonlySet<BlockKind> = new Set(['related', 'boilerplate', 'duplicate']);

/** Where a date was found; `reader`: the reader said so. */
export type DateBasis = 'printed' | 'metadata' | 'folder' | 'inferred' | 'reader';

/** A date as far as it is known: `2021-12-15T10:53+07:00`, `2021-12-15`, `2021-12`, `2021`, `--12-15` (year unknown), or a range of days as `first/last`. */
export interface DatedFact {
  readonly value: string;
  readonly basis: DateBasis;
  /** False for anything inferred; such a date is never drawn as a certain one. */
  readonly certain: boolean;
}

/** Character encodings a file can be read in. */
export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1258',
  'windows-1252',
  'tcvn3',
  'vni',
  'viqr',
  'mixed',
] as const;
export type Encoding = (typeof encodings)[number];

/** File formats the engine reads. */
export type Format =
  'txt' | 'md' | 'html' | 'pdf' | 'docx' | 'doc' | 'odt' | 'rtf' | 'epub' | 'eml' | 'msg' | 'mht' | 'webarchive';

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

/** Who stands behind something recognised: the program alone, or the reader who confirmed or corrected it. */
export type Standing = 'automatic' | 'confirmed' | 'corrected';

/** Why a printed name or title is doubted; the closed list the renderer words. `cut-name`: it ends in the middle of a word. `unlikely-title`: its bearer never held it. */
export const suspicions = ['cut-name', 'unlikely-title'] as const;
export type Suspicion = (typeof suspicions)[number];

/** Facts of an article that the reader can put right. */
export type FactName =
  'title' | 'published' | 'event-date' | 'publisher' | 'origin' | 'byline' | 'lang' | 'event' | 'block' | 'encoding';

/** How each fact of an article stands; one that is not named is automatic. */
export type FactStandings = Readonly<Partial<Record<FactName, Standing>>>;

/** One place that names an official; `start`/`end` cover the name only. */
export interface Mention extends Span {
  readonly name: string;
  /** The title strings as printed here, joined by ", "; `null` for a bare name. */
  readonly title: string | null;
  readonly titleSpans: readonly Span[];
  /** What the official does here ("chủ trì", "dự", "phát biểu"…), as printed; `null` when not said. */
  readonly role: string | null;
  /** 1 for the first of a list of attendants; `null` outside such a list. */
  readonly listPlace: number | null;
  readonly suspicion: Suspicion | null;
  /** True when the reader marked the printed name or title as wrong: counted for the person, left out of their titles. */
  readonly sic: boolean;
  /** A key that means the same person in every article. */
  readonly person: string;
  readonly standing: Standing;
  readonly why: Why;
}

/** A title or pronoun alone that means an official named elsewhere in the article ("Bộ trưởng", "Ông"); not counted as a mention. */
export interface Reference extends Span {
  readonly kind: 'title' | 'pronoun';
  /** The key of the person meant: that of the mention `why.evidence` points to. */
  readonly person: string;
  readonly why: Why;
}

/** What an official is reported to say; the span covers the words said, without quotation marks. */
export interface Statement extends Span {
  /** The key of the person who speaks; `null` when the article does not name them. */
  readonly person: string | null;
  /** The name, title or pronoun the words are ascribed to. */
  readonly speaker: Span;
  /** The verb of saying ("nhấn mạnh", "cho biết"). */
  readonly verb: Span;
  /** True for words in quotation marks. */
  readonly isDirect: boolean;
  readonly why: Why;
}

/** What a slogan is. */
export const sloganKinds = ['theme', 'motto', 'doctrine', 'campaign', 'saying'] as const;
export type SloganKind = (typeof sloganKinds)[number];

/** One place that prints a slogan; the span lies inside the quotation marks, without a closing `. , ;`. */
export interface SloganMention extends Span {
  readonly text: string;
  readonly kind: SloganKind;
  /** A key that means the same slogan in every article: variants share it. */
  readonly slogan: string;
  /** A key of the event the slogan belongs to ("hoi-nghi-ngoai-giao-31"); `null` when it has none. */
  readonly event: string | null;
  /** The key of the official who is reported to say it; `null` when the paper itself prints it. */
  readonly speaker: string | null;
  readonly standing: Standing;
  readonly why: Why;
}

/** Where a page of a paged format starts in the text, and the number printed or counted for it. */
export interface PageStart {
  readonly at: number;
  readonly label: string;
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
  'encrypted',
  'no-text',
  'too-deep',
  'too-large-inside',
  'truncated',
  'timed-out',
  'crashed',
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
  /** Where its pages start, in order; empty for a format without pages. */
  readonly pages: readonly PageStart[];
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
  /** Titles and pronouns that stand for officials, in order. */
  readonly references: readonly Reference[];
  /** What officials are reported to say, in order. */
  readonly statements: readonly Statement[];
  readonly slogans: readonly SloganMention[];
  readonly facts: FactStandings;
  readonly issues: readonly Issue[];
}
