import { SEPARATOR, SEVERAL, WORD, foldCodes, foldUnit, unitClass } from '../text/letters';
import { unitsOf } from '../text/units';
import { sha256 } from './sha256';

const SPACE = 0x20;
const codes = foldCodes();
/** Longer texts, which are few, have lists of their own. */
const room = new Uint16Array(1 << 15);

/** What a unit does to the words so far: it adds its letter, opens a word, or closes the one that is open. */
const ADDS = 1;
const OPENS = 2;
const CLOSES = 4;
const effects = Uint8Array.from(unitClass, (kind, unit) => {
  if (kind === WORD) return codes[unit] === 0 ? OPENS : OPENS | ADDS;
  return kind === SEPARATOR ? CLOSES : 0;
});

const GAP = 0;
/** Folds to none or several, or is passed over inside words: most texts have no such unit. */
const RARE = 0xffff;
/** By unit: the letter it folds to, `GAP` between words, or `RARE`. */
const letters = Uint16Array.from(unitClass, (kind, unit) => {
  const code = codes[unit] ?? 0;
  if (kind === SEPARATOR) return GAP;
  return kind !== WORD || code === 0 || code === SEVERAL ? RARE : code;
});

/**
 * Hash of the folded words of a text (first 32 hex digits of their sha256): equal for copies that differ only in
 * encoding, case, marks, punctuation, line breaks or white space. `text` must be NFC.
 */
export function wordsHash(text: string): string {
  return sha256(plainWords(text) ?? allWords(text)).slice(0, 32);
}

/** The folded words of a text of usual length without rare units, each with a space behind it. */
function plainWords(text: string): Uint16Array | null {
  const end = text.length;
  if (end >= room.length) return null;
  const units = unitsOf(text);
  let length = 0;
  let wasGap = 1;
  // Without a branch on where words end, which no processor can foresee: 1 for a gap, 0 for a letter.
  for (let at = 0; at < end; at += 1) {
    const letter = letters[units[at] ?? 0] ?? 0;
    if (letter === RARE) return null;
    const isGap = (letter - 1) >>> 31;
    room[length] = letter | (isGap << SPACE_BIT);
    length += 1 ^ (isGap & wasGap);
    wasGap = isGap;
  }
  room[length] = SPACE;
  return room.subarray(0, length + (1 ^ wasGap));
}

const SPACE_BIT = 5;

/** The same of any text. */
function allWords(text: string): Uint16Array {
  // A folded unit can give several letters (ligatures give three at most), and each word one space.
  const words = new Uint16Array(text.length * 4 + 1);
  return words.subarray(0, writeWords(text, words));
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
