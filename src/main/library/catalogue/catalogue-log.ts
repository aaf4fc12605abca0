import { randomUUID } from 'node:crypto';
import { closeSync, ftruncateSync, mkdirSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { DetailShelf, type DetailBlock, type Details, type WaitingBlock, type WrittenBlock } from './details';
import type { Detail } from '../entry';
import { decodeDetails, encodeBlock, type Frame, type LeanFrame } from './frame';
import { articlesIn, headOf, readLog, type LogBlock, type LogMark } from './read-log';

/** The catalogue on disk: an append-only file of checksummed blocks of frames, whole after a kill at any moment. */
export interface CatalogueLog {
  /** Name of the cache the numbers of the articles belong to: a log that is started anew has a new one. */
  readonly cache: string;
  /**
   * Adds frames at the end; they outlive a crash of the program once this returns. Throws when the disk has no room for
   * them: then they wait in memory, and so does what follows, since blocks count on all before them.
   */
  readonly append: (frames: readonly Frame[]) => void;
  /** As `append`, for frames that were packed elsewhere: `block` is what `countedFrom` gave, and holds `frames`. */
  readonly appendBlock: (block: Buffer, frames: readonly LeanFrame[]) => void;
  /** Writes what waits for room; throws when there still is none. */
  readonly catchUp: () => void;
  /** Puts frames in place of all there are, at once or not at all: throws when the disk refuses, and goes on as before. */
  readonly replace: (frames: Iterable<Frame>) => void;
  /** Where its end is now; `null` while something waits for room. */
  readonly mark: () => LogMark | null;
  /** Number of frames in it. */
  readonly frames: () => number;
  readonly close: () => void;
}

/** What the log holds of the articles, and where their details come from. */
export interface OpenLog {
  readonly log: CatalogueLog;
  /** All frames after its header, or those after the mark. */
  readonly frames: readonly LeanFrame[];
  readonly details: Details;
  /** True when the log goes on from the mark. */
  readonly isResumed: boolean;
}

/** What a log calls on. */
interface LogOptions {
  /** Told of articles whose details turn out to be damaged. */
  readonly onLost?: (articles: readonly number[]) => void;
  readonly write?: typeof writeSync;
  /** What is known already. */
  readonly from?: LogMark | null;
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
  { onLost = () => undefined, write = writeSync, from = null }: LogOptions = {},
): OpenLog {
  mkdirSync(dir, { recursive: true });
  const path = join(dir, 'catalogue.log');
  const known = readLog(path, version, from);
  const header = known.header ?? ({ kind: 'header', version, cache: randomUUID() } as const);
  const details = new DetailShelf(readDetails, onLost);
  const file = openSync(path, known.header === null ? 'w+' : 'r+');
  ftruncateSync(file, endOf(known.blocks));
  const log = new LogFile({ path, header, details, write }, file, known.blocks);
  if (known.header === null) log.append([header]);
  return { log, frames: known.frames, details, isResumed: known.isResumed };
}

type Header = Extract<LeanFrame, { kind: 'header' }>;

interface LogParts {
  readonly path: string;
  readonly header: Header;
  /** Told where the details of each block lie. */
  readonly details: DetailShelf;
  readonly write: typeof writeSync;
}

/** A block as it is written. */
interface PackedBlock extends WaitingBlock {
  /** Number of frames in it. */
  readonly frames: number;
}

/** The open file of a log. */
class LogFile implements CatalogueLog {
  private blocks: LogBlock[];
  /** Those the disk has no room for, in their order. */
  private waiting: readonly PackedBlock[] = [];

  constructor(
    private readonly parts: LogParts,
    private file: number,
    blocks: readonly LogBlock[],
  ) {
    this.blocks = [...blocks];
    this.tellWhere();
  }

  get cache(): string {
    return this.parts.header.cache;
  }

  append(added: readonly Frame[]): void {
    const packed: PackedBlock[] = [];
    for (let at = 0; at < added.length; at += BLOCK) {
      const frames = added.slice(at, at + BLOCK);
      packed.push(packedBlock(encodeBlock(frames), frames));
    }
    this.add(packed);
  }

  appendBlock(block: Buffer, frames: readonly LeanFrame[]): void {
    this.add([packedBlock(block, frames)]);
  }

  catchUp(): void {
    for (let [next] = this.waiting; next !== undefined; [next] = this.waiting) {
      const block = this.writeBlock(this.file, endOf(this.blocks), next);
      this.parts.details.wrote({ ...block, file: this.file });
      this.blocks.push(block);
      this.waiting = this.waiting.slice(1);
    }
  }

  replace(all: Iterable<Frame>): void {
    const { path, header } = this.parts;
    const next = openSync(`${path}.new`, 'w+');
    const written: LogBlock[] = [];
    try {
      for (const batch of inBlocks(header, all))
        written.push(this.writeBlock(next, endOf(written), packedBlock(encodeBlock(batch), batch)));
      renameSync(`${path}.new`, path);
    } catch (error) {
      closeSync(next);
      rmSync(`${path}.new`, { force: true });
      throw error;
    }
    closeSync(this.file);
    this.file = next;
    this.blocks = written;
    // It is among all there are.
    this.waiting = [];
    this.tellWhere();
  }

  mark(): LogMark | null {
    const { cache, blocks } = this;
    return this.waiting.length > 0
      ? null
      : { cache, blocks: [...blocks], head: headOf(this.file, blocks.at(-1) ?? { at: 0 }) };
  }

  frames(): number {
    return this.blocks.reduce((sum, block) => sum + block.frames, 0);
  }

  close(): void {
    closeSync(this.file);
  }

  private add(packed: readonly PackedBlock[]): void {
    this.waiting = [...this.waiting, ...packed];
    try {
      this.catchUp();
    } catch (error) {
      for (const block of packed) if (this.waiting.includes(block)) this.parts.details.wrote(block);
      throw error;
    }
  }

  private writeBlock(file: number, at: number, { bytes, articles, frames }: PackedBlock): LogBlock {
    for (let done = 0; done < bytes.length;)
      done += this.parts.write(file, bytes, done, bytes.length - done, at + done);
    return { at, length: bytes.length, articles, frames };
  }

  private tellWhere(): void {
    for (const block of this.blocks) this.parts.details.wrote({ ...block, file: this.file });
  }
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

function endOf(blocks: readonly LogBlock[]): number {
  const last = blocks.at(-1);
  return last === undefined ? 0 : last.at + last.length;
}

function packedBlock(bytes: Buffer, frames: readonly (Frame | LeanFrame)[]): PackedBlock {
  return { bytes, articles: articlesIn(frames), frames: frames.length };
}

function readDetails(block: DetailBlock): readonly Detail[] | null {
  try {
    return decodeDetails('bytes' in block ? block.bytes : bytesAt(block));
  } catch {
    return null;
  }
}

function bytesAt({ file, at, length }: WrittenBlock): Buffer {
  const bytes = Buffer.alloc(length);
  return bytes.subarray(0, readSync(file, bytes, 0, length, at));
}
