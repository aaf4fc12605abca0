// What stands between a format and an article: a reader takes a `RawFile` and gives a `Source`; article-of.ts makes
// articles of its documents. A reader knows its format and nothing of captions, datelines or duplicates.
import type { Encoding, Issue, IssueCode, PageStart } from '../../shared/article';
import type { Piece } from './blocks/piece';
import type { PageFacts } from './metadata/describe';
import type { ReadLimits } from './limits';

/** The bytes of one file, with what a reader may need to know of where they stood. */
export interface RawFile {
  readonly bytes: Buffer;
  readonly path: string;
  readonly limits: ReadLimits;
  /**
   * Reads a file that stands inside this one (an attachment, a saved page) by its name; `null` when the name promises
   * no format Tre reads. Absent where nothing inside is to be read.
   */
  readonly inside?: (name: string, bytes: Buffer) => Promise<Source | null>;
  /** The encoding the reader chose for the file; absent when Tre is to find it. */
  readonly encoding?: Encoding | undefined;
}

/** One article as its format tells it. */
export interface SourceDocument {
  /** The article's text: NFC, LF. Every offset refers to it. */
  readonly text: string;
  /** Stretches of the text in order, of a kind where the format itself tells it. */
  readonly pieces: readonly Piece[];
  /** What the format says of the article (a page's head, front matter, a mail's headers): it goes before what is printed. */
  readonly page: PageFacts;
  /** What a file says of itself (who made it, when): used only where nothing is printed, and never certain. */
  readonly file?: PageFacts;
  /** Where its pages start, in a format that has pages. */
  readonly pages?: readonly PageStart[];
}

/** What a reader gives for one file: its articles in order, and whatever it could not give. */
export interface Source {
  readonly encoding: Encoding;
  readonly documents: readonly SourceDocument[];
  readonly issues: readonly Issue[];
}

/** Reads the bytes of one format. Must never throw on bad bytes: what cannot be read is an issue. */
export type Reader = (file: RawFile) => Source | Promise<Source>;

/** A file that gives no article, and why. */
export function refused(code: IssueCode, message: string): Source {
  return { encoding: 'utf-8', documents: [], issues: [{ code, message }] };
}
