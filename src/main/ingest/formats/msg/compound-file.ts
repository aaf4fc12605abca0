// Outlook messages: a compound file (MS-CFB) comes in; its streams by path go out. Chains of sectors are hostile input:
// each is followed at most as often as the file has sectors.

/** Streams of a compound file by their path: `__attach_version1.0_#00000000/__substg1.0_37010102`. */
export type Streams = ReadonlyMap<string, () => Buffer>;

const SIGNATURE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const END = 0xfffffffa;
const NONE = 0xffffffff;
const ENTRY = 128;
const MOST_ENTRIES = 50_000;
const DEEPEST = 16;

interface Volume {
  readonly bytes: Buffer;
  readonly sectorSize: number;
  readonly fat: readonly number[];
  readonly miniFat: readonly number[];
  readonly mini: Buffer;
  readonly miniSize: number;
  readonly miniCutoff: number;
}

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

/** The streams of a compound file; `null` when the bytes are none or their head is damaged. */
export function readCompoundFile(bytes: Buffer): Streams | null {
  if (bytes.length < 512 || !bytes.subarray(0, 8).equals(SIGNATURE)) return null;
  const sectorSize = 1 << Math.min(16, bytes.readUInt16LE(30));
  const miniSize = 1 << Math.min(12, bytes.readUInt16LE(32));
  if (sectorSize < 512) return null;
  const fat = fatOf(bytes, sectorSize);
  const directory = chain({ bytes, sectorSize, fat }, bytes.readUInt32LE(48));
  const entries = entriesOf(directory, sectorSize);
  const root = entries[0];
  if (root === undefined) return null;
  const volume: Volume = {
    bytes,
    sectorSize,
    fat,
    miniFat: numbers(chain({ bytes, sectorSize, fat }, bytes.readUInt32LE(60))),
    mini: chain({ bytes, sectorSize, fat }, root.start),
    miniSize,
    miniCutoff: bytes.readUInt32LE(56),
  };
  return streamsOf(volume, entries);
}

function sectorAt(bytes: Buffer, sectorSize: number, sector: number): Buffer {
  const from = (sector + 1) * sectorSize;
  return bytes.subarray(from, from + sectorSize);
}

/** The table that says which sector follows which; its own sectors stand in the head and, in large files, in a chain. */
function fatOf(bytes: Buffer, sectorSize: number): number[] {
  const sectors = numbers(bytes.subarray(76, 512));
  const seen = new Set<number>();
  for (let next = bytes.readUInt32LE(68); next < END && !seen.has(next);) {
    seen.add(next);
    const more = numbers(sectorAt(bytes, sectorSize, next));
    next = more.pop() ?? NONE;
    for (const sector of more) sectors.push(sector);
  }
  const own = [...new Set(sectors.filter((sector) => (sector + 1) * sectorSize < bytes.length))];
  return own.flatMap((sector) => numbers(sectorAt(bytes, sectorSize, sector)));
}

function numbers(bytes: Buffer): number[] {
  const found: number[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) found.push(bytes.readUInt32LE(at));
  return found;
}

function chain({ bytes, sectorSize, fat }: Pick<Volume, 'bytes' | 'sectorSize' | 'fat'>, start: number): Buffer {
  const parts: Buffer[] = [];
  const seen = new Set<number>();
  for (let next = start; next < END && !seen.has(next) && (next + 1) * sectorSize < bytes.length;) {
    seen.add(next);
    parts.push(sectorAt(bytes, sectorSize, next));
    next = fat[next] ?? NONE;
  }
  return Buffer.concat(parts);
}

function miniChain({ mini, miniFat, miniSize }: Volume, start: number): Buffer {
  const parts: Buffer[] = [];
  const seen = new Set<number>();
  for (let next = start; next < END && !seen.has(next) && next * miniSize < mini.length;) {
    seen.add(next);
    parts.push(mini.subarray(next * miniSize, (next + 1) * miniSize));
    next = miniFat[next] ?? NONE;
  }
  return Buffer.concat(parts);
}

function entriesOf(directory: Buffer, sectorSize: number): Entry[] {
  const entries: Entry[] = [];
  for (let at = 0; at + ENTRY <= directory.length && entries.length < MOST_ENTRIES; at += ENTRY) {
    const length = Math.min(64, directory.readUInt16LE(at + 64));
    entries.push({
      name: directory.toString('utf16le', at, at + Math.max(0, length - 2)),
      type: directory.readUInt8(at + 66),
      left: directory.readUInt32LE(at + 68),
      right: directory.readUInt32LE(at + 72),
      child: directory.readUInt32LE(at + 76),
      start: directory.readUInt32LE(at + 116),
      // Files of small sectors hold nothing beyond 32 bits; the upper half may be rubbish there.
      size: sectorSize === 512 ? directory.readUInt32LE(at + 120) : Number(directory.readBigUInt64LE(at + 120)),
    });
  }
  return entries;
}

function streamsOf(volume: Volume, entries: readonly Entry[]): Streams {
  const streams = new Map<string, () => Buffer>();
  const seen = new Set<number>([0]);
  const queue: { readonly index: number; readonly folder: string; readonly depth: number }[] = [
    { index: entries[0]?.child ?? NONE, folder: '', depth: 0 },
  ];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const { index, folder, depth } = next;
    const entry = entries[index];
    if (entry === undefined || seen.has(index) || depth > DEEPEST) continue;
    seen.add(index);
    queue.push({ index: entry.left, folder, depth }, { index: entry.right, folder, depth });
    if (entry.type === 1) queue.push({ index: entry.child, folder: `${folder}${entry.name}/`, depth: depth + 1 });
    if (entry.type === 2) streams.set(`${folder}${entry.name}`, () => contentOf(volume, entry));
  }
  return streams;
}

function contentOf(volume: Volume, { start, size }: Entry): Buffer {
  return (size < volume.miniCutoff ? miniChain(volume, start) : chain(volume, start)).subarray(0, size);
}
