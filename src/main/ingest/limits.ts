/** Bounds on one file. A reader that reaches one says so in an issue and gives what it has read so far. */
export interface ReadLimits {
  /** Larger files are not read; bytes. Formats that hold pictures beside their text may be four times as large. */
  readonly maxBytes: number;
  /** Bytes that the text parts of a packed file (zip, compressed streams) may have in all once unpacked. */
  readonly maxExpandedBytes: number;
  /** Files inside a packed file; the attachments of a mail. */
  readonly maxEntries: number;
  /** Elements, tables, groups or messages open inside one another. */
  readonly maxDepth: number;
  /** Characters of one article's text. */
  readonly maxTextLength: number;
  /** Lines of a plain text; paragraphs of any article. */
  readonly maxLines: number;
  /** Articles in one file. */
  readonly maxParts: number;
}

/** The bounds used when the caller names none. */
export const defaultReadLimits: ReadLimits = {
  maxBytes: 20 * 1024 * 1024,
  maxExpandedBytes: 64 * 1024 * 1024,
  maxEntries: 10_000,
  maxDepth: 200,
  maxTextLength: 20 * 1024 * 1024,
  maxLines: 200_000,
  maxParts: 2000,
};
