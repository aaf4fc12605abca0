// Characters that stand for the bytes of a legacy font: a container (RTF, Word, HTML, a copied page) took each byte of
// such text for a character of windows-1252 or Latin-1. Characters come in; the bytes they stand for go out.
import { windows1252 } from './single-byte';

/** No byte: the character is itself, as a Unicode letter among legacy text is. */
export const NO_BYTE = -1;

const byteOfUnit = new Int16Array(0x10000).fill(NO_BYTE);
for (let byte = 0; byte < 256; byte += 1) {
  byteOfUnit[byte] = byte;
  byteOfUnit[windows1252[byte] ?? byte] = byte;
  // Fonts marked as symbol fonts have their characters in the private area (Word's U+F020 to U+F0FF).
  if (byte >= 0x20) byteOfUnit[0xf000 + byte] = byte;
}
// Look-alikes that copying and compatibility normalisation put in the place of µ and ·.
byteOfUnit[0x03bc] = 0xb5;
for (const dot of [0x2219, 0x22c5, 0x0387]) byteOfUnit[dot] = 0xb7;

/** The byte a UTF-16 unit stands for in text of a legacy font, or `NO_BYTE`. */
export function containerByte(unit: number): number {
  return byteOfUnit[unit] ?? NO_BYTE;
}

/** Share (0 to 1) of the characters beyond ASCII that stand for a byte; 1 when there are none. */
export function containerShare(text: string): number {
  let beyond = 0;
  let standing = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) continue;
    beyond += 1;
    if (containerByte(unit) !== NO_BYTE) standing += 1;
  }
  return beyond === 0 ? 1 : standing / beyond;
}
