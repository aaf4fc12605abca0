import type { Alignment } from '../../../shared/alignment';
import type { Recognised } from '../../recognise/recognise';
import type { PairBatch, TextBatch } from './file-worker';
import type { HashedFiles } from './hash-files';
import type { ShapedFile } from './ingest-as';
import type { PackedFiles } from './pack-files';
import type { ReadFile } from './read-article-file';
import type { ReadingRules } from './readings';

/** Reads batches of files; on other threads when it was given their built file. */
export interface FilePool {
  /** Batches worth having under way at once. */
  readonly width: number;
  /** Rejects with a `FileFailure` when one of the files took its thread along. */
  readonly read: (paths: readonly string[], rules?: ReadingRules) => Promise<readonly ReadFile[]>;
  /** As `read`, for many files: the first of them, as many as can be read in a moment, as they will lie on disk. */
  readonly pack: (paths: readonly string[], rules?: ReadingRules) => Promise<PackedFiles>;
  /** The hashes of the bytes of files, as many as can be read in a moment; rejects as `read` does. */
  readonly hash: (paths: readonly string[]) => Promise<HashedFiles>;
  /** One file as a pane shows it; rejects as `read` does. */
  readonly shape: (path: string, rules?: ReadingRules) => Promise<ShapedFile>;
  /** What a text names; rejects as `read` does. */
  readonly recognise: (text: TextOfFile) => Promise<Recognised>;
  /** The passages that two texts share; rejects as `read` does. */
  readonly compare: (pair: PairOfFiles) => Promise<Alignment>;
  /** Makes ready for a file that is soon to be read. */
  readonly warm: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Two texts in hand, with the file the first came from. */
export type PairOfFiles = Pick<PairBatch, 'a' | 'b'> & { readonly path: string };

/** A text in hand, with the file it came from. */
export type TextOfFile = Pick<TextBatch, 'text' | 'blocks' | 'known'> & { readonly path: string };
