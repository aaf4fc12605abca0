// Word 97-2003: where the parts of a document stand. Source: [MS-DOC] 2.5 (Fib), 2.8.35 (PlcPcd), 2.9.38 (Clx).

/** The parts of the two streams of a document that its text needs. */
export interface DocLayout {
  readonly isEncrypted: boolean;
  readonly isSecondTable: boolean;
  /** Lengths in characters of the body and of what follows it in the text, in this order. */
  readonly lengths: {
    readonly body: number;
    readonly footnotes: number;
    readonly headers: number;
    readonly macros: number;
    readonly comments: number;
    readonly endnotes: number;
    readonly boxes: number;
  };
  readonly styles: Range;
  readonly characterPages: Range;
  readonly paragraphPages: Range;
  readonly fonts: Range;
  readonly pieces: Range;
  /** How lists count, and which of them paragraphs name. */
  readonly listDefinitions: Range;
  readonly lists: Range;
}

/** Bytes of a stream: place and length. */
export interface Range {
  readonly at: number;
  readonly length: number;
}

const WORD_97 = 0x00c1;

/** Reads the block at the start of the `WordDocument` stream; `null` for what is no Word document of 97 or later. */
export function readLayout(stream: Buffer): DocLayout | null {
  if (stream.length < 0x1aa || stream.readUInt16LE(0) !== 0xa5ec || stream.readUInt16LE(2) < WORD_97) return null;
  const flags = stream.readUInt16LE(0x0a);
  const range = (at: number): Range => ({ at: stream.readUInt32LE(at), length: stream.readUInt32LE(at + 4) });
  const later = (at: number): Range => (at + 8 <= stream.length ? range(at) : { at: 0, length: 0 });
  const length = (at: number): number => Math.max(0, stream.readInt32LE(at));
  return {
    isEncrypted: (flags & 0x0100) !== 0,
    isSecondTable: (flags & 0x0200) !== 0,
    lengths: {
      body: length(0x4c),
      footnotes: length(0x50),
      headers: length(0x54),
      macros: length(0x58),
      comments: length(0x5c),
      endnotes: length(0x60),
      boxes: length(0x64),
    },
    styles: range(0xa2),
    characterPages: range(0xfa),
    paragraphPages: range(0x102),
    fonts: range(0x112),
    pieces: range(0x1a2),
    listDefinitions: later(0x2e2),
    lists: later(0x2ea),
  };
}

/** A stretch of the text that stands together in the stream. */
export interface DocPiece {
  /** First character and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** Byte of the first character in the stream. */
  readonly at: number;
  /** One byte a character (windows-1252) or two (UTF-16). */
  readonly width: 1 | 2;
}

/** The pieces of the text in order, from the table stream; empty when they cannot be told. */
export function readPieces(table: Buffer, { at, length }: Range, most: number): readonly DocPiece[] {
  const clx = table.subarray(at, at + length);
  let from = 0;
  while (clx[from] === 1 && from + 3 <= clx.length) from += 3 + clx.readUInt16LE(from + 1);
  if (clx[from] !== 2 || from + 5 > clx.length) return [];
  const plc = clx.subarray(from + 5, from + 5 + clx.readUInt32LE(from + 1));
  const count = Math.min(most, Math.floor((plc.length - 4) / 12));
  return Array.from({ length: Math.max(0, count) }, (_, index): DocPiece => {
    const place = plc.readUInt32LE((count + 1) * 4 + index * 8 + 2);
    const isNarrow = (place & 0x40000000) !== 0;
    return {
      from: plc.readUInt32LE(index * 4),
      to: plc.readUInt32LE(index * 4 + 4),
      at: isNarrow ? (place & 0x3fffffff) >>> 1 : place & 0x3fffffff,
      width: isNarrow ? 1 : 2,
    };
  });
}

/** Names of the fonts by their number. Source: [MS-DOC] 2.9.286 (SttbfFfn), 2.9.80 (FFN). */
export function readFontNames(table: Buffer, { at, length }: Range): readonly string[] {
  const all = table.subarray(at, at + length);
  const names: string[] = [];
  for (let from = 4; from < all.length;) {
    const size = all[from] ?? 0;
    const name = all.subarray(from + 40, from + 1 + size).toString('utf16le');
    names.push(name.split('\0', 1)[0] ?? '');
    from += 1 + size;
  }
  return names;
}
