// A Word 97-2003 document, built byte by byte: a compound file with the streams `WordDocument` and `1Table`.
// Sources: [MS-CFB], [MS-DOC].

/** A run of a paragraph: its text and the number of its font. */
export interface DocTestRun {
  readonly text: string;
  readonly font?: number;
  readonly isHidden?: boolean;
  /** Above the line: as small letters, or as letters moved up by some points. */
  readonly raised?: 'small' | 'moved';
}

/** What a paragraph of a test is: running text, a cell of a table, or the end of a row. */
export interface DocTestParagraph {
  readonly runs: readonly DocTestRun[];
  readonly kind?: 'cell' | 'row-end';
  /** Its list and the level in it. List 1 counts "Điều 4." and "a)"; list 2 is the same, begun anew at 1. */
  readonly list?: readonly [number, number];
}

const SECTOR = 512;
const TEXT_AT = 2048;
const fonts = ['Times New Roman', '.VnTime', '.VnTimeH', 'VNI-Times'];

/** A .doc of these paragraphs. Fonts: 0 Times New Roman, 1 .VnTime, 2 .VnTimeH, 3 VNI-Times. At most 30 runs. */
export function makeDoc(paragraphs: readonly DocTestParagraph[]): Buffer {
  const marks = { cell: '\u0007', 'row-end': '\u0007', none: '\r' };
  let text = '';
  const looks: { from: number; list: Buffer }[] = [];
  const lines: { from: number; list: Buffer }[] = [];
  for (const { runs, kind, list } of paragraphs) {
    lines.push({ from: TEXT_AT + text.length * 2, list: paragraphList(kind, list) });
    for (const run of runs) {
      looks.push({ from: TEXT_AT + text.length * 2, list: runList(run) });
      text += run.text;
    }
    looks.push({ from: TEXT_AT + text.length * 2, list: Buffer.alloc(0) });
    text += marks[kind ?? 'none'];
  }
  const textEnd = TEXT_AT + text.length * 2;
  const pagesAt = Math.ceil(textEnd / SECTOR) * SECTOR;
  const table = makeTable(text.length, textEnd, pagesAt / SECTOR);
  const main = Buffer.alloc(pagesAt + 2 * SECTOR);
  main.writeUInt16LE(0xa5ec, 0);
  main.writeUInt16LE(0x00c1, 2);
  main.writeUInt16LE(0x0200, 0x0a);
  main.writeInt32LE(text.length, 0x4c);
  for (const [at, range] of Object.entries(table.places)) {
    main.writeUInt32LE(range.at, Number(at));
    main.writeUInt32LE(range.length, Number(at) + 4);
  }
  main.write(text, TEXT_AT, 'utf16le');
  characterPage(looks, textEnd).copy(main, pagesAt);
  paragraphPage(lines, textEnd).copy(main, pagesAt + SECTOR);
  return compoundFile([
    ['WordDocument', main],
    ['1Table', table.bytes],
  ]);
}

function runList({ font, isHidden, raised }: DocTestRun): Buffer {
  const fontNames = font === undefined ? [] : [0x4f, 0x4a, font, 0, 0x51, 0x4a, font, 0];
  const places = { small: [0x48, 0x2a, 1], moved: [0x45, 0x48, 8, 0] };
  const list = [...fontNames, ...(raised === undefined ? [] : places[raised])];
  return Buffer.from(isHidden === true ? [...list, 0x3c, 0x08, 1] : list);
}

function paragraphList(kind: DocTestParagraph['kind'], listed: DocTestParagraph['list']): Buffer {
  if (listed !== undefined) return Buffer.from([0, 0, 0x0a, 0x26, listed[1], 0x0b, 0x46, listed[0], 0]);
  const inTable = kind === undefined ? [] : [0x16, 0x24, 1];
  return Buffer.from([0, 0, ...inTable, ...(kind === 'row-end' ? [0x17, 0x24, 1] : [])]);
}

interface Table {
  readonly bytes: Buffer;
  readonly places: Readonly<Record<number, { at: number; length: number }>>;
}

function makeTable(length: number, textEnd: number, page: number): Table {
  const numbers = (...list: number[]): Buffer => {
    const bytes = Buffer.alloc(list.length * 4);
    list.forEach((value, at) => bytes.writeUInt32LE(value, at * 4));
    return bytes;
  };
  const pieces = Buffer.concat([numbers(0, length), Buffer.from([0, 0]), numbers(TEXT_AT), Buffer.from([0, 0])]);
  const clx = Buffer.concat([Buffer.from([2]), numbers(pieces.length), pieces]);
  const names = fonts.map((name) => {
    const body = Buffer.concat([Buffer.alloc(39), Buffer.from(`${name}\0`, 'utf16le')]);
    return Buffer.concat([Buffer.from([body.length]), body]);
  });
  const parts = {
    0xfa: numbers(TEXT_AT, textEnd, page),
    0x102: numbers(TEXT_AT, textEnd, page + 1),
    0x112: Buffer.concat([Buffer.from([names.length, 0, 0, 0]), ...names]),
    0x1a2: clx,
    0x2e2: listDefinition,
    0x2ea: listTable,
  };
  const levels = Buffer.concat([listLevel(4, 0, 'Điều \0.'), listLevel(1, 4, '\u0001)')]);
  const places: Record<number, { at: number; length: number }> = {};
  const kept: Buffer[] = [];
  let at = 0;
  for (const [place, bytes] of Object.entries(parts)) {
    places[Number(place)] = { at, length: bytes.length };
    // The levels stand behind the definitions and are not counted among them.
    const behind = bytes === listDefinition ? levels : Buffer.alloc(0);
    kept.push(bytes, behind);
    at += bytes.length + behind.length;
  }
  return { bytes: Buffer.concat(kept), places };
}

/** One definition, its number 9, of nine levels; what stands behind the second is cut off. */
const listDefinition = Buffer.concat([Buffer.from([1, 0, 9]), Buffer.alloc(27)]);

function listLevel(start: number, format: number, text: string): Buffer {
  const level = Buffer.alloc(28 + 2 + text.length * 2);
  level.writeInt32LE(start, 0);
  level[4] = format;
  level.writeUInt16LE(text.length, 28);
  level.write(text, 30, 'utf16le');
  return level;
}

/** Lists 1 and 2 of that definition; the second says where its outermost level starts. */
const listTable = ((): Buffer => {
  const table = Buffer.alloc(4 + 2 * 16 + 2 * 4 + 8);
  table.writeUInt32LE(2, 0);
  for (const at of [4, 20]) table.writeUInt32LE(9, at);
  table[20 + 12] = 1;
  table.writeUInt32LE(0xffffffff, 36);
  table.writeUInt32LE(0xffffffff, 40);
  table.writeInt32LE(1, 44);
  table.writeUInt32LE(0x10, 48);
  return table;
})();

interface Placed {
  readonly from: number;
  readonly list: Buffer;
}

function characterPage(runs: readonly Placed[], end: number): Buffer {
  const page = Buffer.alloc(SECTOR);
  let free = SECTOR - 1;
  runs.forEach(({ from, list }, index) => {
    page.writeUInt32LE(from, index * 4);
    if (list.length === 0) return;
    free = (free - list.length - 1) & ~1;
    page[free] = list.length;
    list.copy(page, free + 1);
    page[(runs.length + 1) * 4 + index] = free / 2;
  });
  page.writeUInt32LE(end, runs.length * 4);
  page[SECTOR - 1] = runs.length;
  return page;
}

function paragraphPage(lines: readonly Placed[], end: number): Buffer {
  const page = Buffer.alloc(SECTOR);
  let free = SECTOR - 1;
  lines.forEach(({ from, list }, index) => {
    page.writeUInt32LE(from, index * 4);
    const even = list.length % 2 === 0 ? list : Buffer.concat([list, Buffer.from([0])]);
    free = (free - even.length - 2) & ~1;
    page[free + 1] = even.length / 2;
    even.copy(page, free + 2);
    page[(lines.length + 1) * 4 + index * 13] = free / 2;
  });
  page.writeUInt32LE(end, lines.length * 4);
  page[SECTOR - 1] = lines.length;
  return page;
}

/** A compound file of these streams, each long enough (4,096 bytes) to stand in sectors of its own. */
export function compoundFile(streams: readonly (readonly [string, Buffer])[]): Buffer {
  const chains: { start: number; count: number }[] = [];
  const sectors: Buffer[] = [];
  const fat: number[] = [];
  const put = (bytes: Buffer): { start: number; count: number } => {
    const count = Math.max(1, Math.ceil(bytes.length / SECTOR));
    const start = sectors.length;
    for (let at = 0; at < count; at += 1) {
      const sector = Buffer.alloc(SECTOR);
      bytes.copy(sector, 0, at * SECTOR, (at + 1) * SECTOR);
      sectors.push(sector);
      fat.push(at === count - 1 ? 0xfffffffe : start + at + 1);
    }
    return { start, count };
  };
  const whole = streams.map(
    ([name, bytes]) => [name, Buffer.concat([bytes, Buffer.alloc(Math.max(0, 4096 - bytes.length))])] as const,
  );
  for (const [, bytes] of whole) chains.push(put(bytes));
  const entries = [directoryEntry('Root Entry', 5, 1, 0xfffffffe, 0)];
  whole.forEach(([name, bytes], at) => {
    const next = at + 2 <= whole.length ? at + 2 : 0xffffffff;
    entries.push(directoryEntry(name, 2, 0xffffffff, chains[at]?.start ?? 0, bytes.length, next));
  });
  const directory = put(Buffer.concat(entries));
  const fatSector = sectors.length;
  fat.push(0xfffffffd);
  const table = Buffer.alloc(SECTOR, 0xff);
  fat.forEach((next, at) => table.writeUInt32LE(next, at * 4));
  const header = Buffer.alloc(SECTOR, 0);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(header);
  header.writeUInt16LE(9, 30);
  header.writeUInt16LE(6, 32);
  header.writeUInt32LE(1, 44);
  header.writeUInt32LE(directory.start, 48);
  header.writeUInt32LE(4096, 56);
  header.writeUInt32LE(0xfffffffe, 60);
  header.writeUInt32LE(0xfffffffe, 68);
  header.fill(0xff, 76);
  header.writeUInt32LE(fatSector, 76);
  return Buffer.concat([header, ...sectors, table]);
}

function directoryEntry(
  name: string,
  type: number,
  child: number,
  start: number,
  size: number,
  right = 0xffffffff,
): Buffer {
  const entry = Buffer.alloc(128);
  entry.write(name, 'utf16le');
  entry.writeUInt16LE((name.length + 1) * 2, 64);
  entry[66] = type;
  entry.writeUInt32LE(0xffffffff, 68);
  entry.writeUInt32LE(right, 72);
  entry.writeUInt32LE(child, 76);
  entry.writeUInt32LE(start, 116);
  entry.writeUInt32LE(size, 120);
  return entry;
}
