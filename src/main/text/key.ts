import { foldForm } from './fold';

const openSyllableY = /^([hklmst]|qu)y$/u;

/** Keys of words met lately: an article has few words that the one before had not. */
const known = new Map<string, string>();
const KEPT = 16_384;

/** The key of a word, under which all its spellings meet: its folded form, with `ly` and `li` (lý, lí) as one. Input is NFC. */
export function keyOf(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const key = madeKey(word);
  if (known.size >= KEPT) known.clear();
  known.set(word, key);
  return key;
}

function madeKey(word: string): string {
  const folded = foldForm(word);
  return folded.length < 4 && folded.endsWith('y') ? folded.replace(openSyllableY, '$1i') : folded;
}
