// The catalogue at some moment, packed in one file, so that a start need not replay its log. In: a catalogue without
// corrections and the end of its log. Out: the parts of a catalogue that are unpacked when they are asked for.
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { checksum } from '../../../search/segment/checksum';

/** Bytes before the table of contents, little-endian 32 bit each: its length, checksum of all that follows the two. */
const HEAD = 8;
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
  const contents = Buffer.from(JSON.stringify([...sections].map(([name, { length }]) => [name, length])));
  const body = Buffer.concat([contents, Buffer.alloc(-contents.length & 15), ...sections.values()]);
  const head = Buffer.alloc(HEAD);
  head.writeUInt32LE(contents.length, 0);
  head.writeUInt32LE(checksum(body), 4);
  try {
    writeFileSync(`${path}.new`, Buffer.concat([head, body]));
    renameSync(`${path}.new`, path);
  } catch (error) {
    rmSync(`${path}.new`, { force: true });
    throw error;
  }
}

/** The sections of a file, each in memory of its own; `null` when it is not there or any of its bytes is not what was written. */
export function readSections(path: string): Map<string, Buffer> | null {
  const file = readOrNull(path);
  if (file === null || file.length < HEAD) return null;
  const body = file.subarray(HEAD);
  const length = file.readUInt32LE(0);
  if (checksum(body) !== file.readUInt32LE(4) || length > body.length) return null;
  const sections = new Map<string, Buffer>();
  let at = length + (-length & 15);
  try {
    for (const [name, size] of JSON.parse(body.toString('utf8', 0, length)) as [string, number][]) {
      sections.set(name, Buffer.from(body.subarray(at, at + size)));
      at += size;
    }
  } catch {
    // The length of the table is not under the checksum.
    return null;
  }
  return at === body.length ? sections : null;
}

function readOrNull(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}
