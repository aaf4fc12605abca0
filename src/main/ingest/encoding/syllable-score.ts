// How Vietnamese a reading of some bytes looks: its marked words that are syllables against those that cannot be.
import { isSyllable } from './syllable';

/** Words of a text that hold a character beyond ASCII. */
export interface SyllableTally {
  /** Those that can be Vietnamese syllables. */
  readonly valid: number;
  /** Those that cannot be. */
  readonly invalid: number;
}

/** Letters of a reading that are judged, the first ones. */
export const JUDGED = 40_000;
// Signs of Latin-1 are letters in legacy encodings, so inside a word they count against the reading that shows them.
// Begun at the first letter of a word only: a long row of plain letters is else tried from each of them.
const word =
  /(?<![A-Za-z])[A-Za-z\u0080-\u036f\u1e00-\u1eff\ufffd]*[\u0080-\u036f\u1e00-\u1eff\ufffd][A-Za-z\u0080-\u036f\u1e00-\u1eff\ufffd]*/gu;
const edge = /^[«»·°¿¡]+|[«»·°®©²³]+$/gu;
const noVowel = /^[bcdđghklmnpqrstvx]+$/u;

/** Counts the marked words of a decoded text; judges its first ones. Abbreviations (HĐND) count for nothing. */
export function syllableTally(decoded: string): SyllableTally {
  const text = decoded.slice(0, JUDGED).normalize('NFC').toLowerCase();
  let valid = 0;
  let invalid = 0;
  for (const found of text.match(word) ?? []) {
    for (const part of found.split('\u00a0')) {
      const bare = part.replace(edge, '');
      if (bare === '' || noVowel.test(bare) || /^[a-z]*$/u.test(bare)) continue;
      if (isSyllable(bare)) valid += 1;
      else invalid += 1;
    }
  }
  return { valid, invalid };
}

/** Share (0 to 1) of the marked words that can be Vietnamese syllables; 0 when no word has marks. */
export function syllableShare({ valid, invalid }: SyllableTally): number {
  return valid === 0 ? 0 : valid / (valid + invalid);
}
