import { windows1252 } from '../../encoding/single-byte';
import { readFontNames, readPieces, type DocLayout, type DocPiece } from './fib';
import {
  readDocStyles,
  readLooks,
  readParagraphs,
  type DocLook,
  type DocParagraph,
  type DocStyle,
  type Stretch,
} from './properties';

/** Characters that stand together and look alike. */
export interface DocRun {
  readonly text: string;
  readonly font: string | null;
  readonly isShown: boolean;
  /** True where control characters stand for notes and pictures. */
  readonly isSpecial: boolean;
  /** Small and above the line. */
  readonly isRaised: boolean;
  readonly paragraph: DocParagraph;
  /** Word's number of the paragraph's style; see `DocStyle.builtIn`. */
  readonly builtIn: number;
}

const plain: DocParagraph = { style: 0, isInTable: false, isRowEnd: false, outline: null };
const MOST_PIECES = 200_000;
const DEEPEST_CHAIN = 20;

/** Gives the runs of characters `from` up to `to` of the text to `visit`, in order. */
export type DocRuns = (from: number, to: number, visit: (run: DocRun) => void) => void;

/** The text of a document with the font of each run; `null` when its pieces cannot be told. */
export function docRuns(stream: Buffer, table: Buffer, layout: DocLayout): DocRuns | null {
  const pieces = readPieces(table, layout.pieces, MOST_PIECES);
  if (pieces.length === 0) return null;
  const looks = new Cursor(readLooks(stream, table, layout.characterPages));
  const paragraphs = new Cursor(readParagraphs(stream, table, layout.paragraphPages));
  const fonts = readFontNames(table, layout.fonts);
  const { defaults, styles } = readDocStyles(table, layout.styles);
  const chain = (style: number | undefined): DocStyle[] => {
    const found: DocStyle[] = [];
    for (let next = style ?? -1; found.length < DEEPEST_CHAIN;) {
      const one = styles[next];
      if (one === null || one === undefined) break;
      found.unshift(one);
      next = one.parent;
    }
    return found;
  };
  const runAt = (text: string, own: DocLook, paragraph: DocParagraph): DocRun => {
    const ofParagraph = chain(paragraph.style);
    const all = [...ofParagraph, ...chain(own.style)].map((style) => style.look);
    const look = { ...defaults, ...all.reduceRight((inner, outer) => ({ ...outer, ...inner }), own) };
    return {
      text,
      font: fonts[look.other ?? look.ascii ?? -1] ?? null,
      isShown: look.isHidden !== true && look.isDeleted !== true,
      isSpecial: look.isSpecial === true,
      isRaised: look.isRaised === true,
      paragraph: ofParagraph.reduceRight((inner, { listed }) => ({ ...listed, ...inner }), paragraph),
      builtIn: styles[paragraph.style]?.builtIn ?? -1,
    };
  };
  return (from, to, visit) => {
    for (const piece of pieces) {
      const last = Math.min(to, piece.to);
      for (let at = Math.max(from, piece.from); at < last;) {
        const byte = piece.at + (at - piece.from) * piece.width;
        const look = looks.at(byte);
        const paragraph = paragraphs.at(byte);
        const end = Math.min(
          look?.to ?? Infinity,
          paragraph?.to ?? Infinity,
          piece.at + (last - piece.from) * piece.width,
        );
        const count = Math.max(1, Math.ceil((end - byte) / piece.width));
        const text = characters(stream, piece, byte, count);
        if (text === '') return;
        visit(runAt(text, look?.value ?? {}, paragraph?.value ?? plain));
        at += count;
      }
    }
  };
}

function characters(stream: Buffer, { width }: DocPiece, byte: number, count: number): string {
  const bytes = stream.subarray(byte, byte + count * width);
  if (width === 2) return bytes.toString('utf16le');
  return bytes
    .toString('latin1')
    .replace(/[\u0080-\u009f]/gu, (char) => String.fromCharCode(windows1252[char.charCodeAt(0)] ?? 0xfffd));
}

/** Finds the stretch a byte stands in; quick when asked in order. */
class Cursor<T> {
  private readonly sorted: readonly Stretch<T>[];

  constructor(stretches: readonly Stretch<T>[]) {
    this.sorted = stretches.filter((one) => one.from < one.to).sort((one, other) => one.from - other.from);
  }

  /** The stretch of a byte; without one, an end where the next begins. */
  at(byte: number): Stretch<T> | undefined {
    let low = 0;
    let high = this.sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sorted[middle]?.from ?? 0) <= byte) low = middle + 1;
      else high = middle;
    }
    const found = this.sorted[low - 1];
    return found !== undefined && byte < found.to ? found : undefined;
  }
}
