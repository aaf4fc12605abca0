import { SEPARATOR, SEVERAL, WORD, foldCodes, foldUnit, unitClass } from '../text/letters';
import { unitsOf } from '../text/units';
import { sha256 } from './sha256';

const SPACE = 0x20;
const codes = foldCodes();
const room = new Uint16Array(1 << 16);

/** What a unit does to the words so far: it adds its letter, opens a word, or closes the one that is open. */
const ADDS = 1;
const OPENS = 2;
const CLOSES = 4;
const effects = Uint8Array.from(unitClass, (kind, unit) => {
  if (kind === WORD) return codes[unit] === 0 ? OPENS : OPENS | ADDS;
  return kind === SEPARATOR ? CLOSES : 0;
});

/**
 * Hash of the folded words of a text (first 32 hex digits of their sha256): equal for copies that differ only in
 * encoding, case, marks, punctuation, line breaks or white space. `text` must be NFC.
 */
export function wordsHash(text: string): string {
  // A folded unit can give several letters (ligatures give three at most), and each word one space.
  const most = text.length * 4 + 1;
  const words = most > room.length ? new Uint16Array(most) : room;
  return sha256(words.subarray(0, writeWords(text, words))).slice(0, 32);
}

/** Writes the folded words, each with a space behind it; gives how many units. */
function writeWords(text: string, to: Uint16Array): number {
  const units = unitsOf(text);
  const end = text.length;
  let length = 0;
  let isOpen = 0;
  // Without a branch on what a unit is, which no processor can foresee.
  for (let at = 0; at < end; at += 1) {
    const unit = units[at] ?? 0;
    const effect = effects[unit] ?? 0;
    const isEnd = (effect >> 2) & isOpen;
    const code = codes[unit] ?? 0;
    if (code === SEVERAL) length = put(to, length, foldUnit(unit)) - 1;
    else to[length] = code | (SPACE & -isEnd);
    length += (effect & ADDS) | isEnd;
    isOpen = (isOpen | (effect >> 1)) & (1 ^ (effect >> 2)) & 1;
  }
  to[length] = SPACE;
  return length + isOpen;
}

function put(to: Uint16Array, at: number, folded: string): number {
  for (let index = 0; index < folded.length; index += 1) to[at + index] = folded.charCodeAt(index);
  return at + folded.length;
}
