import { fontEncoding } from '../../encoding/fonts';
import { windows1252 } from '../../encoding/single-byte';

/** A font of the file's font table. */
export interface RtfFont {
  readonly name: string;
  /** `\fcharset`; `null` where the table names none. */
  readonly charset: number | null;
}

/** Code page of a font's charset; 0 (ANSI) and 1 (default) mean the file's own. */
const codePageOfCharset: ReadonlyMap<number, number> = new Map([
  [128, 932],
  [129, 949],
  [134, 936],
  [136, 950],
  [161, 1253],
  [162, 1254],
  [163, 1258],
  [177, 1255],
  [178, 1256],
  [186, 1257],
  [204, 1251],
  [222, 874],
  [238, 1250],
]);
const labelOfCodePage: ReadonlyMap<number, string> = new Map([
  [874, 'windows-874'],
  [932, 'shift_jis'],
  [936, 'gbk'],
  [949, 'euc-kr'],
  [950, 'big5'],
  [65001, 'utf-8'],
  ...[1250, 1251, 1253, 1254, 1255, 1256, 1257, 1258].map((page) => [page, `windows-${page}`] as const),
]);
type Decoder = InstanceType<typeof TextDecoder>;
const decoders = new Map<string, Decoder>();
const SYMBOL_CHARSET = 2;

/**
 * Characters of bytes in a font. A legacy Vietnamese font's bytes come out as the windows-1252 characters that stand for
 * them, whatever code page the file names: its own table reads them later.
 */
export function rtfCharacters(bytes: string, font: RtfFont | undefined, ansiCodePage: number): string {
  if (!/[\u0080-\u00ff]/u.test(bytes)) return isSymbolFont(font) ? bytes.replace(/[^\s\d]/gu, '•') : bytes;
  if (fontEncoding(font?.name ?? null) !== null) return standing(bytes);
  if (isSymbolFont(font)) return '•';
  const page = codePageOfCharset.get(font?.charset ?? -1) ?? ansiCodePage;
  const label = labelOfCodePage.get(page);
  return label === undefined ? standing(bytes) : decoderOf(label).decode(Buffer.from(bytes, 'latin1'));
}

/**
 * A character given by its code point. Word gives the bytes of fonts without Unicode as U+F020 to U+F0FF: those of a
 * legacy Vietnamese font come out as its bytes do, others (bullets, arrows of symbol fonts) as a bullet.
 */
export function rtfCharacter(code: number, font: RtfFont | undefined): string {
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '\ufffd';
  if (code < 0xf020 || code > 0xf0ff) return String.fromCodePoint(code);
  return fontEncoding(font?.name ?? null) === null ? '•' : standing(String.fromCharCode(code - 0xf000));
}

function isSymbolFont(font: RtfFont | undefined): boolean {
  return (
    font !== undefined &&
    /^(?:symbol|wingdings|webdings|zapfdingbats)/iu.test(font.name) &&
    font.charset === SYMBOL_CHARSET
  );
}

function standing(bytes: string): string {
  return bytes.replace(/[\u0080-\u009f]/gu, (byte) => String.fromCharCode(windows1252[byte.charCodeAt(0)] ?? 0xfffd));
}

function decoderOf(label: string): Decoder {
  const known = decoders.get(label) ?? new TextDecoder(label);
  decoders.set(label, known);
  return known;
}
