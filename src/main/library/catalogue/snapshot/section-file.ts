// The catalogue at some moment, packed in one file, so that a start need not replay its log. In: a catalogue without
// corrections and the end of its log. Out: the parts of a catalogue that are unpacked when they are asked for.
import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { constants, deflateRawSync, inflateRawSync } from 'node:zlib';

/** Bytes before the table of contents: a hash of all that follows them, and the length of the table, little-endian. */
const HASH = 32;
const HEAD = HASH + 4;
/** A section in the table of contents: its bytes. */
type Listed = readonly [name: string, bytes: number];
/** Fast rather than small: it is written when the program ends. */
const PACKING = { level: 1 };

/** Values of a list that are packed in one step. */
const VALUES = 512;
/** Bytes that are packed in one step. */
const BYTES = 1 << 18;

/** Values as packed lines of JSON, each of which `unpackedLines` gives by itself. */
export function packedLines(values: readonly unknown[]): Buffer {
  return deflateRawSync(values.map((value) => JSON.stringify(value)).join('\n'), PACKING);
}

/** A value as packed JSON, in steps: long lists a stretch at a time. */
export function* packing(value: unknown): Generator<void, Buffer> {
  const stretches: Buffer[] = [];
  for (const text of jsonOf(value)) {
    stretches.push(packedStretch(Buffer.from(text)));
    yield;
  }
  return joined(stretches);
}

/** Bytes, packed in steps: lists of numbers have room to grow, which is all zeros. */
export function* packingBytes({ buffer, byteOffset, byteLength }: Uint16Array | Uint32Array): Generator<void, Buffer> {
  const stretches: Buffer[] = [];
  for (let at = 0; at < byteLength; at += BYTES) {
    stretches.push(packedStretch(new Uint8Array(buffer, byteOffset + at, Math.min(BYTES, byteLength - at))));
    yield;
  }
  return joined(stretches);
}

/** JSON as `stringify` gives it, in stretches. */
function* jsonOf(value: unknown): Generator<string, void> {
  if (Array.isArray(value) && value.length > VALUES) {
    for (let at = 0; at < value.length; at += VALUES)
      yield (at === 0 ? '[' : ',') + JSON.stringify(value.slice(at, at + VALUES)).slice(1, -1);
    yield ']';
  } else if (isPlain(value)) {
    let mark = '{';
    for (const [key, own] of Object.entries(value)) {
      yield `${mark}${JSON.stringify(key)}:`;
      yield* jsonOf(own);
      mark = ',';
    }
    yield mark === '{' ? '{}' : '}';
  } else yield JSON.stringify(value);
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A stretch that others may follow: it ends with a whole byte, and is not the last (RFC 1951). */
function packedStretch(bytes: Uint8Array): Buffer {
  return deflateRawSync(bytes, { ...PACKING, finishFlush: constants.Z_SYNC_FLUSH });
}

function joined(stretches: readonly Buffer[]): Buffer {
  return Buffer.concat([...stretches, deflateRawSync('')]);
}

/** What `packingBytes` was given, in memory of its own. */
export function unpackedBytes(bytes: Buffer): ArrayBuffer {
  return Uint8Array.from(inflated(bytes)).buffer;
}

/** What `packing` was given; the caller knows its type. */
export function unpacked(bytes: Buffer): unknown {
  return JSON.parse(inflated(bytes).toString('utf8'));
}

/** The lines that `packedLines` made, still JSON. */
export function unpackedLines(bytes: Buffer): readonly string[] {
  return inflated(bytes).toString('utf8').split('\n');
}

/** In one piece where it is not much: pieces that follow each other are copied once more. */
function inflated(bytes: Buffer): Buffer {
  return inflateRawSync(bytes, { chunkSize: Math.max(LEAST_PIECE, bytes.length * LIKELY) });
}

const LEAST_PIECE = 1 << 14;
/** How many times as long JSON is as its packed bytes, in most sections. */
const LIKELY = 8;

/** Numbers as their bytes, to be kept as they are. */
export function bytesOfNumbers({ buffer, byteOffset, byteLength }: Uint32Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

/** The numbers that `bytesOfNumbers` was given. Every processor this runs on has the lowest byte first. */
export function numbersIn({ buffer, byteOffset, byteLength }: Buffer): Uint32Array {
  return new Uint32Array(buffer, byteOffset, byteLength / Uint32Array.BYTES_PER_ELEMENT);
}

/** Writes sections by name, all of them or none. Throws when the disk refuses. */
export function writeSections(path: string, sections: ReadonlyMap<string, Buffer>): void {
  const listed = [...sections].map(([name, bytes]): Listed => [name, bytes.length]);
  const contents = Buffer.from(JSON.stringify(listed));
  const length = Buffer.alloc(HEAD - HASH);
  length.writeUInt32LE(contents.length);
  const body = [length, contents, ...sections.values()];
  const hash = createHash(ALGORITHM);
  for (const bytes of body) hash.update(bytes);
  try {
    writeFileSync(`${path}.new`, Buffer.concat([hash.digest(), ...body]));
    renameSync(`${path}.new`, path);
  } catch (error) {
    rmSync(`${path}.new`, { force: true });
    throw error;
  }
}

/** The sections of a file, each in memory of its own; `null` when it is not there or any of its bytes is not what was written. */
export function readSections(path: string): Map<string, Buffer> | null {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return null;
  }
  try {
    return sectionsIn(file);
  } catch {
    return null;
  } finally {
    closeSync(file);
  }
}

function sectionsIn(file: number): Map<string, Buffer> | null {
  const { size } = fstatSync(file);
  if (size < HEAD) return null;
  const head = stretch(file, 0, HEAD);
  const length = head.readUInt32LE(HASH);
  if (HEAD + length > size) return null;
  const contents = stretch(file, HEAD, length);
  const hash = createHash(ALGORITHM).update(head.subarray(HASH)).update(contents);
  const sections = new Map<string, Buffer>();
  let at = HEAD + length;
  for (const [name, bytes] of JSON.parse(contents.toString('utf8')) as Listed[]) {
    if (at + bytes > size) return null;
    const section = stretch(file, at, bytes);
    hash.update(section);
    sections.set(name, section);
    at += bytes;
  }
  return at === size && hash.digest().equals(head.subarray(0, HASH)) ? sections : null;
}

/** What the system hashes by itself: a sum worked out in this language is slow while its code is new, at each start. */
const ALGORITHM = 'sha256';

/** So many bytes of a file from a place on; the file is known to have them. */
function stretch(file: number, at: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafeSlow(length);
  readSync(file, bytes, 0, length, at);
  return bytes;
}
