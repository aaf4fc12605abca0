// Western text told from old Vietnamese in which the same bytes are other letters.
import { isSyllable } from './syllable';
import { countMatches } from './units';

/** A sign that touches no letter ("25 °C", "£100", "© 2021") is in its place in any language. */
const beyond = /[\u00c0-\u024f\u0080-\u009f]|(?!°C)[\u00a1-\u00bf](?=\p{L})|(?<=\p{L})[\u00a1-\u00bf]/gu;
/** A marked letter that touches a plain one in the case of a word, or stands alone as a word ("à"). */
const built =
  /(?<=[A-Za-z])[ß-öø-ÿœšž]|(?<![a-z])[À-ÖØ-ÞŒŠŽ](?=[A-Za-z])|[ß-öø-ÿœšž](?=[a-z])|(?<!\S)[À-ÖØ-öø-ÿ](?!\S)/gu;
const LEAST_SHARE = 0.7;

/** True when most characters beyond ASCII are marked letters in words of plain ones, as western languages have them. */
export function isWestern(text: string): boolean {
  return countMatches(text, built) >= countMatches(text, beyond) * LEAST_SHARE;
}

const plainWord = /(?<!\p{L})[A-Za-z]{2,20}(?!\p{L})/gu;
const LEAST_NATIVE = 0.5;

/**
 * True for letters that western languages write as they stand, where nothing but the chance that å is ồ in TCVN3 speaks for
 * Vietnamese: they are all one letter ("han må gå"), or the words around them are none of Vietnamese.
 */
export function isForeign(text: string): boolean {
  if (!isWestern(text)) return false;
  if (new Set(text.toLowerCase().match(/[\u00df-\u00ff]/gu)).size === 1) return true;
  const plain = text.toLowerCase().match(plainWord) ?? [];
  return plain.filter((word) => isSyllable(word)).length < plain.length * LEAST_NATIVE;
}
