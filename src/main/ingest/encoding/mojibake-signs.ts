// A quick look for what Vietnamese in Unicode does not write and what other Vietnamese, taken for Latin letters, writes all
// the time.
import { unitsOf } from '../../text/units';

const LETTER = 1;
const BEFORE_STOP = 2;
const AFTER_O = 4;
const LATIN = 0x100;

const classes = new Uint8Array(LATIN);
const mark = (letters: string, kind: number): void => {
  for (const letter of letters) classes[letter.charCodeAt(0)] = (classes[letter.charCodeAt(0)] ?? 0) | kind;
};
for (let unit = 0xa1; unit <= 0xbf; unit += 1) classes[unit] = LETTER;
mark('ÄÅÆÇËÎÏÐÑÖ×ØÛÜÞßäåæçëîïñöøûüþÿ', LETTER);
mark('àâãèêìòôõù', BEFORE_STOP);
mark('âõù', AFTER_O);

/** Shaped letters of windows-1258, behind which its tones follow as letters of their own; ơ and ư are two of them. */
const shaped = new Set(Array.from('âêôãõý', (letter) => letter.charCodeAt(0)));
const loneTones = new Set(Array.from('ÌÒÞìòõ', (letter) => letter.charCodeAt(0)));

/** A letter Vietnamese has not, or one that cannot stand after the letter before it. */
function isOdd(before: number, unit: number): boolean {
  const kind = classes[unit] ?? 0;
  if ((kind & LETTER) !== 0 || (shaped.has(before) && loneTones.has(unit))) return true;
  if (unit < 0xc0 || before < 0x41 || before > 0x7a) return false;
  const small = before | 0x20;
  if (small === 0x61 || small === 0x65) return true;
  if (before >= 0x61 && unit <= 0xde) return true;
  return (small === 0x6f && (kind & AFTER_O) !== 0) || (small === 0x75 && unit === 0xf9);
}

/** A final p, t or c after a tone it cannot have. */
function isOddStop(before: number, unit: number): boolean {
  const isStop = unit === 0x70 || unit === 0x74 || unit === 0x63;
  return isStop && before > 0xdf && ((classes[before] ?? 0) & BEFORE_STOP) !== 0;
}

/**
 * By unit: its own bit in the lower half, where units behind which the same ones are odd share one, and in the upper half
 * the bits of those behind which it is odd. Asking so costs a third of `isOdd` for each pair. What stands beyond Latin-1 is
 * no sign, and makes none of what stands behind it: all of that is as the unit 0. There are ten bits in all.
 */
export const signs = new Uint32Array(0x10000);
export const HALF = 16;
const alike = new Map<string, number>();
for (let before = 0; before < LATIN; before += 1) {
  const odd: number[] = [];
  for (let unit = 0; unit < LATIN; unit += 1) {
    if (unit > 0x7f ? isOdd(before, unit) : isOddStop(before, unit)) odd.push(unit);
  }
  const key = String.fromCharCode(...odd);
  const bit = alike.get(key) ?? 1 << alike.size;
  alike.set(key, bit);
  signs[before] = (signs[before] ?? 0) | bit;
  for (const unit of odd) signs[unit] = (signs[unit] ?? 0) | (bit << HALF);
}
signs.fill(signs[0] ?? 0, LATIN);

/** Signs a line of mojibake has for each of its units; it has one in six. A foreign name or a dot makes no such line. */
const LEAST_DENSITY = 1 / 100;

/** True where a line has so many signs that it is worth reading in the legacy encodings. */
export function mayBeMojibake(line: string): boolean {
  return countSigns(line) > line.length * LEAST_DENSITY;
}

function countSigns(text: string): number {
  const units = unitsOf(text);
  const end = text.length;
  let found = 0;
  for (let at = signFrom(units, 0, end); at < end; at = signFrom(units, at + 1, end)) found += 1;
  return found;
}

/** The place of the first sign from one on; `end` where there is none. */
function signFrom(units: Uint16Array, from: number, end: number): number {
  let before = signs[from === 0 ? 0 : (units[from - 1] ?? 0)] ?? 0;
  for (let at = from; at < end; at += 1) {
    const here = signs[units[at] ?? 0] ?? 0;
    if (((here >>> HALF) & before) !== 0) return at;
    before = here;
  }
  return end;
}
