import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { WrittenBlock } from './details';
import { BLOCK_HEAD, decodeBlocks, type Block, type Frame, type LeanFrame } from './frame';

/** A block of a log without what stands in it. */
export interface LogBlock extends Omit<WrittenBlock, 'file'> {
  /** Number of its frames. */
  readonly frames: number;
}

/** The end of a log at some moment: what came after it can be told from what was there. */
export interface LogMark {
  /** As `CatalogueLog.cache`. */
  readonly cache: string;
  /** Blocks from the first to the last, the header among them. */
  readonly blocks: readonly LogBlock[];
  /** Head of the last block, its checksum among it, in base64. */
  readonly head: string;
}

/** What of a log on the disk is whole. */
export interface WholeLog {
  /** `null` for a log that is not there, or is of another version. */
  readonly header: (Frame & { readonly kind: 'header' }) | null;
  readonly blocks: readonly LogBlock[];
  /** Frames after the header, or after the mark where the log goes on from there. */
  readonly frames: readonly LeanFrame[];
  readonly isResumed: boolean;
}

/** Reads a log, from a mark on where it goes on from there. */
export function readLog(path: string, version: string, from: LogMark | null): WholeLog {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return nothing;
  }
  try {
    return (from === null ? null : readFrom(file, version, from)) ?? readWhole(file, version);
  } finally {
    closeSync(file);
  }
}

const nothing: WholeLog = { header: null, blocks: [], frames: [], isResumed: false };

function readWhole(file: number, version: string): WholeLog {
  const blocks = [...decodeBlocks(read(file, 0, fstatSync(file).size), 0)];
  const header = blocks[0]?.frames[0];
  if (header?.kind !== 'header' || header.version !== version) return nothing;
  const frames = blocks.slice(1).flatMap((block) => block.frames);
  return { header, blocks: blocks.map(withoutFrames), frames, isResumed: false };
}

/** `null` where the log does not go on from the mark. */
function readFrom(file: number, version: string, { cache, blocks, head }: LogMark): WholeLog | null {
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (first === undefined || last === undefined || headOf(file, last) !== head) return null;
  const header = [...decodeBlocks(read(file, 0, first.length), 0)][0]?.frames[0];
  if (header?.kind !== 'header' || header.version !== version || header.cache !== cache) return null;
  const end = last.at + last.length;
  const { size } = fstatSync(file);
  if (size < end) return null;
  const added = [...decodeBlocks(read(file, end, size - end), end)];
  const frames = added.flatMap((block) => block.frames);
  return { header, blocks: [...blocks, ...added.map(withoutFrames)], frames, isResumed: true };
}

/** The head of a block as a mark has it. */
export function headOf(file: number, { at }: Pick<LogBlock, 'at'>): string {
  return read(file, at, BLOCK_HEAD).toString('base64');
}

function withoutFrames({ at, length, frames }: Block): LogBlock {
  return { at, length, articles: articlesIn(frames), frames: frames.length };
}

/** Numbers of the articles that frames tell of, in their order. */
export function articlesIn(frames: readonly (Frame | LeanFrame)[]): Uint32Array {
  return Uint32Array.from(frames.flatMap((frame) => (frame.kind === 'article' ? [frame.entry.n] : [])));
}

function read(file: number, at: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  let done = 0;
  for (let got = 1; got > 0 && done < length; done += got) got = readSync(file, bytes, done, length - done, at + done);
  return bytes.subarray(0, done);
}
