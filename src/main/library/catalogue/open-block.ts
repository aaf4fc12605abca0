import type { FileRecord, LeanEntry, NewEntry } from '../entry';
import { countedFrom, decodeDetails, framesFrom, rowsIn, wholeBlocks, type LeanFrame } from './frame';
import { frameOf, idIn, type Row } from './rows';

/** A file of a block and the identities of its articles. */
export interface OpenFile {
  /** Its articles are numbered from 0 in the block. */
  readonly file: FileRecord;
  readonly ids: readonly string[];
}

/** A block that was packed where its files were read, opened. */
export interface OpenBlock {
  readonly bytes: Buffer;
  readonly rows: readonly Row[];
  readonly files: readonly OpenFile[];
}

/** The blocks that were packed one after another, each opened when it is asked for. */
export function* openBlocks(packed: Uint8Array): Generator<OpenBlock, void> {
  for (const bytes of wholeBlocks(Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength))) {
    const rows = rowsIn(bytes);
    yield { bytes, rows, files: filesIn(rows) };
  }
}

/** The block with its frames, its articles numbered from `first` on. */
export function numberedFrom(first: number, { bytes, rows }: OpenBlock): NumberedFrames {
  return { bytes: countedFrom(first, bytes), frames: framesFrom(first, rows) };
}

/** A block as it goes into the log, and what it tells. */
interface NumberedFrames {
  readonly bytes: Buffer;
  readonly frames: readonly LeanFrame[];
}

/** All that was read of the articles of a block, in order. */
export function entriesOf({ bytes, rows }: OpenBlock): readonly NewEntry[] {
  const details = decodeDetails(bytes) ?? [];
  const articles: LeanEntry[] = [];
  for (const frame of framesFrom(0, rows)) if (frame.kind === 'article') articles.push(frame.entry);
  return articles.map((lean, at) => ({ ...lean, mentions: [], statements: [], ...details[at] }));
}

function filesIn(rows: readonly Row[]): readonly OpenFile[] {
  const files: OpenFile[] = [];
  let ids: string[] = [];
  for (const row of rows) {
    const id = idIn(row);
    const frame = id === null ? frameOf(row, 0) : null;
    if (id !== null) ids.push(id);
    else if (frame?.kind === 'file') {
      files.push({ file: frame.file, ids });
      ids = [];
    }
  }
  return files;
}
