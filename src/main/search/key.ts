import { foldForm } from '../text/fold';

const openSyllableY = /^([hklmst]|qu)y$/u;

/** The key of a word, under which all its spellings meet: its folded form, with `ly` and `li` (lý, lí) as one. Input is NFC. */
export function keyOf(word: string): string {
  const folded = foldForm(word);
  return folded.length < 4 && folded.endsWith('y') ? folded.replace(openSyllableY, '$1i') : folded;
}
