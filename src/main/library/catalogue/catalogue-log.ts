import { randomUUID } from 'node:crypto';
import {
  closeSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { DetailShelf, noDetail, type DetailBlock, type Details } from './details';
import type { Detail } from '../entry';
import { decodeBlocks, decodeDetails, encodeBlock, type Block, type Frame, type LeanFrame } from './frame';

/** The catalogue on disk: an append-only file of checksummed blocks of frames, whole after a kill at any moment. */
export interface CatalogueLog {
  /** Name of the cache the numbers of the articles belong to: a log that is started anew has a new one. */
  readonly cache: string;
  /**
   * Adds frames at the end; they outlive a crash of the program once this returns. Throws when the disk takes no more, and
   * from then on adds nothing: blocks count on all before them, so that the next start must find the last whole one.
   */
  readonly append: (frames: readonly Frame[]) => void;
  /** As `append`, for frames that were packed elsewhere: `block` is what `countedFrom` gave, and holds `frames`. */
  readonly appendBlock: (block: Buffer, frames: readonly LeanFrame[]) => void;
  /** Puts frames in place of all there are, at once or not at all: throws when the disk refuses, and goes on as before. */
  readonly replace: (frames: Iterable<Frame>) => void;
  readonly close: () => void;
}

/** What the log holds of the articles, and where their details come from. */
export interface OpenLog {
  readonly log: CatalogueLog;
  readonly frames: readonly LeanFrame[];
  readonly details: Details;
}

/** What a log calls on. */
interface LogOptions {
  /** Told of articles whose details turn out to be damaged. */
  readonly onLost?: (articles: readonly number[]) => void;
  readonly write?: typeof writeSync;
}

/** Frames of one block: enough that they pack well, few enough that one detail is had quickly. */
const BLOCK = 48;

/**
 * Opens the log in `dir` and gives every whole frame after its header. A log of another version is started anew; a torn
 * or damaged end is cut off, and the scan that follows reads those files again.
 */
export function openCatalogueLog(
  dir: string,
  version: string,
  { onLost = () => undefined, write = writeSync }: LogOptions = {},
): OpenLog {
  mkdirSync(dir, { recursive: true });
  const path = join(dir, 'catalogue.log');
  const { blocks, end } = decodeBlocks(readAll(path));
  const header = blocks[0]?.frames[0];
  const known = header?.kind === 'header' && header.version === version ? header : null;
  const first: Frame & { readonly kind: 'header' } = known ?? { kind: 'header', version, cache: randomUUID() };
  let file = openSync(path, known === null ? 'w+' : 'r+');
  let size = known === null ? 0 : end;
  let isFull = false;
  ftruncateSync(file, size);
  const details = new DetailShelf(readDetails, onLost);
  const kept = known === null ? [] : blocks.slice(1);
  for (const block of kept) details.wrote(placeOf(file, block));

  const writeBlock = (to: number, at: number, frames: readonly (Frame | LeanFrame)[], bytes: Buffer): DetailBlock => {
    for (let done = 0; done < bytes.length;) done += write(to, bytes, done, bytes.length - done, at + done);
    return placeOf(to, { frames, at, length: bytes.length });
  };
  const wrote = (block: DetailBlock): void => {
    details.wrote(block);
    size = block.at + block.length;
  };
  /** False once the disk takes no more. */
  const writing = (write: () => void): boolean => {
    try {
      if (!isFull) write();
    } catch (error) {
      isFull = true;
      throw error;
    }
    return !isFull;
  };
  const append = (added: readonly Frame[]): void => {
    writing(() => {
      for (let at = 0; at < added.length; at += BLOCK) {
        const frames = added.slice(at, at + BLOCK);
        wrote(writeBlock(file, size, frames, encodeBlock(frames)));
      }
    });
  };
  const appendBlock = (block: Buffer, frames: readonly LeanFrame[]): void => {
    let isWritten = false;
    try {
      isWritten = writing(() => wrote(writeBlock(file, size, frames, block)));
    } finally {
      if (!isWritten) hold(details, block, articlesIn(frames));
    }
  };
  const replace = (all: Iterable<Frame>): void => {
    const next = openSync(`${path}.new`, 'w+');
    const written: DetailBlock[] = [];
    try {
      let at = 0;
      for (const batch of inBlocks(first, all)) {
        const block = writeBlock(next, at, batch, encodeBlock(batch));
        written.push(block);
        at += block.length;
      }
      renameSync(`${path}.new`, path);
    } catch (error) {
      closeSync(next);
      rmSync(`${path}.new`, { force: true });
      throw error;
    }
    closeSync(file);
    file = next;
    for (const block of written) wrote(block);
  };

  if (known === null) append([first]);
  const log = { cache: first.cache, append, appendBlock, replace, close: () => closeSync(file) };
  return { log, frames: kept.flatMap(({ frames }) => frames), details };
}

/** The frames of each block of a log, the header in one of its own. */
function* inBlocks(header: Frame, frames: Iterable<Frame>): Generator<readonly Frame[]> {
  yield [header];
  let batch: Frame[] = [];
  for (const frame of frames) {
    batch.push(frame);
    if (batch.length < BLOCK) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function placeOf(file: number, { frames, at, length }: Pick<Block, 'at' | 'length'> & Written): DetailBlock {
  return { file, at, length, articles: articlesIn(frames) };
}

/** Keeps the details of a block in memory that the disk did not take. */
function hold(details: DetailShelf, block: Buffer, articles: readonly number[]): void {
  const all = decodeDetails(block) ?? [];
  for (const [at, n] of articles.entries()) details.hold(n, all[at] ?? noDetail);
}

function articlesIn(frames: readonly (Frame | LeanFrame)[]): readonly number[] {
  return frames.flatMap((frame) => (frame.kind === 'article' ? [frame.entry.n] : []));
}

interface Written {
  readonly frames: readonly (Frame | LeanFrame)[];
}

function readDetails({ file, at, length }: DetailBlock): readonly Detail[] | null {
  try {
    const bytes = Buffer.alloc(length);
    return readSync(file, bytes, 0, length, at) === length ? decodeDetails(bytes) : null;
  } catch {
    return null;
  }
}

function readAll(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}
