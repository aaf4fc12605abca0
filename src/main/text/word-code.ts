// Words as numbers: each letter that Vietnamese is written with has a code of eight bits, so that most words are their
// codes in a row and are told apart without looking at their letters.
import { SEPARATOR, lowerUnit, unitClass } from './letters';

/** Code of every unit that is no letter of these and belongs to a word nevertheless, or is passed over inside one. */
export const OTHER = 1;
/** Code of units that separate words. */
export const NONE = 0;
/** The code of the first letter; that of every other is greater. */
const FIRST = 2;

/** Letters of the longest word that is its codes in a row. */
export const LONGEST_CODED = 8;

/** Letters and digits, small ones first: those that Vietnamese is written with in NFC. */
const letters = lettersOfVietnamese();

/** Code of every UTF-16 unit. */
export const unitCode = codes();

/** The code of the small letter of each code. */
const smallCode = Uint8Array.from({ length: FIRST + letters.length }, (_, code) => {
  const unit = letters.charCodeAt(code - FIRST);
  return code < FIRST ? code : (unitCode[lowerUnit(unit).charCodeAt(0)] ?? NONE);
});

/** Four codes with those of the small letters. */
export function lowered(codes: number): number {
  const small = (shift: number): number => (smallCode[(codes >>> shift) & 0xff] ?? NONE) << shift;
  return small(24) | small(16) | small(8) | small(0);
}

/** The word whose last four codes are `low`, and those before them `high`. */
export function wordOfCodes(low: number, high: number): string {
  return lettersOfCodes(high) + lettersOfCodes(low);
}

function lettersOfCodes(codes: number): string {
  let word = '';
  for (let shift = 24; shift >= 0; shift -= 8) word += letters.charAt(((codes >>> shift) & 0xff) - FIRST);
  return word;
}

function lettersOfVietnamese(): string {
  const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
  const vowels = Array.from('aăâeêioôơuưy', (vowel) => tones.map((tone) => (vowel + tone).normalize('NFC')));
  const small = [...new Set(['bcdđfghjklmnpqrstvwxz', ...vowels.flat()].join(''))].join('');
  return `${small}${small.toUpperCase()}0123456789`;
}

function codes(): Uint8Array {
  const found = unitClass.map((kind) => (kind === SEPARATOR ? NONE : OTHER));
  for (let at = 0; at < letters.length; at += 1) found[letters.charCodeAt(at)] = at + FIRST;
  return found;
}
