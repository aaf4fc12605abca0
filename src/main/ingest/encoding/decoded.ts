import type { Encoding, Issue } from '../../../shared/article';

/** Decoded characters, not yet normalised. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /**
   * The characters as they stand, bytes as windows-1252, where the words alone told what they mean: whatever says more of
   * some of them, as a font does, needs these. Absent where no such guess was made.
   */
  readonly plain?: string;
  /** Doubts about the encoding; the text is then the best guess, or with `undecodable` no words at all. */
  readonly issues: readonly Issue[];
}
