// Small Outlook messages (compound files of version 3) written by hand.

/** Streams by path; folders are made as they are named. */
export type StreamsToWrite = Readonly<Record<string, Buffer>>;

const SECTOR = 512;
const END = 0xfffffffe;
const NONE = 0xffffffff;

interface Node {
  readonly name: string;
  readonly content: Buffer | null;
  readonly children: Map<string, Node>;
}

/** A compound file with these streams, all of them in full sectors (the small ones padded by zeros to 4,096 bytes). */
export function makeCompoundFile(streams: StreamsToWrite): Buffer {
  const root: Node = { name: 'Root Entry', content: null, children: new Map() };
  for (const [path, content] of Object.entries(streams)) put(root, path.split('/'), content);
  const entries: Buffer[] = [];
  const data: Buffer[] = [];
  const fat: number[] = [];
  const store = (bytes: Buffer): number => {
    const start = data.length;
    const count = Math.max(1, Math.ceil(bytes.length / SECTOR));
    for (let at = 0; at < count; at += 1) {
      data.push(
        Buffer.concat([bytes.subarray(at * SECTOR, (at + 1) * SECTOR), Buffer.alloc(SECTOR)]).subarray(0, SECTOR),
      );
      fat.push(at === count - 1 ? END : start + at + 1);
    }
    return start;
  };
  addEntry(root, NONE, entries, store);
  while (entries.length % 4 !== 0) entries.push(Buffer.alloc(128));
  const directory = store(Buffer.concat(entries));
  const fatSectors = Math.ceil((data.length + 10) / 128);
  const fatStart = data.length;
  for (let at = 0; at < fatSectors; at += 1) fat.push(0xfffffffd);
  const table = Buffer.alloc(fatSectors * SECTOR, 0xff);
  fat.forEach((next, at) => table.writeUInt32LE(next, at * 4));
  return Buffer.concat([head(directory, fatStart, fatSectors), ...data, table]);
}

function put(folder: Node, [name = '', ...rest]: readonly string[], content: Buffer): void {
  if (rest.length === 0) {
    folder.children.set(name, { name, content, children: new Map() });
    return;
  }
  const inner = folder.children.get(name) ?? { name, content: null, children: new Map<string, Node>() };
  folder.children.set(name, inner);
  put(inner, rest, content);
}

/** Children hang to the right of each other: a tree that leans, but a tree. Returns the entry's number. */
function addEntry(node: Node, right: number, entries: Buffer[], store: (bytes: Buffer) => number): number {
  const own = entries.length;
  const entry = Buffer.alloc(128);
  entries.push(entry);
  let child = NONE;
  for (const inner of [...node.children.values()].reverse()) child = addEntry(inner, child, entries, store);
  entry.write(node.name, 'utf16le');
  entry.writeUInt16LE((node.name.length + 1) * 2, 64);
  entry.writeUInt8(node.name === 'Root Entry' ? 5 : node.content === null ? 1 : 2, 66);
  entry.writeUInt32LE(NONE, 68);
  entry.writeUInt32LE(right, 72);
  entry.writeUInt32LE(child, 76);
  entry.writeUInt32LE(node.content === null ? END : store(node.content), 116);
  entry.writeUInt32LE(node.content?.length ?? 0, 120);
  return own;
}

function head(directory: number, fatStart: number, fatSectors: number): Buffer {
  const bytes = Buffer.alloc(SECTOR, 0xff);
  bytes.fill(0, 0, 76);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  bytes.writeUInt16LE(0x3e, 24);
  bytes.writeUInt16LE(3, 26);
  bytes.writeUInt16LE(0xfffe, 28);
  bytes.writeUInt16LE(9, 30);
  bytes.writeUInt16LE(6, 32);
  bytes.writeUInt32LE(fatSectors, 44);
  bytes.writeUInt32LE(directory, 48);
  // No stream counts as small: the table of small sectors is left out.
  bytes.writeUInt32LE(0, 56);
  bytes.writeUInt32LE(END, 60);
  bytes.writeUInt32LE(END, 68);
  for (let at = 0; at < fatSectors; at += 1) bytes.writeUInt32LE(fatStart + at, 76 + at * 4);
  return bytes;
}

/** The table of a message's properties with one moment in it (milliseconds since the epoch). */
export function momentTable(headLength: number, tag: number, moment: number): Buffer {
  const table = Buffer.alloc(headLength + 16);
  table.writeUInt16LE(0x0040, headLength);
  table.writeUInt16LE(tag, headLength + 2);
  table.writeBigUInt64LE((BigInt(moment) + 11_644_473_600_000n) * 10_000n, headLength + 8);
  return table;
}

const WINDOW = 4096;
/** Letters every packed text may point back to before it has said anything. */
const DICTIONARY = 207;

/** RTF as Outlook packs it, of letters alone: eight behind each byte of flags, and a pointer to where it ends. */
export function packRtf(rtf: Buffer): Buffer {
  const groups = Array.from({ length: Math.ceil((rtf.length + 1) / 8) }, (_, at) => {
    const letters = rtf.subarray(at * 8, at * 8 + 8);
    if (letters.length === 8) return Buffer.concat([Buffer.from([0]), letters]);
    const end = Buffer.alloc(2);
    end.writeUInt16BE(((DICTIONARY + rtf.length) % WINDOW) << 4);
    return Buffer.concat([Buffer.from([1 << letters.length]), letters, end]);
  });
  const head = Buffer.alloc(16);
  head.writeUInt32LE(rtf.length, 4);
  head.write('LZFu', 8, 'latin1');
  return Buffer.concat([head, ...groups]);
}
