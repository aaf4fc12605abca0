// Word 97-2003: what is said of letters and paragraphs. Source: [MS-DOC] 2.6 (Sprm), 2.9.33 (ChpxFkp), 2.9.174 (PapxFkp),
// 2.9.271 (STSH).
import type { Range } from './fib';

/** What is said of letters; absent is "as above". */
export interface DocLook {
  /** Numbers of the fonts for plain letters and for others. */
  readonly ascii?: number;
  readonly other?: number;
  readonly isHidden?: boolean;
  readonly isDeleted?: boolean;
  readonly isSpecial?: boolean;
  /** Small and above the line. */
  readonly isRaised?: boolean;
  /** Number of the style of the letters. */
  readonly style?: number;
}

/** What is said of a paragraph. */
export interface DocParagraph {
  readonly style: number;
  readonly isInTable: boolean;
  /** True for the mark that ends a row. */
  readonly isRowEnd: boolean;
  /** Number of its list, 0 for none; absent is as its style says. */
  readonly list?: number;
  /** Level in its list, 0 for the outermost. */
  readonly level?: number;
  /** Outline level, 0 for the highest heading; `null` for running text. */
  readonly outline: number | null;
}

/** What holds for the bytes of the stream from `from` up to `to`. */
export interface Stretch<T> {
  readonly from: number;
  readonly to: number;
  readonly value: T;
}

const PAGE = 512;
const operandSizes = [1, 1, 2, 4, 2, 2, -1, 3];

/** Calls `visit` with each property (its number and operand) of a list. */
function eachProperty(list: Buffer, visit: (code: number, operand: Buffer) => void): void {
  for (let at = 0; at + 2 <= list.length;) {
    const code = list.readUInt16LE(at);
    const fixed = operandSizes[code >> 13] ?? 1;
    const isLong = code === 0xd608;
    const head = fixed >= 0 ? 0 : isLong ? 2 : 1;
    const size =
      fixed >= 0 ? fixed : isLong ? (list[at + 2] ?? 0) + (list[at + 3] ?? 0) * 256 - 1 : (list[at + 2] ?? 0);
    const from = at + 2 + head;
    if (from + size > list.length) return;
    visit(code, list.subarray(from, from + size));
    at = from + Math.max(0, size);
  }
}

/** What a list of properties says of letters. */
export function lookOf(list: Buffer): DocLook {
  let look: DocLook = {};
  eachProperty(list, (code, operand) => {
    const on = (operand[0] ?? 0) === 1 || (operand[0] ?? 0) === 0x81;
    if (code === 0x4a4f) look = { ...look, ascii: operand.readUInt16LE(0) };
    else if (code === 0x4a51) look = { ...look, other: operand.readUInt16LE(0) };
    else if (code === 0x4a30) look = { ...look, style: operand.readUInt16LE(0) };
    else if (code === 0x083c) look = { ...look, isHidden: on };
    else if (code === 0x0800) look = { ...look, isDeleted: on };
    else if (code === 0x0855) look = { ...look, isSpecial: on };
    else if (code === 0x2a48) look = { ...look, isRaised: operand[0] === 1 };
    else if (code === 0x4845 && operand.readInt16LE(0) > 0) look = { ...look, isRaised: true };
  });
  return look;
}

function paragraphOf(style: number, list: Buffer): DocParagraph {
  let found: DocParagraph = { style, isInTable: false, isRowEnd: false, outline: null };
  eachProperty(list, (code, operand) => {
    const on = (operand[0] ?? 0) === 1;
    if (code === 0x2416) found = { ...found, isInTable: on };
    else if (code === 0x2417) found = { ...found, isRowEnd: on };
    else if (code === 0x460b) found = { ...found, list: operand.readUInt16LE(0) };
    else if (code === 0x260a) found = { ...found, level: operand[0] ?? 0 };
    else if (code === 0x2640) found = { ...found, outline: (operand[0] ?? 9) < 9 ? (operand[0] ?? 9) : null };
    else if (code === 0x4600) found = { ...found, style: operand.readUInt16LE(0) };
  });
  return found;
}

/** Looks of letters by their place in the stream, in order. */
export function readLooks(stream: Buffer, table: Buffer, pages: Range): readonly Stretch<DocLook>[] {
  return pagesOf(stream, table, pages).flatMap((page) => {
    const count = page[PAGE - 1] ?? 0;
    return stretches(page, count, (index) => {
      const at = (page[(count + 1) * 4 + index] ?? 0) * 2;
      return at === 0 ? {} : lookOf(page.subarray(at + 1, at + 1 + (page[at] ?? 0)));
    });
  });
}

const PLACE_OF_PARAGRAPH = 13;

/** Paragraphs by their place in the stream, in order. */
export function readParagraphs(stream: Buffer, table: Buffer, pages: Range): readonly Stretch<DocParagraph>[] {
  return pagesOf(stream, table, pages).flatMap((page) => {
    const count = page[PAGE - 1] ?? 0;
    return stretches(page, count, (index) => {
      const at = (page[(count + 1) * 4 + index * PLACE_OF_PARAGRAPH] ?? 0) * 2;
      const words = page[at] ?? 0;
      const from = words === 0 ? at + 2 : at + 1;
      const size = words === 0 ? (page[at + 1] ?? 0) * 2 : words * 2 - 1;
      const list = page.subarray(from, from + size);
      return at === 0 || list.length < 2
        ? paragraphOf(0, Buffer.alloc(0))
        : paragraphOf(list.readUInt16LE(0), list.subarray(2));
    });
  });
}

/** The pages of 512 bytes a table of them names, in order; one that is named twice counts once. */
function pagesOf(stream: Buffer, table: Buffer, { at, length }: Range): readonly Buffer[] {
  const plc = table.subarray(at, at + length);
  const count = Math.max(0, Math.floor((plc.length - 4) / 8));
  const numbers = Array.from({ length: count }, (_, index) => plc.readUInt32LE((count + 1) * 4 + index * 4) & 0x3fffff);
  return [...new Set(numbers)]
    .map((number) => stream.subarray(number * PAGE, (number + 1) * PAGE))
    .filter((page) => page.length === PAGE);
}

function stretches<T>(page: Buffer, count: number, valueOf: (index: number) => T): Stretch<T>[] {
  const most = Math.min(count, Math.floor((PAGE - 5) / 5));
  return Array.from({ length: most }, (_, index) => ({
    from: page.readUInt32LE(index * 4),
    to: page.readUInt32LE(index * 4 + 4),
    value: valueOf(index),
  }));
}

/** One style: what kind it is, its parent, and what it says of letters. */
export interface DocStyle {
  /** Word's own number of a style it brings along: 1 to 9 headings, 19 to 27 contents, 34 caption, 62 title. */
  readonly builtIn: number;
  /** Number of its parent; 0xfff for none. */
  readonly parent: number;
  readonly look: DocLook;
  /** What it says of a list. */
  readonly listed: Pick<DocParagraph, 'list' | 'level'>;
}

/** The styles of a document, and the fonts where nothing says otherwise. */
export interface DocStyles {
  readonly defaults: DocLook;
  readonly styles: readonly (DocStyle | null)[];
}

const PARAGRAPH_STYLE = 1;

/** Reads the style sheet from the table stream. */
export function readDocStyles(table: Buffer, { at, length }: Range): DocStyles {
  const sheet = table.subarray(at, at + length);
  if (sheet.length < 20) return { defaults: {}, styles: [] };
  const head = sheet.readUInt16LE(0);
  const base = sheet.readUInt16LE(4);
  const defaults = { ascii: sheet.readUInt16LE(14), other: sheet.readUInt16LE(18) };
  const styles: (DocStyle | null)[] = [];
  for (let from = 2 + head; from + 2 <= sheet.length && styles.length < 4096;) {
    const size = sheet.readUInt16LE(from);
    styles.push(size < base || base < 10 ? null : docStyle(sheet.subarray(from + 2, from + 2 + size), base));
    from += 2 + size;
  }
  return { defaults, styles };
}

function docStyle(style: Buffer, base: number): DocStyle | null {
  if (style.length < base + 2) return null;
  const kind = style.readUInt16LE(2) & 0xf;
  const parts = style.readUInt16LE(4) & 0xf;
  let at = base + 2 + (style.readUInt16LE(base) + 1) * 2;
  let look: DocLook = {};
  let listed: DocStyle['listed'] = {};
  for (let part = 0; part < parts && at + 2 <= style.length; part += 1) {
    const size = style.readUInt16LE(at);
    if (kind !== PARAGRAPH_STYLE || part === 1) look = { ...look, ...lookOf(style.subarray(at + 2, at + 2 + size)) };
    else if (part === 0 && size >= 2) {
      const { list, level } = paragraphOf(0, style.subarray(at + 4, at + 2 + size));
      listed = { ...(list === undefined ? {} : { list }), ...(level === undefined ? {} : { level }) };
    }
    at += 2 + size + (size % 2);
  }
  return { builtIn: style.readUInt16LE(0) & 0xfff, parent: style.readUInt16LE(2) >> 4, look, listed };
}
