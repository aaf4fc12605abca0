import { randomUUID } from 'node:crypto';
import { closeSync, ftruncateSync, mkdirSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { DetailShelf, noDetail, type DetailBlock, type Details } from './details';
import type { Detail } from '../entry';
import { decodeDetails, encodeBlock, type Frame, type LeanFrame } from './frame';
import { articlesIn, headOf, readLog, type LogBlock, type LogMark } from './read-log';

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
  /** Where its end is now; `null` once the disk took no more. */
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

/** The open file of a log. */
class LogFile implements CatalogueLog {
  private blocks: LogBlock[];
  private isFull = false;

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
    this.writing(() => {
      for (let at = 0; at < added.length; at += BLOCK) {
        const frames = added.slice(at, at + BLOCK);
        this.add(frames, encodeBlock(frames));
      }
    });
  }

  appendBlock(block: Buffer, frames: readonly LeanFrame[]): void {
    let isWritten = false;
    try {
      isWritten = this.writing(() => this.add(frames, block));
    } finally {
      if (!isWritten) hold(this.parts.details, block, articlesIn(frames));
    }
  }

  replace(all: Iterable<Frame>): void {
    const { path, header } = this.parts;
    const next = openSync(`${path}.new`, 'w+');
    const written: LogBlock[] = [];
    try {
      for (const batch of inBlocks(header, all))
        written.push(this.writeBlock(next, endOf(written), batch, encodeBlock(batch)));
      renameSync(`${path}.new`, path);
    } catch (error) {
      closeSync(next);
      rmSync(`${path}.new`, { force: true });
      throw error;
    }
    closeSync(this.file);
    this.file = next;
    this.blocks = written;
    this.tellWhere();
  }

  mark(): LogMark | null {
    const { cache, blocks } = this;
    return this.isFull ? null : { cache, blocks: [...blocks], head: headOf(this.file, blocks.at(-1) ?? { at: 0 }) };
  }

  frames(): number {
    return this.blocks.reduce((sum, block) => sum + block.frames, 0);
  }

  close(): void {
    closeSync(this.file);
  }

  private add(frames: readonly (Frame | LeanFrame)[], bytes: Buffer): void {
    const block = this.writeBlock(this.file, endOf(this.blocks), frames, bytes);
    this.parts.details.wrote({ ...block, file: this.file });
    this.blocks.push(block);
  }

  private writeBlock(file: number, at: number, frames: readonly (Frame | LeanFrame)[], bytes: Buffer): LogBlock {
    for (let done = 0; done < bytes.length;)
      done += this.parts.write(file, bytes, done, bytes.length - done, at + done);
    return { at, length: bytes.length, articles: articlesIn(frames), frames: frames.length };
  }

  /** False once the disk takes no more. */
  private writing(write: () => void): boolean {
    try {
      if (!this.isFull) write();
    } catch (error) {
      this.isFull = true;
      throw error;
    }
    return !this.isFull;
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

/** Keeps the details of a block in memory that the disk did not take. */
function hold(details: DetailShelf, block: Buffer, articles: Uint32Array): void {
  const all = decodeDetails(block) ?? [];
  for (const [at, n] of articles.entries()) details.hold(n, all[at] ?? noDetail);
}

function readDetails({ file, at, length }: DetailBlock): readonly Detail[] | null {
  try {
    const bytes = Buffer.alloc(length);
    return readSync(file, bytes, 0, length, at) === length ? decodeDetails(bytes) : null;
  } catch {
    return null;
  }
}
