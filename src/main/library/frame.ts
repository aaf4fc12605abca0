import { checksum } from '../search/segment/checksum';
import type { FileRecord, ReadEntry } from './entry';

/** One entry of the catalogue's log. */
export type Frame =
  | { readonly kind: 'header'; readonly version: string; readonly cache: string }
  | { readonly kind: 'article'; readonly entry: ReadEntry }
  | { readonly kind: 'file'; readonly file: FileRecord }
  | { readonly kind: 'drop'; readonly path: string };

/** Bytes before a frame's JSON: its length and its checksum, both little-endian 32 bit. */
const HEAD = 8;

/** The frame as bytes: head, then JSON. */
export function encodeFrame(frame: Frame): Buffer {
  const json = Buffer.from(JSON.stringify(frame));
  const out = Buffer.alloc(HEAD + json.length);
  json.copy(out, HEAD);
  out.writeUInt32LE(json.length, 0);
  out.writeUInt32LE(checksum(json), 4);
  return out;
}

/** The frames of a log in order, and the offset up to which it is whole; what follows a torn or damaged frame is left out. */
export function decodeFrames(log: Buffer): { readonly frames: readonly Frame[]; readonly end: number } {
  const frames: Frame[] = [];
  let at = 0;
  while (at + HEAD <= log.length) {
    const end = at + HEAD + log.readUInt32LE(at);
    if (end > log.length || checksum(log.subarray(at + HEAD, end)) !== log.readUInt32LE(at + 4)) break;
    frames.push(JSON.parse(log.toString('utf8', at + HEAD, end)) as Frame);
    at = end;
  }
  return { frames, end: at };
}
