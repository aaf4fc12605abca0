// The catalogue at some moment, packed in one file, so that a start need not replay its log. In: a catalogue without
// corrections and the end of its log. Out: the parts of a catalogue that are unpacked when they are asked for.
import { closeSync, fstatSync, openSync, readSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { constants, deflateRawSync, inflateRawSync } from 'node:zlib';
import { checksum } from '../../../search/segment/checksum';

/** Bytes before the table of contents, little-endian 32 bit each: its length and checksum. */
const HEAD = 8;
/** A section in the table of contents: its bytes, and their checksum. */
type Listed = readonly [name: string, bytes: number, sum: number];
/** Fast rather than small: it is written when the program ends. */
const PACKING = { level: 1 };

/** Values of a list that are packed in one step. */
const VALUES = 512;
/** Bytes that are packed in one step. */
const BYTES = 1 << 18;

/** A value as packed JSON. */
export function packed(value: unknown): Buffer {
  return deflateRawSync(JSON.stringify(value), PACKING);
}

/** As `packed`, in steps: long lists a stretch at a time. */
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
  return Uint8Array.from(inflateRawSync(bytes)).buffer;
}

/** What `packed` or `packing` was given; the caller knows its type. */
export function unpacked(bytes: Buffer): unknown {
  return JSON.parse(inflateRawSync(bytes).toString('utf8'));
}

/** Writes sections by name, all of them or none. Throws when the disk refuses. */
export function writeSections(path: string, sections: ReadonlyMap<string, Buffer>): void {
  const listed = [...sections].map(([name, bytes]): Listed => [name, bytes.length, checksum(bytes)]);
  const contents = Buffer.from(JSON.stringify(listed));
  const head = Buffer.alloc(HEAD);
  head.writeUInt32LE(contents.length, 0);
  head.writeUInt32LE(checksum(contents), 4);
  try {
    writeFileSync(`${path}.new`, Buffer.concat([head, contents, ...sections.values()]));
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
  const head = stretch(file, 0, Math.min(HEAD, size));
  const length = size < HEAD ? size : head.readUInt32LE(0);
  if (HEAD + length > size) return null;
  const contents = stretch(file, HEAD, length);
  if (checksum(contents) !== head.readUInt32LE(4)) return null;
  const sections = new Map<string, Buffer>();
  let at = HEAD + length;
  for (const [name, bytes, sum] of JSON.parse(contents.toString('utf8')) as Listed[]) {
    const section = stretch(file, at, Math.min(bytes, size - at));
    if (section.length !== bytes || checksum(section) !== sum) return null;
    sections.set(name, section);
    at += bytes;
  }
  return at === size ? sections : null;
}

/** So many bytes of a file from a place on; the file is known to have them. */
function stretch(file: number, at: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafeSlow(length);
  readSync(file, bytes, 0, length, at);
  return bytes;
}
