// Packed files: the bytes of a zip or of an old Office document come in; the parts asked for go out, each held to the
// bounds before it is unpacked. Nothing is written to disk.
import { constants, inflateRawSync } from 'node:zlib';
import type { Issue } from '../../../../shared/article';
import type { ReadLimits } from '../../limits';

/** An opened zip: the names of its parts, and each part's bytes when asked. */
export interface Zip {
  readonly names: readonly string[];
  /** The bytes of a part; `null` when there is none by that name or it cannot be unpacked, which `issues` then tells. */
  readonly read: (name: string) => Buffer | null;
  /** What has gone wrong so far; grows as parts are read. */
  readonly issues: readonly Issue[];
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly packed: Buffer;
  /** Size the directory promises; 0 where it promises none. */
  readonly size: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;

/** True for bytes that start as a zip does. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

/** Opens a zip by its directory, or by its parts' own headers where the end of the file is missing. */
export function openZip(bytes: Buffer, limits: ReadLimits): Zip {
  const issues: Issue[] = [];
  const directory = centralEntries(bytes, limits.maxEntries);
  if (directory === null) note(issues, 'truncated', 'The packed file has no directory: its end is missing.');
  const entries = new Map<string, Entry>();
  for (const entry of directory ?? localEntries(bytes, limits.maxEntries)) {
    if (!entries.has(entry.name)) entries.set(entry.name, entry);
  }
  let room = limits.maxExpandedBytes;
  const read = (name: string): Buffer | null => {
    const entry = entries.get(name);
    if (entry === undefined) return null;
    const content = unpack(entry, room, issues);
    room -= content?.length ?? 0;
    return content;
  };
  return { names: [...entries.keys()], read, issues };
}

function note(issues: Issue[], code: Issue['code'], message: string): null {
  if (!issues.some((issue) => issue.code === code)) issues.push({ code, message });
  return null;
}

function unpack(entry: Entry, room: number, issues: Issue[]): Buffer | null {
  const { name, packed } = entry;
  if (entry.isEncrypted) return note(issues, 'encrypted', `${name} is locked with a password.`);
  if (entry.method === STORED && packed.length <= room) return packed;
  if (entry.method !== DEFLATED && entry.method !== STORED) {
    return note(issues, 'parse-failed', `${name} is packed by a method Tre does not know (${entry.method}).`);
  }
  if (entry.size > room || packed.length > room) return note(issues, 'too-large-inside', tooLarge(name));
  const whole = inflate(packed, room);
  if (whole === 'too-large') return note(issues, 'too-large-inside', tooLarge(name));
  if (whole !== 'damaged') {
    if (whole.length < entry.size) note(issues, 'truncated', `${name} ends early.`);
    return whole;
  }
  note(issues, 'truncated', `${name} is damaged.`);
  return inflateUpToDamage(packed, room);
}

function tooLarge(name: string): string {
  return `${name} unpacks to more than a file may hold.`;
}

function inflate(packed: Buffer, room: number): Buffer | 'damaged' | 'too-large' {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, room), finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'damaged';
  }
}

const LONGEST_REPAIRED = 8 * 1024 * 1024;

/** What stands before the damage: the longest start of the packed bytes that unpacks. */
function inflateUpToDamage(packed: Buffer, room: number): Buffer | null {
  if (packed.length > LONGEST_REPAIRED) return null;
  let good = 0;
  let bad = packed.length;
  let found: Buffer | null = null;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    const part = inflate(packed.subarray(0, middle), room);
    if (typeof part === 'string') bad = middle;
    else [good, found] = [middle, part];
  }
  return found;
}

/** Entries of the directory at the end; `null` when there is none. */
function centralEntries(bytes: Buffer, most: number): Entry[] | null {
  const end = endOfDirectory(bytes);
  if (end === null) return null;
  const entries: Entry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  while (at + 46 <= bytes.length && bytes.readUInt32LE(at) === CENTRAL && entries.length < most) {
    const nameLength = bytes.readUInt16LE(at + 28);
    const start = bytes.readUInt32LE(at + 42);
    if (start + 30 <= bytes.length && bytes.readUInt32LE(start) === LOCAL) {
      const body = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28);
      entries.push({
        name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
        method: bytes.readUInt16LE(at + 10),
        isEncrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
        packed: bytes.subarray(body, body + bytes.readUInt32LE(at + 20)),
        size: bytes.readUInt32LE(at + 24),
      });
    }
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries.length === 0 ? null : entries;
}

function endOfDirectory(bytes: Buffer): number | null {
  const first = Math.max(0, bytes.length - 22 - LONGEST_COMMENT);
  for (let at = bytes.length - 22; at >= first; at -= 1) {
    if (bytes.readUInt32LE(at) === END && bytes.readUInt32LE(at + 16) < at) return at;
  }
  return null;
}

/** Entries by the header that stands before each part. A part of unknown size reaches to the next header. */
function localEntries(bytes: Buffer, most: number): Entry[] {
  const entries: Entry[] = [];
  const mark = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
  for (let at = bytes.indexOf(mark); at >= 0 && at + 30 <= bytes.length && entries.length < most;) {
    const body = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
    const isSizeLater = (bytes.readUInt16LE(at + 6) & 8) !== 0;
    const next = bytes.indexOf(mark, isSizeLater ? body : body + bytes.readUInt32LE(at + 18));
    const end = isSizeLater ? (next < 0 ? bytes.length : next) : body + bytes.readUInt32LE(at + 18);
    entries.push({
      name: bytes.toString('utf8', at + 30, at + 30 + bytes.readUInt16LE(at + 26)),
      method: bytes.readUInt16LE(at + 8),
      isEncrypted: (bytes.readUInt16LE(at + 6) & 1) === 1,
      packed: bytes.subarray(body, end),
      size: isSizeLater ? 0 : bytes.readUInt32LE(at + 22),
    });
    at = next;
  }
  return entries;
}
