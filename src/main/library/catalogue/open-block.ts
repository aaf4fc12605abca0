import type { FileRecord, LeanEntry, NewEntry } from '../entry';
import { added, countedFrom, decodeBlocks, decodeDetails, type LeanFrame } from './frame';

/** A file of a block with what was read of its articles. */
export interface OpenFile {
  /** Its articles are numbered from 0 in the block. */
  readonly file: FileRecord;
  readonly articles: readonly LeanEntry[];
}

/** A block that was packed where its files were read, opened. */
export interface OpenBlock {
  readonly bytes: Buffer;
  readonly frames: readonly LeanFrame[];
  readonly files: readonly OpenFile[];
}

/** The blocks that were packed one after another, each opened when it is asked for. */
export function* openBlocks(packed: Uint8Array): Generator<OpenBlock, void> {
  const bytes = Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength);
  for (const { frames, at, length } of decodeBlocks(bytes))
    yield { bytes: bytes.subarray(at, at + length), frames, files: filesIn(frames) };
}

/** The block with its frames, its articles numbered from `first` on. */
export function numberedFrom(first: number, { bytes, frames }: OpenBlock): Pick<OpenBlock, 'bytes' | 'frames'> {
  return { bytes: countedFrom(first, bytes), frames: added(first, frames) };
}

/** All that was read of the articles of a block, in order. */
export function entriesOf({ bytes, files }: OpenBlock): readonly NewEntry[] {
  const details = decodeDetails(bytes) ?? [];
  return files
    .flatMap(({ articles }) => articles)
    .map((lean, at) => ({ ...lean, mentions: [], statements: [], ...details[at] }));
}

function filesIn(frames: readonly LeanFrame[]): readonly OpenFile[] {
  const files: OpenFile[] = [];
  let articles: LeanEntry[] = [];
  for (const frame of frames) {
    if (frame.kind === 'article') articles.push(frame.entry);
    else if (frame.kind === 'file') {
      files.push({ file: frame.file, articles });
      articles = [];
    }
  }
  return files;
}
