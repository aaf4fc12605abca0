// TCVN3 ("ABC"): the upper half of TCVN 5712:1993 with lower-case letters for capitals, which a font of its own (…H) shows.
import { windows1252 } from './single-byte';
import { Units } from './units';

/** Letters of bytes 0xA1 to 0xFF; `?` where the standard has a combining tone. Source: TCVN 5712:1993. */
const LETTERS = 'ĂÂÊÔƠƯĐăâêôơưđẰ?????àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ';
/** Combining tones of bytes 0xB0 to 0xB4, in their order. */
const TONES = '\u0300\u0309\u0303\u0301\u0323';
const plainVowel = /[aeiouyăâêôơư]/iu;
const consonant = /[bcdđghklmnprstvx]/iu;
/** What web copies made of ã (0xB7): a bullet stuck to the letters before it. */
const BULLET = 0x95;

/**
 * Decodes TCVN3 from a string whose units below 256 are bytes; other units stay. Bytes 0x80 to 0x9F are read as
 * windows-1252, whose quotation marks and dashes such texts use.
 */
export function decodeTcvn3(bytes: string): string {
  const out = new Units(bytes.length);
  let last = '';
  for (let at = 0; at < bytes.length; at += 1) {
    last = letterOf(bytes.charCodeAt(at), last);
    out.add(last.charCodeAt(0));
  }
  return out.text();
}

/** What one unit stands for after the letter before it. */
function letterOf(unit: number, before: string): string {
  if (unit < 0x80 || unit > 0xff) return String.fromCharCode(unit);
  if (unit === BULLET && consonant.test(before)) return 'ã';
  if (unit <= 0xa0) return String.fromCharCode(windows1252[unit] ?? unit);
  return unit >= 0xb0 && unit <= 0xb4 ? tone(unit, before) : (LETTERS[unit - 0xa1] ?? '');
}

/** A combining tone after a vowel that has none; else the degree sign or power that windows-1252 has there. */
function tone(byte: number, before: string): string {
  return plainVowel.test(before) ? (TONES[byte - 0xb0] ?? '') : String.fromCharCode(byte);
}
