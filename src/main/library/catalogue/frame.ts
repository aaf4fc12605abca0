import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { checksum } from '../../search/segment/checksum';
import type { Detail, FileRecord, LeanEntry, ReadEntry } from '../entry';
import { leanOf } from './lean';
import { detailIn, detailRow, frameOf, rowOf, type DetailRow, type Row } from './rows';

/** One entry of the catalogue's log; what is read of an article leaves its detail on the disk. */
export type Frame<E = ReadEntry> =
  | { readonly kind: 'header'; readonly version: string; readonly cache: string }
  | { readonly kind: 'article'; readonly entry: E }
  | { readonly kind: 'file'; readonly file: FileRecord }
  | { readonly kind: 'drop'; readonly path: string };

export type LeanFrame = Frame<LeanEntry>;

/** Frames that were written in one go, and where they stand. */
export interface Block {
  readonly frames: readonly LeanFrame[];
  /** First byte, and number of bytes with the head. */
  readonly at: number;
  readonly length: number;
}

/**
 * Bytes before a block's content, little-endian 32 bit each: length of the content, checksum of all that follows, length of
 * the content's first part, and what is to be added to the numbers of articles, which whoever packed it may not have known.
 */
export const BLOCK_HEAD = 16;

/** Frames as a block with the details of their articles. */
export function encodeBlock(frames: readonly Frame[]): Buffer {
  const lean: LeanFrame[] = [];
  const details: Detail[] = [];
  for (const frame of frames) {
    if (frame.kind !== 'article') lean.push(frame);
    else {
      lean.push({ kind: 'article', entry: leanOf(frame.entry, frame.entry.n) });
      details.push(frame.entry);
    }
  }
  return packBlock(lean, details);
}

/** A block: head, frames, the details of their articles; both parts are deflated JSON of rows. */
export function packBlock(frames: readonly LeanFrame[], details: readonly Detail[]): Buffer {
  const first = packed(frames.map(rowOf));
  const second = details.length === 0 ? Buffer.alloc(0) : packed(details.map(detailRow));
  const out = Buffer.concat([Buffer.alloc(BLOCK_HEAD), first, second]);
  out.writeUInt32LE(out.length - BLOCK_HEAD, 0);
  out.writeUInt32LE(first.length, 8);
  out.writeUInt32LE(checksum(out.subarray(8)), 4);
  return out;
}

/** A whole block whose numbers are counted from `base`. */
export function countedFrom(base: number, block: Buffer): Buffer {
  const out = Buffer.from(block);
  out.writeUInt32LE(base, 12);
  out.writeUInt32LE(checksum(out.subarray(8)), 4);
  return out;
}

/** The blocks of a log, or of its rest from `base` on, in order; what follows a torn or damaged block is left out. */
export function* decodeBlocks(log: Buffer, base = 0): Generator<Block, void> {
  let at = base;
  for (const block of wholeBlocks(log)) {
    yield { frames: framesFrom(block.readUInt32LE(12), rowsIn(block)), at, length: block.length };
    at += block.length;
  }
}

/** The bytes of each block, as `decodeBlocks`. */
export function* wholeBlocks(log: Buffer): Generator<Buffer, void> {
  let at = 0;
  for (let block = wholeBlock(log, at); block !== null; block = wholeBlock(log, at)) {
    yield block;
    at += block.length;
  }
}

/** The frames of a block as they are written. */
export function rowsIn(block: Buffer): readonly Row[] {
  return unpacked(block.subarray(BLOCK_HEAD, BLOCK_HEAD + block.readUInt32LE(8))) as readonly Row[];
}

/** Frames whose articles have their numbers counted from `base`. */
export function framesFrom(base: number, rows: readonly Row[]): readonly LeanFrame[] {
  return rows.map((row) => frameOf(row, base));
}

/** The details in a block, none where it has no articles; `null` when its bytes are not what was written. */
export function decodeDetails(bytes: Buffer): readonly Detail[] | null {
  const block = wholeBlock(bytes, 0);
  const details = block?.subarray(BLOCK_HEAD + block.readUInt32LE(8));
  if (details === undefined) return null;
  return details.length === 0 ? [] : (unpacked(details) as readonly DetailRow[]).map(detailIn);
}

function wholeBlock(log: Buffer, at: number): Buffer | null {
  if (at + BLOCK_HEAD > log.length) return null;
  const block = log.subarray(at, at + BLOCK_HEAD + log.readUInt32LE(at));
  const isWhole =
    block.length === BLOCK_HEAD + log.readUInt32LE(at) && checksum(block.subarray(8)) === block.readUInt32LE(4);
  return isWhole ? block : null;
}

function packed(value: unknown): Buffer {
  return deflateRawSync(JSON.stringify(value), QUICKLY);
}

/** A level that takes half the time of the usual one, for a twentieth more bytes. */
const QUICKLY = { level: 3 };

function unpacked(bytes: Buffer): unknown {
  return JSON.parse(inflateRawSync(bytes).toString('utf8'));
}
