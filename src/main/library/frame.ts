import type { StoredWords } from '../search/search-index';
import { crc32 } from './crc32';
import type { FileRecord, ReadEntry } from './entry';

/** One entry of the catalogue's log. */
export type Frame =
  | { readonly kind: 'header'; readonly version: string }
  | { readonly kind: 'article'; readonly entry: ReadEntry; readonly words: StoredWords }
  | { readonly kind: 'file'; readonly file: FileRecord }
  | { readonly kind: 'drop'; readonly path: string };

/** Bytes before a frame's body: length of the body, checksum of all that follows it, length of the JSON; all little-endian 32 bit. */
const HEAD = 12;
/** Where the checksum's range begins: the length of the JSON is under it too. */
const CHECKED = 8;

/** The frame as bytes: head, JSON, then the token stream of an article. */
export function encodeFrame(frame: Frame): Buffer {
  const stream = frame.kind === 'article' ? frame.words.stream : new Uint8Array(0);
  const json = Buffer.from(JSON.stringify(withoutStream(frame)));
  const out = Buffer.alloc(HEAD + json.length + stream.length);
  json.copy(out, HEAD);
  out.set(stream, HEAD + json.length);
  out.writeUInt32LE(json.length + stream.length, 0);
  out.writeUInt32LE(json.length, 8);
  out.writeUInt32LE(crc32(out, CHECKED, out.length), 4);
  return out;
}

function withoutStream(frame: Frame): unknown {
  return frame.kind === 'article' ? { kind: 'article', entry: frame.entry, forms: frame.words.newForms } : frame;
}

/** The frames of a log in order, and the offset up to which it is whole; what follows a torn or damaged frame is left out. */
export function decodeFrames(log: Buffer): { readonly frames: readonly Frame[]; readonly end: number } {
  const frames: Frame[] = [];
  let at = 0;
  while (at + HEAD <= log.length) {
    const bodyEnd = at + HEAD + log.readUInt32LE(at);
    const jsonEnd = at + HEAD + log.readUInt32LE(at + 8);
    if (bodyEnd > log.length || jsonEnd > bodyEnd) break;
    if (crc32(log, at + CHECKED, bodyEnd) !== log.readUInt32LE(at + 4)) break;
    frames.push(readBody(log.toString('utf8', at + HEAD, jsonEnd), log.subarray(jsonEnd, bodyEnd)));
    at = bodyEnd;
  }
  return { frames, end: at };
}

type Body = Exclude<Frame, { kind: 'article' }> | { kind: 'article'; entry: ReadEntry; forms: readonly string[] };

function readBody(json: string, stream: Uint8Array): Frame {
  const body = JSON.parse(json) as Body;
  if (body.kind !== 'article') return body;
  return { kind: 'article', entry: body.entry, words: { newForms: body.forms, stream: new Uint8Array(stream) } };
}
