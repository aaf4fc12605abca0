// The catalogue at some moment, packed in one file, so that a start need not replay its log. In: a catalogue without
// corrections and the end of its log. Out: the parts of a catalogue that are unpacked when they are asked for.
import { closeSync, fstatSync, openSync, readSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { checksum } from '../../../search/segment/checksum';

/** Bytes before the table of contents, little-endian 32 bit each: its length and checksum. */
const HEAD = 8;
/** A section in the table of contents: its bytes, and their checksum. */
type Listed = readonly [name: string, bytes: number, sum: number];
/** Fast rather than small: it is written when the program ends. */
const PACKING = { level: 1 };

/** A value as packed JSON. */
export function packed(value: unknown): Buffer {
  return deflateRawSync(JSON.stringify(value), PACKING);
}

/** Bytes, packed: lists of numbers have room to grow, which is all zeros. */
export function packedBytes({ buffer, byteOffset, byteLength }: Uint16Array | Uint32Array): Buffer {
  return deflateRawSync(new Uint8Array(buffer, byteOffset, byteLength), PACKING);
}

/** What `packedBytes` was given, in memory of its own. */
export function unpackedBytes(bytes: Buffer): ArrayBuffer {
  return Uint8Array.from(inflateRawSync(bytes)).buffer;
}

/** What `packed` was given; the caller knows its type. */
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
