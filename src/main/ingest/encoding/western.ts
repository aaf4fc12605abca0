import { countMatches } from './units';

const beyond = /[\u00a1-\u024f\u0080-\u009f]/gu;
/** A marked letter that touches a plain one in the case of a word, or stands alone as a word ("à"). */
const built =
  /(?<=[A-Za-z])[ß-öø-ÿœšž]|(?<![a-z])[À-ÖØ-ÞŒŠŽ](?=[A-Za-z])|[ß-öø-ÿœšž](?=[a-z])|(?<!\S)[À-ÖØ-öø-ÿ](?!\S)/gu;
const LEAST_SHARE = 0.7;

/** True when most characters beyond ASCII are marked letters in words of plain ones, as western languages have them. */
export function isWestern(text: string): boolean {
  return countMatches(text, built) >= countMatches(text, beyond) * LEAST_SHARE;
}
