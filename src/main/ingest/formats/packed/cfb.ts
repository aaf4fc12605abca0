// A compound file (.doc, .msg): a small file system of sectors. Source: [MS-CFB].
import type { ReadLimits } from '../../limits';

/** One stream or storage of a compound file. */
export interface CfbEntry {
  /** Names of the storages it stands in and its own, joined by "/"; the root is left out. */
  readonly path: string;
  readonly isStream: boolean;
  /** Bytes of a stream as the file gives them: fewer than promised when the file is cut off. */
  readonly read: () => Buffer;
}

const MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const LAST_SECTOR = 0xfffffffa;
const NONE = 0xffffffff;
const HEADER_FAT_ENTRIES = 109;
const ENTRY_SIZE = 128;
const MINI_SECTOR = 64;

/** True for bytes that start as a compound file does. */
export function isCfb(bytes: Uint8Array): boolean {
  return MAGIC.every((byte, at) => bytes[at] === byte);
}

/** Every stream and storage of a compound file; `null` when its structure cannot be followed. */
export function openCfb(bytes: Buffer, limits: ReadLimits): readonly CfbEntry[] | null {
  if (!isCfb(bytes) || bytes.length < 512) return null;
  const shift = bytes.readUInt16LE(30);
  if (shift !== 9 && shift !== 12) return null;
  const sectors = { bytes, size: 1 << shift };
  const fat = readFat(sectors);
  const directory = readChain(sectors, fat, bytes.readUInt32LE(48), limits.maxExpandedBytes);
  const entries = directoryEntries(directory, limits.maxEntries);
  const root = entries[0];
  if (root === undefined) return null;
  const miniFat = toNumbers(readChain(sectors, fat, bytes.readUInt32LE(60), limits.maxExpandedBytes));
  const mini = readChain(sectors, fat, root.start, limits.maxExpandedBytes);
  const cutoff = bytes.readUInt32LE(56);
  const streamOf = ({ start, size }: DirectoryEntry): Buffer => {
    const most = Math.min(size, limits.maxExpandedBytes);
    const content = size < cutoff ? readMini(mini, miniFat, start, most) : readChain(sectors, fat, start, most);
    return content.subarray(0, most);
  };
  return paths(entries, limits.maxDepth).map(({ path, entry }) => ({
    path,
    isStream: entry.type === STREAM,
    read: () => streamOf(entry),
  }));
}

interface Sectors {
  readonly bytes: Buffer;
  readonly size: number;
}

function sector({ bytes, size }: Sectors, index: number): Buffer {
  const at = (index + 1) * size;
  return at >= bytes.length ? Buffer.alloc(0) : bytes.subarray(at, at + size);
}

function toNumbers(bytes: Buffer): readonly number[] {
  return Array.from({ length: bytes.length >> 2 }, (_, at) => bytes.readUInt32LE(at * 4));
}

/** The allocation table: for each sector the one that follows it. */
function readFat(sectors: Sectors): readonly number[] {
  const { bytes, size } = sectors;
  const most = Math.ceil(bytes.length / size);
  const homes: number[] = toNumbers(bytes.subarray(76, 76 + HEADER_FAT_ENTRIES * 4)).filter((at) => at < LAST_SECTOR);
  let next = bytes.readUInt32LE(68);
  for (let seen = 0; next < LAST_SECTOR && seen < most; seen += 1) {
    const more = toNumbers(sector(sectors, next));
    homes.push(...more.slice(0, -1).filter((at) => at < LAST_SECTOR));
    next = more.at(-1) ?? NONE;
  }
  return homes.slice(0, most).flatMap((home) => toNumbers(sector(sectors, home)));
}

/** The sectors of one chain as one buffer, at most `most` bytes (up to a whole sector); a loop ends it. */
function readChain(sectors: Sectors, fat: readonly number[], start: number, most: number): Buffer {
  const parts: Buffer[] = [];
  const seen = new Set<number>();
  for (let at = start, length = 0; at < LAST_SECTOR && !seen.has(at) && length < most; at = fat[at] ?? NONE) {
    seen.add(at);
    const part = sector(sectors, at);
    if (part.length === 0) break;
    parts.push(part);
    length += part.length;
  }
  return Buffer.concat(parts);
}

function readMini(mini: Buffer, miniFat: readonly number[], start: number, most: number): Buffer {
  const parts: Buffer[] = [];
  const seen = new Set<number>();
  for (let at = start, length = 0; at < LAST_SECTOR && !seen.has(at) && length < most; at = miniFat[at] ?? NONE) {
    seen.add(at);
    parts.push(mini.subarray(at * MINI_SECTOR, (at + 1) * MINI_SECTOR));
    length += MINI_SECTOR;
  }
  return Buffer.concat(parts);
}

interface DirectoryEntry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

const STORAGE = 1;
const STREAM = 2;

function directoryEntries(directory: Buffer, most: number): readonly DirectoryEntry[] {
  const count = Math.min(most, Math.floor(directory.length / ENTRY_SIZE));
  return Array.from({ length: count }, (_, index) => {
    const entry = directory.subarray(index * ENTRY_SIZE, (index + 1) * ENTRY_SIZE);
    const nameBytes = Math.min(64, entry.readUInt16LE(64));
    return {
      name: entry.toString('utf16le', 0, Math.max(0, nameBytes - 2)),
      type: entry.readUInt8(66),
      left: entry.readUInt32LE(68),
      right: entry.readUInt32LE(72),
      child: entry.readUInt32LE(76),
      start: entry.readUInt32LE(116),
      size: entry.readUInt32LE(120),
    };
  });
}

interface Placed {
  readonly path: string;
  readonly entry: DirectoryEntry;
}

/** Walks the tree of entries; one that is reached twice (a loop) counts once. */
function paths(entries: readonly DirectoryEntry[], maxDepth: number): readonly Placed[] {
  const found: Placed[] = [];
  const seen = new Set<number>();
  const waiting: { index: number; folder: string; depth: number }[] = [
    { index: entries[0]?.child ?? NONE, folder: '', depth: 0 },
  ];
  for (let top = waiting.pop(); top !== undefined; top = waiting.pop()) {
    const { index, folder, depth } = top;
    const entry = entries[index];
    if (entry === undefined || seen.has(index)) continue;
    seen.add(index);
    waiting.push({ index: entry.left, folder, depth }, { index: entry.right, folder, depth });
    if (entry.type !== STORAGE && entry.type !== STREAM) continue;
    const path = `${folder}${entry.name}`;
    found.push({ path, entry });
    if (entry.type === STORAGE && depth < maxDepth)
      waiting.push({ index: entry.child, folder: `${path}/`, depth: depth + 1 });
  }
  return found;
}
