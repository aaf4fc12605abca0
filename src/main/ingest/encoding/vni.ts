// VNI for Windows: a base letter and, after it, one byte for its marks; đ, ơ, ư and the letters of i have bytes of their own.
import { windows1252 } from './single-byte';
import { countMatches, Units } from './units';

const CIRCUMFLEX = '\u0302';
const BREVE = '\u0306';
/** Lower-case byte of each mark and what it puts on the letter before it; the upper-case byte is 0x20 less. */
const marks: readonly (readonly [number, string])[] = [
  [0xf8, '\u0300'],
  [0xfb, '\u0309'],
  [0xf5, '\u0303'],
  [0xf9, '\u0301'],
  [0xef, '\u0323'],
  [0xe2, CIRCUMFLEX],
  [0xe0, `${CIRCUMFLEX}\u0300`],
  [0xe5, `${CIRCUMFLEX}\u0309`],
  [0xe3, `${CIRCUMFLEX}\u0303`],
  [0xe1, `${CIRCUMFLEX}\u0301`],
  [0xe4, `${CIRCUMFLEX}\u0323`],
  [0xea, BREVE],
  [0xe8, `${BREVE}\u0300`],
  [0xfa, `${BREVE}\u0309`],
  [0xfc, `${BREVE}\u0303`],
  [0xe9, `${BREVE}\u0301`],
  [0xeb, `${BREVE}\u0323`],
];
const singles: readonly (readonly [number, string])[] = [
  [0xf1, 'đ'],
  [0xf4, 'ơ'],
  [0xf6, 'ư'],
  [0xec, 'ì'],
  [0xed, 'í'],
  [0xe6, 'ỉ'],
  [0xf3, 'ĩ'],
  [0xf2, 'ị'],
  [0xee, 'ỵ'],
];

const singleOf = new Map(
  singles.flatMap(([byte, letter]) => [
    [byte, letter.charCodeAt(0)] as const,
    [byte - 0x20, letter.toUpperCase().charCodeAt(0)] as const,
  ]),
);
/** By `pairOf`. */
const markedOf = new Map<number, number>();
for (const base of 'aeouyơưAEOUYƠƯ') {
  for (const [byte, mark] of marks) {
    const letter = (base + mark).normalize('NFC');
    if (letter.length !== 1) continue;
    // The case of the letter decides: "AÙ" and "Aù" are both written for "Á".
    for (const mark of [byte, byte - 0x20]) markedOf.set(pairOf(base.charCodeAt(0), mark), letter.charCodeAt(0));
  }
}

const stray =
  /[\u00c7\u00d0\u00dd-\u00df\u00e7\u00f0\u00fd-\u00ff]|(?<![aeouy\u00f4\u00f6])[\u00c0-\u00c5\u00c8-\u00cb\u00cf\u00d5\u00d8-\u00dc\u00e0-\u00e5\u00e8-\u00eb\u00ef\u00f5\u00f8-\u00fc]/giu;

/** A letter and the byte after it, as one number; what stands at no place is NaN and pairs with nothing. */
function pairOf(letter: number, byte: number): number {
  return letter * 0x10000 + byte;
}

/**
 * Decodes VNI from a string whose units below 256 are bytes; other units stay. Bytes 0x80 to 0x9F are read as
 * windows-1252. A mark that no letter can take stays the character windows-1252 has for it.
 */
export function decodeVni(bytes: string): string {
  const out = new Units(bytes.length);
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes.charCodeAt(at);
    const letter = singleOf.get(byte) ?? byte;
    const marked = markedOf.get(pairOf(letter, bytes.charCodeAt(at + 1)));
    out.add(marked ?? (byte >= 0x80 && byte <= 0x9f ? (windows1252[byte] ?? byte) : letter));
    if (marked !== undefined) at += 1;
  }
  return out.text();
}

/** How many bytes beyond ASCII stand where VNI cannot have them: a mark without its letter, a byte it does not use. */
export function strayVniBytes(bytes: string): number {
  return countMatches(bytes, stray);
}
